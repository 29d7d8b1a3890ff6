import { POST, REPLY } from './labels';
import type { Platform } from './platform';

export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  matches: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  leavePaths: /^\/(?:messages|direct|search|login|settings)(?:\/|$)/,
  audience: 'feed',
  boxes: ['[role="textbox"][contenteditable="true"]'],
  leave: ['[aria-label*="message" i]', '[aria-label*="pesan" i]', '[type="search"]', '[role="combobox"]'],
  // “Add to thread” becomes ready as the post does, so being ready tells nothing here. The row on the page that
  // opens the dialog has a “Post” of its own.
  publish: [
    {
      control: '[role="dialog"] [role="button"], [role="dialog"] button',
      scope: '[role="dialog"]',
      labels: [...POST, ...REPLY],
    },
  ],
  limit: { length: 500, counts: 'graphemes' },
  examples: {
    match: [
      'https://www.threads.com/',
      'https://www.threads.com/intent/post',
      'https://www.threads.net/@a/post/1',
    ],
    skip: ['https://www.threads.com/search', 'https://www.threads.com/messages'],
  },
  evidence:
    'Probes of the live page by others, 2026-04 and 2026-09. The button is known by its words alone; Indonesian ones are supposed. Not checked on the live site.',
};
