import type { Platform } from './platform';

export const quora: Platform = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://*.quora.com/*'],
  leavePaths: /^\/(?:messages|search|login|settings|chat)(?:\/|$)/,
  audience: 'answers',
  boxes: ['div.doc[contenteditable="true"]'],
  leave: ['[role="combobox"]', '[role="searchbox"]', '[type="search"]'],
  publish: [
    // The same class is on the buttons of dialogs that ask something else: a draft has to be in this one.
    { control: '.puppeteer_test_modal_submit' },
    {
      control: 'button',
      labels: [
        'post',
        'submit',
        'add answer',
        'add question',
        'kirim',
        'kiriman',
        'posting',
        'tambah pertanyaan',
      ],
    },
  ],
  examples: {
    match: ['https://www.quora.com/How-long-does-bread-keep', 'https://id.quora.com/'],
    skip: ['https://www.quora.com/messages/thread/1', 'https://www.quora.com/search?q=bread'],
  },
  evidence: 'Public automation sources, the newest of 2026-09. Not checked on the live site.',
};
