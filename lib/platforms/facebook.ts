import { POST, PUBLISH, SCHEDULE, SHARE } from './labels';
import type { Platform } from './platform';

const BOX = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const PLAIN = '[role="textbox"][contenteditable="plaintext-only"]';

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://business.facebook.com/*'],
  leavePaths: /^\/(?:messages|search|login|checkpoint|latest\/inbox)(?:\/|$)/,
  audience: 'feed',
  // The Business Suite's one box carries no mark of its editor.
  boxes: [BOX, PLAIN, '[role="textbox"][contenteditable="true"]'],
  // The messenger overlay lives on every page.
  leave: [
    '[aria-label="Message"]',
    '[aria-label="Pesan"]',
    '[aria-label="Aa"]',
    '[aria-label="Mensaje"]',
    '[aria-label="Mensagem"]',
    '[aria-label="Nachricht"]',
    '[aria-label="Messaggio"]',
    '[aria-label="Tin nhắn"]',
    '[role="combobox"]',
    '[type="search"]',
  ],
  publish: [
    { control: '#focused-state-composer-submit [role="button"]' },
    // A page's post is written in one dialog and sent from the next, which has no box.
    {
      control: '[role="dialog"] [role="button"]',
      scope: '[role="dialog"]',
      labels: [...POST, ...SHARE],
      flips: true,
      later: '[role="dialog"]',
    },
    {
      control: `[role="article"] [role="textbox"], form[role="presentation"] [role="textbox"], ${PLAIN}`,
      keys: 'enter',
    },
    // The Business Suite has no dialog; its labels carry zero-width spaces.
    { control: ':is([role="button"], button):not([role="dialog"] *)', labels: [...PUBLISH, ...SCHEDULE] },
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
  evidence:
    'Public automation and extension sources seen up to 2026-09. The button has no mark but its words: Indonesian ones are supposed. Not checked on the live site.',
};
