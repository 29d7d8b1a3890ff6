import type { Platform } from './platform';

const BOX = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://business.facebook.com/*'],
  leavePaths: /^\/(?:messages|search|login|checkpoint)(?:\/|$)/,
  audience: 'feed',
  boxes: [BOX, '[role="textbox"][contenteditable="plaintext-only"]'],
  // The messenger overlay lives on every page.
  leave: [
    '[aria-label="Message"]',
    '[aria-label="Pesan"]',
    '[aria-label="Aa"]',
    '[role="combobox"]',
    '[type="search"]',
  ],
  publish: [
    { control: '#focused-state-composer-submit [role="button"]', scope: 'form' },
    // No hook but a translated label: required, and the box must be in the same dialog or in the step before.
    {
      control: '[role="dialog"] [role="button"]',
      scope: '[role="dialog"]',
      labels: [
        'post',
        'publish',
        'share',
        'share now',
        'submit for approval',
        'request to post',
        'posting',
        'kirim',
        'bagikan',
        'terbitkan',
        'bagikan sekarang',
        'publikasikan',
        'ajukan untuk disetujui',
      ],
    },
    {
      control: '[role="article"] [role="textbox"], form[role="presentation"] [role="textbox"]',
      keys: 'enter',
    },
  ],
  limit: { length: 63_206, counts: 'utf16' },
  examples: {
    match: [
      'https://www.facebook.com/',
      'https://www.facebook.com/groups/1',
      'https://business.facebook.com/latest/composer',
    ],
    skip: ['https://www.facebook.com/messages/t/1', 'https://www.messenger.com/t/1', 'https://example.com/'],
  },
  evidence: 'Public automation and extension sources seen up to 2026-09; not checked on the live site.',
};
