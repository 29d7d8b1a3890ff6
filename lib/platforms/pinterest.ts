import type { Platform } from './platform';

export const pinterest: Platform = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://*.pinterest.com/*'],
  leavePaths: /^\/(?:search|login|messages|settings)(?:\/|$)/,
  audience: 'feed',
  boxes: ['#storyboard-selector-title', '.public-DraftEditor-content[contenteditable="true"]'],
  leave: ['[data-test-id*="message"]', '[role="combobox"]', '[type="search"]'],
  // The button stands in the page's own bar, apart from the pin.
  publish: [{ control: '[data-test-id="storyboard-creation-nav-done"]', scope: 'body' }],
  limit: { length: 500, counts: 'utf16' },
  examples: {
    match: ['https://www.pinterest.com/pin-builder/', 'https://id.pinterest.com/pin-creation-tool/'],
    skip: ['https://www.pinterest.com/search/pins/?q=bread', 'https://pinterest.example/pin-builder/'],
  },
  evidence: 'Three public automation sources, undated. Comments are not known. Not checked on the live site.',
};
