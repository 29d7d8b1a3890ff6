import type { Rewrite } from '../../engine/rule';

/** What English drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:(?:already |loved by |trusted by )?(?:over |more than |nearly |almost |literally |so )?)?(?:tens of thousands|hundreds of thousands|hundreds|thousands|millions|dozens|scores|tons|loads|plenty)(?: and (?:hundreds|thousands|millions))? of|(?:countless|so many|numerous)(?= \\p{L})',
    text: '[how many]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?<by>loved|trusted|used|chosen|adored|approved) by (?:over |more than )?(?:thousands|millions|hundreds|everyone|countless people)',
    text: 'used by [how many people]',
  },
  {
    move: 'delete',
    replace: 'found',
    find: '(?:#1 |national |new york times |nyt |hugely )?(?:best[- ]?selling|fan[- ]favou?rite|viral|trending|much[- ]loved|sought[- ]after|wildly popular|ever[- ]popular)(?= \\p{L})',
    text: '',
  },
  'calm',
  {
    move: 'quantify',
    replace: 'found',
    find: '(?<=^[^\\p{L}\\p{N}]*|[.!?:] |[,;] (?:and |so )?)(?<who>neighbou?rs|people|customers|clients|moms|mums|parents|founders|women|men|families|students|locals|owners|readers|folks|fans)(?= \\p{L})',
    text: '[how many] $small<who>',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '\\d[\\d.,+k]*(?: \\p{L}+)? (?:subscribers?|followers?|members?|customers?|users?|people|students?|readers?|views|downloads|sales|creators?|founders?)\\b',
    unless: 'just|learned',
    text: '$here (as of [date])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'best ?-?sell|most (?:popular|loved|trusted|downloaded)|popular|trending|favou?rite',
    text: '$here (by [whose count])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '^(?!.*\\d).*(?:everyone|everybody|people|customers|clients|love|obsessed|all over|trust|talking|raving|mums?|moms?|parents|friends|queue|neighbou?rs|switch|crowd|sold)',
    text: '$here ([how many])',
  },
  {
    move: 'quantify',
    replace: 'sentence',
    only: 'trusted|loved by|customers|clients|people|users|families|sold',
    text: '[How many] people chose it in [which month]; [how many] did not stay, mostly because [the reason].',
  },
  { move: 'delete', replace: 'sentence', text: '' },
];
