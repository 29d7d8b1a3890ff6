import { POST } from './labels';
import type { Platform } from './platform';

const BOX = '.ProseMirror[contenteditable="true"]';

export const substack: Platform = {
  id: 'substack',
  name: 'Substack',
  matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  leavePaths: /^\/(?:chat|inbox|messages|search|sign-in|account)(?:\/|$)/,
  audience: 'longform',
  boxes: [BOX],
  leave: [
    '[role="combobox"]',
    '[type="search"]',
    '[placeholder*="message" i]',
    '[data-placeholder*="message" i]',
  ],
  publish: [
    // “Continue” opens the step that sends, where the post is no more.
    {
      control: 'button',
      labels: [
        'send to everyone now',
        'send to everyone',
        'publish now',
        'kirim ke semua orang sekarang',
        'envoyer à tous maintenant',
      ],
      later: BOX,
    },
    { control: '[role="dialog"] button', scope: '[role="dialog"]', labels: POST, flips: true },
  ],
  examples: {
    match: ['https://someone.substack.com/publish/post/1', 'https://substack.com/home'],
    skip: ['https://substack.com/chat/1', 'https://someone.substack.com/sign-in'],
  },
  evidence:
    'Three public sources of 2026, one called unverified by its author; notes rely on what becomes ready when a box is filled. Not checked on the live site.',
};
