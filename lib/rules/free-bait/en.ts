import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: '"Free" as bait',
    line: '"Free" raises guards when there\'s a catch. Say what it costs in money, data or time, or just give it.',
    why: '"Free" tied to conditions is a classic lure. OJK\'s advertising guide bars "gratis" in financial ads when conditions apply [I8]; US guides require terms of a free offer to be plain [F3, see also 16 CFR 251 – not opened].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'absolutely free' },
    { find: 'free gift' },
    { find: 'free bonus' },
    { find: 'yours free' },
    { find: 'free shipping' },
    { find: 'free trial, no card' },
    { find: 'win a free' },
    { find: 'giveaway' },
    { find: 'free consultation' },
    { find: 'bonus bundle' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'feel free to ask',
    'free software',
    'gluten-free',
    'toll-free',
    'parking is free after 6',
    'free HIV testing at the clinic',
    'free speech',
    'sugar free',
  ],
};
