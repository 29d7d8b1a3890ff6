/** The caption of a video, and comments. */
export const tiktok = {
  host: 'www.tiktok.com',
  pages: {
    '/tiktokstudio/upload': `
<input type="search" data-name="search">
<div data-editor="draft" data-name="caption"></div>
<button data-e2e="save_draft_button">Save draft</button><button data-e2e="post_video_button" data-sends="caption">Post</button>`,
    '/@someone/video/1': `
<div data-e2e="comment-input"><div data-editor="draft" data-name="comment"></div></div>
<div data-e2e="comment-post" role="button" tabindex="0" data-waits="comment" data-sends="comment">Post</div>
<div data-e2e="chat-input"><div contenteditable="true" data-name="chat"></div></div>`,
  },
  surfaces: [
    {
      name: 'a caption',
      path: '/tiktokstudio/upload',
      silent: ['[data-name="search"]'],
      box: '.public-DraftEditor-content',
      passes: ['[data-e2e="save_draft_button"]'],
      press: '[data-e2e="post_video_button"]',
    },
    {
      name: 'a comment',
      path: '/@someone/video/1',
      silent: ['[data-name="chat"]'],
      box: '.public-DraftEditor-content',
      press: '[data-e2e="comment-post"]',
    },
  ],
};
