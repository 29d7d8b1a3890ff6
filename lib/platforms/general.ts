import { STEPS_TO_PUBLISH } from './labels';
import type { Platform } from './platform';

const CODE = ['.cm-editor', '.CodeMirror', '.monaco-editor', '.ace_editor', '[data-lexical-editor] code'];
const CHAT = [
  '[role="log"]',
  '[aria-label*="message" i]',
  '[aria-label*="pesan" i]',
  '[placeholder*="message" i]',
  '[placeholder*="pesan" i]',
  '[data-placeholder*="message" i]',
];
const SEARCH = [
  '[role="search"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[type="search"]',
  '[name="q"]',
  'search',
  'form[method="get" i]',
];
const SECRETS = ['form:has([type="password"], [autocomplete^="cc-"], [autocomplete="one-time-code"])'];

/** A frame's body may be the box without saying so. */
const BOX = 'textarea, [contenteditable]:not([contenteditable="false"]), body:read-write';

/** Any other site the writer switches on: nobody has looked at it, so the web's own conventions must do. */
export const general: Platform = {
  id: 'general',
  name: 'Other sites',
  matches: [],
  leavePaths:
    /(?:^|[/_-])(?:messages?|messaging|messenger|direct|chats?|inbox|dms?|mail|conversations?|pesan|search|login|signin|checkout|payment)(?:[/_-]|$)/i,
  audience: 'community',
  boxes: BOX.split(', '),
  leave: [...SEARCH, ...SECRETS, ...CODE, ...CHAT],
  publish: [
    {
      control: 'button[type="submit"], button:not([type]), input[type="submit"]',
      scope: 'form',
      labels: STEPS_TO_PUBLISH,
      flips: true,
      only: true,
    },
    { control: 'button, [role="button"]', labels: STEPS_TO_PUBLISH, flips: true },
    { control: BOX, keys: 'mod-enter' },
  ],
  examples: {
    match: ['https://forum.example/t/1'],
    skip: [
      'https://forum.example/messages/1',
      'https://forum.example/inbox',
      'https://shop.example/checkout',
    ],
  },
  evidence:
    'The web’s own conventions: forms, roles, what becomes ready when a box is filled. No site was seen.',
};
