import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Too-easy promise',
    line: "If it were that easy readers would have done it. Name the hard part; that's where you help.",
    why: 'Effortless claims clash with experience and trigger counter-arguing (reactance as anger and counter-arguments [T1]); together with income or health they are a known scam pattern [F5].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'effortless' },
    { find: 'in just 5 minutes' },
    { find: 'no experience needed' },
    { find: 'no diet, no exercise' },
    { find: 'set and forget' },
    { find: 'one simple trick' },
    { find: 'anyone can do it' },
    { find: 'zero effort' },
    { find: 'instantly' },
    { find: 'without lifting a finger' },
    { find: "it's that easy" },
    { find: 'foolproof' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'it took me 4 hours',
    'no experience with Rust yet',
    'takes 5 minutes to boil',
    'the instant noodle',
    'easy to break',
    'not as easy as I thought',
  ],
};
