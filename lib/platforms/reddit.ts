import type { Platform } from './platform';

const BODY = '[slot="rte"][contenteditable="true"]';
const OLD = '.usertext-edit textarea[name="text"]';

export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
  ],
  leavePaths:
    /^\/(?:(?:r|u|user|mod)\/[^/]+\/)?(?:message|messages|mail|chat|room|search|login|register|settings)(?:\/|$)/,
  audience: 'community',
  // The body is slotted into its composer's shadow tree; the title's box is within one.
  boxes: [BODY, 'textarea#innerTextArea', OLD, '#newlink textarea[name="title"]'],
  leave: ['faceplate-textarea-input:not([name="title"])', 'reddit-search-large', 'faceplate-search-input'],
  publish: [
    { control: '[post-action-type="submit"]#submit-post-button' },
    { control: 'button[slot="submit-button"]', scope: 'shreddit-composer' },
    { control: '.usertext-buttons .save', scope: 'form' },
    { control: '#newlink button[name="submit"]', scope: '#newlink' },
    { control: BODY, keys: 'mod-enter' },
  ],
  // A post's; a comment ends at 10,000.
  limit: { length: 40_000, counts: 'utf16' },
  examples: {
    match: [
      'https://www.reddit.com/r/bread/submit/?type=TEXT',
      'https://old.reddit.com/r/bread/comments/1/a/',
    ],
    skip: [
      'https://www.reddit.com/message/compose',
      'https://www.reddit.com/mail/all',
      'https://www.reddit.com/r/bread/search',
      'https://chat.reddit.com/',
    ],
  },
  evidence:
    'Public extension and automation sources, the newest of 2026-09. The post’s limit and the old site’s submit form are from memory, and that Ctrl+Enter sends is supposed. Not checked on the live site.',
};
