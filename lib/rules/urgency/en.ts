import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Time pressure',
    line: "You're asking readers to rush. If the date is real, give it and the reason; if not, let it go.",
    why: 'Pushing people to decide at once reads as an attempt to stop them thinking. Experiments found deceptive countdown timers were called manipulative and unethical [S1] and limited-time cues lowered how benevolent a seller seemed and caused frustration [S2]. UK rules ban false "very limited time" claims [A2]; US pricing guides bar a "limited" offer that is not limited [F3]; UU 8/1999 art. 12 forbids special-time prices the seller does not mean to honour [I6].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'act now' },
    { find: 'hurry' },
    { find: 'last chance' },
    { find: 'ends tonight' },
    { find: 'tonight only' },
    { find: 'today only' },
    { find: 'before midnight' },
    { find: "don't wait" },
    { find: 'time is running out' },
    { find: 'final hours' },
    { find: 'flash sale' },
    { find: 'while it lasts' },
    { find: 'closing soon' },
    { find: 'now or never' },
    { find: 'clock is ticking' },
    { find: "run don't walk" },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'last chance to register to vote (civic deadline with a date)',
    'no hurry, take your time',
    'applications close 30 June at 17:00',
    'stop using the heater immediately (safety recall)',
    '"act now" quoted as a scam script',
    'ends tonight at 9pm, doors 7 (event fact)',
  ],
};
