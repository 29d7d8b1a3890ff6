import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'Vague authority',
    line: 'Which study, which doctor? One link turns this from a slogan into evidence.',
    why: "Weasel attribution dresses a claim with authority the reader cannot check [W1]; ads citing research must name an independent source in OJK's guide [I8]; absent evidence, objective claims count as misleading in the UK [A5].",
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'experts agree' },
    { find: 'studies show' },
    { find: 'clinically proven' },
    { find: 'scientifically proven' },
    { find: 'doctors recommend' },
    { find: 'research says' },
    { find: 'widely regarded as' },
    { find: 'proven to boost' },
    { find: 'dermatologist tested' },
    { find: 'as seen on TV' },
    { find: 'industry-leading analysts' },
    { find: 'many people say' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'a 2021 Cochrane review of 14 trials found (link)',
    'my dermatologist told me',
    'clinically it looks like',
    'experts disagree',
    'no studies show',
    '"clinically proven" in quotes with criticism',
  ],
};
