import { POST, PUBLISH, REPLY, SCHEDULE, SHARE } from './labels';
import type { Platform } from './platform';

const COMPOSER = '#composer-root';
const ANSWER = '[data-testid="reply-form-item"]';

export const buffer: Platform = {
  id: 'buffer',
  name: 'Buffer',
  matches: ['https://publish.buffer.com/*', 'https://engage.buffer.com/*'],
  leavePaths: /^\/(?:login|settings|account)(?:\/|$)/,
  audience: 'feed',
  boxes: [
    '[data-testid="composer-text-area"][contenteditable="true"]',
    '[data-testid="composer-text-area"] [contenteditable="true"]',
    `${ANSWER} textarea`,
  ],
  leave: ['[role="combobox"]', '[type="search"]'],
  publish: [
    {
      control: `${COMPOSER} button, ${COMPOSER} [role="button"]`,
      scope: COMPOSER,
      labels: [...POST, ...PUBLISH, ...SHARE, ...SCHEDULE, 'add to queue', 'share next'],
    },
    { control: `${ANSWER} button`, scope: ANSWER, labels: [...REPLY, 'send'], flips: true, only: true },
  ],
  examples: {
    match: ['https://publish.buffer.com/all-channels', 'https://publish.buffer.com/create'],
    skip: ['https://publish.buffer.com/settings/channels', 'https://buffer.com/library'],
  },
  evidence:
    'Two public sources, one of 2026-05, for the boxes. No publish hook is known, so words must do. Not checked on the live site.',
};
