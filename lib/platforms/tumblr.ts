import { POST } from './labels';
import type { Platform } from './platform';

export const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  leavePaths: /^\/(?:messages|messaging|search|login|settings|inbox)(?:\/|$)/,
  audience: 'feed',
  // Every block of a post is a box of its own.
  boxes: [
    '.block-editor-rich-text__editable[contenteditable="true"]',
    '[role="dialog"] [role="textbox"][contenteditable="true"]',
    '[role="dialog"] [role="document"][contenteditable="true"]',
  ],
  leave: ['[role="combobox"]', '[type="search"]', '[aria-label*="message" i]', '[placeholder*="message" i]'],
  publish: [
    {
      control: '[role="dialog"] button',
      scope: '[role="dialog"]',
      labels: [...POST, 'reblog', 'reblog now', 'schedule', 'queue', 'reblog sekarang', 'jadwalkan'],
      flips: true,
    },
  ],
  limit: { length: 32_768, counts: 'utf16' },
  examples: {
    match: ['https://www.tumblr.com/new/text', 'https://www.tumblr.com/dashboard'],
    skip: ['https://www.tumblr.com/search/bread', 'https://www.tumblr.com/settings/account'],
  },
  evidence:
    'Two public sources: Gutenberg’s blocks in a dialog. No publish hook is known, so words and readiness must do. Not checked on the live site.',
};
