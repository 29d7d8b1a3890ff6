import type { Cases, RuleLanguage } from '../../engine/rule';

export const en: RuleLanguage = {
  text: {
    name: 'DM',
    line: "You're moving people to your inbox before you've helped. Put the answer (and the price) here first.",
    why: 'Withholding the answer until the reader leaves the thread signals a sales motive; once a motive is visible people judge the speaker as less sincere [P4]. X lists commercially motivated spam as content that drives attention away from the conversation to products [X1].',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'DM me' },
    { find: 'DM to order' },
    { find: 'PM for price' },
    { find: 'link in bio' },
    { find: 'link in comments' },
    { find: 'message me for details' },
    { find: 'inbox me' },
    { find: 'WhatsApp me now' },
    { find: 'drop your email' },
    { find: 'text DEAL to 555' },
    { find: "comment and I'll DM you" },
    { find: 'join my Telegram' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'DM me if you need to talk (support)',
    'my DMs are open for journalists',
    'link to the paper is in the first comment because LinkedIn hides it (with summary here)',
    'call me on 555-0188 if you see the dog',
    'message the mods',
    'contact your GP',
  ],
};
