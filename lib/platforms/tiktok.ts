import type { Platform } from './platform';

export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  leavePaths: /^\/(?:messages|search|login|@[^/]+\/live)(?:\/|$)/,
  audience: 'feed',
  boxes: [
    '.public-DraftEditor-content[contenteditable="true"]',
    '[data-e2e="comment-input"] [contenteditable="true"]',
  ],
  leave: ['[data-e2e*="message"]', '[data-e2e*="chat"]', '[role="combobox"]', '[type="search"]'],
  publish: [
    // Asking again in a dialog before it goes out is the site's own affair: the same words are held once.
    { control: '[data-e2e="post_video_button"]' },
    { control: '[data-e2e="comment-post"]' },
  ],
  examples: {
    match: ['https://www.tiktok.com/tiktokstudio/upload', 'https://www.tiktok.com/@someone/video/1'],
    skip: ['https://www.tiktok.com/messages', 'https://www.tiktok.com/@someone/live'],
  },
  evidence:
    'Public automation sources, the newest of 2026-09; a caption may have 2,000 letters or more. Not checked on the live site.',
};
