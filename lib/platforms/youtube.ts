import type { Platform } from './platform';

const STUDIO = 'ytcp-social-suggestions-textbox #textbox[contenteditable="true"]';

export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  leavePaths: /^\/(?:live_chat|live_chat_replay|results)(?:\/|$)/,
  audience: 'feed',
  // Invisible twins of a comment's box are left behind on the page; a tie needs one that can be seen.
  boxes: ['#contenteditable-root[contenteditable="true"]', STUDIO],
  leave: ['yt-live-chat-app', '[role="combobox"]', '[type="search"]', '[name="search_query"]'],
  publish: [
    {
      control: '#submit-button',
      scope: 'ytd-commentbox, ytd-comment-simplebox-renderer',
    },
    // The Studio's dialog has several steps; a video's own page has one.
    { control: 'ytcp-button#done-button', scope: 'ytcp-uploads-dialog', later: STUDIO },
    { control: 'ytcp-button#save', scope: 'body' },
  ],
  // A description's.
  limit: { length: 5000, counts: 'utf16' },
  examples: {
    match: ['https://www.youtube.com/watch?v=1', 'https://studio.youtube.com/video/1/edit'],
    skip: ['https://www.youtube.com/live_chat?v=1', 'https://www.youtube.com/results?search_query=bread'],
  },
  evidence:
    'Public extension sources, the newest of 2026-07 (comments, community posts). The Studio’s two buttons are from memory. Not checked on the live site.',
};
