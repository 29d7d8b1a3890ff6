import type { Platform } from './platform';

const BOX = '.ProseMirror[contenteditable="true"]';

export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  leavePaths: /^\/(?:messages|search|settings)(?:\/|$)/,
  audience: 'feed',
  boxes: [BOX],
  leave: ['[role="combobox"]', '[type="search"]', '[aria-label*="message" i]', '[aria-label*="pesan" i]'],
  publish: [
    // One button publishes the whole thread.
    { control: '[data-testid="composerPublishBtn"]' },
    // The editor itself takes this key.
    { control: BOX, scope: '[role="dialog"], [aria-modal="true"]', keys: 'mod-enter' },
  ],
  limit: { length: 300, counts: 'graphemes' },
  examples: {
    match: ['https://bsky.app/', 'https://bsky.app/intent/compose?text=hello'],
    skip: ['https://bsky.app/messages/1', 'https://bsky.app/search'],
  },
  evidence:
    'First-party code: TextInput.web.tsx and the composer’s test ids, up to 2026-09. Not checked on the live site.',
};
