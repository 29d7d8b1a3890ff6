import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Fear, guilt or FOMO',
    line: 'This leans on worry. Tell people the risk plainly and what helps, then let them choose.',
    why: 'Threat plus pressure is a freedom threat; readers react with anger and counter-arguments [T1][T3]. EPI restricts ads that create anxiety (a 2020 commentary cites clause 3.10) [I14].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: "don't miss out" },
    { find: "you'll regret it" },
    { find: "can't afford to skip" },
    { find: "you're falling behind" },
    { find: 'not beach ready' },
    { find: "if you scroll past you don't care" },
    { find: 'stop losing money' },
    { find: 'your competitors already' },
    { find: 'last to know' },
    { find: "don't be left behind" },
    { find: 'what if you get sick tomorrow' },
    { find: 'you deserve better than your boss' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'missing out on sleep raises errors',
    'I regret buying it',
    'fear of heights',
    'storm warning: move your car',
    'FOMO as a topic',
    'if you feel unsafe call 111',
  ],
};
