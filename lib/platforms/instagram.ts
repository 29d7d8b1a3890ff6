import { POST, SHARE } from './labels';
import type { Platform } from './platform';

const COMMENT = 'form[method="POST" i] textarea';

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  leavePaths: /^\/(?:direct|accounts|explore\/search)(?:\/|$)/,
  audience: 'feed',
  boxes: ['[role="dialog"] [role="textbox"][contenteditable="true"]', '[role="dialog"] textarea', COMMENT],
  // A post can be sent on to a friend with a few private words.
  leave: [
    '[aria-label*="message" i]',
    '[placeholder*="message" i]',
    '[aria-label*="pesan" i]',
    '[placeholder*="pesan" i]',
    '[type="search"]',
    '[role="combobox"]',
  ],
  publish: [
    { control: 'form [role="button"], form button', scope: 'form', labels: POST, flips: true },
    // The caption's last step. Sharing without words is allowed there, so its button never waits for any.
    {
      control: '[role="dialog"] [role="button"], [role="dialog"] button',
      scope: '[role="dialog"]',
      labels: SHARE,
    },
    { control: COMMENT, keys: 'enter' },
  ],
  limit: { length: 2200, counts: 'utf16' },
  examples: {
    match: ['https://www.instagram.com/', 'https://www.instagram.com/p/abc/'],
    skip: ['https://www.instagram.com/direct/inbox/', 'https://www.instagram.com/accounts/login/'],
  },
  evidence:
    'Public automation sources of 2026-04 to 2026-09. Both buttons are known by their words alone; Indonesian ones are supposed. Not checked on the live site.',
};
