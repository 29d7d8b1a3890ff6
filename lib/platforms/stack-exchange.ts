import { REPLY } from './labels';
import type { Platform } from './platform';

export const stackExchange: Platform = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  matches: [
    'https://*.stackexchange.com/*',
    'https://*.stackoverflow.com/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://mathoverflow.net/*',
  ],
  leavePaths: /^\/(?:rooms|transcript|search|users\/(?:login|signup|edit))(?:\/|$)/,
  audience: 'answers',
  boxes: [
    'textarea[id^="wmd-input"]',
    '#js-stacks-editor-container [role="textbox"][contenteditable="true"]',
    '#post-form input#title',
    'textarea[name="comment"]',
  ],
  leave: ['[role="search"]', '[type="search"]', '[role="combobox"]', 'pre', 'code'],
  publish: [
    { control: '#submit-button', scope: 'form' },
    { control: 'form button', scope: 'form', labels: [...REPLY, 'save edits'] },
  ],
  examples: {
    match: ['https://stackoverflow.com/questions/1/a', 'https://cooking.stackexchange.com/questions/ask'],
    skip: ['https://chat.stackoverflow.com/rooms/1/a', 'https://stackoverflow.com/search?q=bread'],
  },
  evidence:
    'Three public extension sources, undated. Titles and comments are from memory. Not checked on the live site.',
};
