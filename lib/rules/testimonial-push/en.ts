import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Cherry-picked testimonial',
    line: 'One rave is a sales tool; the pattern is information. Share the range, including a complaint you acted on.',
    why: 'One glowing quote hides the rest; the FTC rule bans fake and undisclosed insider testimonials [F2]; non-typical results need context [F1].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'our clients rave' },
    { find: "don't just take our word" },
    { find: 'real results from real people' },
    { find: 'see what people are saying' },
    { find: 'she lost 30 lbs' },
    { find: 'five stars all the way' },
    { find: 'my customers love me' },
    { find: 'testimonial Tuesday' },
    { find: 'another happy client' },
    { find: 'she cried when she saw it' },
    { find: 'before and after' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'she gave testimony in court',
    'reviews were mixed: 3.8 of 112',
    'a customer told us the lid leaks and we fixed it',
    'my own review, bought myself',
    'before and after the merge the tests took 4s and 9s',
    'the reviewer asked for changes',
  ],
};
