import type { RuleLanguage } from '../../engine/rule';
import { adverts } from './adverts';
import { closers } from './closers';
import { commands } from './commands';
import { freer } from './freer';
import { guards } from './guards';
import { headlines } from './headlines';
import { idioms } from './idioms';
import { loose } from './loose';

export { cases } from './cases';

/** An order with nothing else in it. */
const BARE =
  '^(?:(?:please|just|so|and|go) )*(?:order|buy|shop|book|sign up|join|register|get yours|get it|grab (?:it|yours)|subscribe|enrol|apply|download|reserve|purchase|pre-?order)(?: (?:now|today|here|yours|online|asap|tonight|it|us|soon|early|away))*[!.]*$';

export const en: RuleLanguage = {
  text: {
    name: 'Order command',
    line: "That's an instruction to buy. An open door works better than a push; readers know where to find you.",
    why: 'Orders make people push back: in an experiment, controlling wording was received worse than wording that left the choice open. On social media direct selling is what people resist most.',
    source: {
      label: 'Miller et al. 2007, Human Communication Research',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  patterns: [...commands, ...idioms, ...freer, ...adverts, ...closers, ...headlines, ...loose],
  guards,
  rewrites: [
    {
      move: 'plain',
      replace: 'found',
      find: '(?<![\\p{L}\\p{N}])(?:get|grab|shop|order|buy|find|see|check|go|learn|click)(?: (?:it|yours|them|more|now|out|one|this))*(?: here)?(?<mark> ?(?::|>+|→|➡️?|👉))(?=\\s*(?:https?|www|$))',
      text: 'details here$<mark>',
    },
    'order',
    'calm',
    {
      move: 'plain',
      replace: 'found',
      find: '(?<![\\p{L}\\p{N}])now (?<what>available|open|on sale|in stock|playing|streaming|enrolling|hiring)',
      text: '$<what>',
    },
    {
      move: 'plain',
      replace: 'found',
      find: '(?<verb>(?:buy|order|shop|book|available|in stock|shipping|streaming|playing|open|live|get it|grab it|download|hiring|enrolling)) now(?![\\p{L}])',
      text: '$<verb>',
    },
    {
      move: 'invitation',
      replace: 'phrase',
      find: '^(?<verb>[\\p{L}]{3,})(?= (?:your|our|the|this|these|a|an|it|some)\\b)',
      capital: true,
      text: 'you could $small<verb>',
    },
    {
      move: 'invitation',
      replace: 'sentence',
      only: BARE,
      text: 'If it sounds useful, the details and the price are at [where to find it]; if not, no reply needed.',
    },
    {
      move: 'show',
      replace: 'sentence',
      only: BARE,
      text: 'One thing I saw it do: [what]. It is at [where to find it], whenever that suits you.',
    },
    {
      move: 'soften',
      replace: 'found',
      find: '(?<![\\p{L}\\p{N}])(?:you (?:really |absolutely |all )?(?:need|must|should|have to|gotta|ought to)(?: to)?)(?= \\p{L})',
      text: 'you could',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
