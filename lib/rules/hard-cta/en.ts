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
      move: 'invitation',
      replace: 'sentence',
      text: 'If it sounds useful, the details and the price are at [where to find it]; if not, no reply needed.',
    },
    {
      move: 'show',
      replace: 'sentence',
      text: 'It does this: [one thing you saw it do]. It is at [where to find it], whenever that suits you.',
    },
    { move: 'delete', replace: 'sentence', text: '' },
  ],
};
