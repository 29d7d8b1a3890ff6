/** Lists of texts in the settings: phrases, brands, domains. */
import { listed, type Settings, withPreferences } from '../../lib/settings';
import { type AboutAnswer, type AboutProblem, readBrand, readDomain } from '../../lib/settings/about';
import type { Deeds, Words } from './deeds';

type ListName = 'allowedPhrases' | 'brands' | 'domains';

/** Phrases are compared without case, as they are when a card allows one. */
function readPhrase(text: string): AboutAnswer {
  const value = text.replace(/\s+/g, ' ').trim().toLowerCase();
  return value ? { value } : { problem: 'empty' };
}

const READERS: Readonly<Record<ListName, (text: string) => AboutAnswer>> = {
  allowedPhrases: readPhrase,
  brands: readBrand,
  domains: readDomain,
};

/** A list this long is no list any more, and no browser would sync it. */
const MOST: Readonly<Record<ListName, number>> = { allowedPhrases: 2000, brands: 40, domains: 40 };

const problemOf = ({ typed }: Words['options'], problem: AboutProblem): string =>
  ({ empty: typed.empty, long: typed.long, 'not-a-domain': typed.domain, 'everyone’s': typed.shared })[
    problem
  ];

/** A list as its view wants it. */
export function textsOf(list: ListName, settings: Settings, words: Words, deeds: Deeds) {
  const texts = settings.preferences[list];
  const keep = (text: string, is: boolean) => (s: Settings) =>
    withPreferences(s, { [list]: listed(s.preferences[list], text, is) });
  return {
    texts,
    onAdd(typed: string): string | undefined {
      const answer = READERS[list](typed);
      if ('problem' in answer) return problemOf(words.options, answer.problem);
      const { value } = answer;
      if (texts.some((text) => text.toLowerCase() === value.toLowerCase())) return words.options.typed.twice;
      if (texts.length >= MOST[list]) return words.options.typed.full;
      deeds.change(keep(value, true), ({ options }) => options.said.added(value));
      return undefined;
    },
    onRemove(text: string) {
      deeds.change(keep(text, false), ({ options }) => options.said.removed(text));
    },
  };
}
