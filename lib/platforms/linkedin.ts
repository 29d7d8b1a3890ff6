import type { Platform } from './platform';

const COMMENT = '.tiptap.ProseMirror[contenteditable="true"]';
const OLD_COMMENT = '.comments-comment-box__form .ql-editor';
const ARTICLE = '.ProseMirror[role="textbox"]:not(.tiptap)';
const HEADLINE = 'textarea.article-editor-headline__textarea';

export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  leavePaths: /^\/(?:messaging|sales|talent|recruiter|search|login|checkpoint|uas)(?:\/|$)/,
  audience: 'professional',
  // A post's box stands in the open shadow root of `#interop-outlet`.
  boxes: ['.ql-editor[contenteditable="true"]', COMMENT, ARTICLE, HEADLINE],
  leave: ['.msg-form', '[class*="msg-overlay"]', '.ql-clipboard', '[role="combobox"]', '[role="searchbox"]'],
  publish: [
    // An article is written on its page and sent from a share box that may hold words of its own.
    {
      control: 'button.share-actions__primary-action',
      scope: '[data-test-modal], [role="dialog"], .share-box',
      later: `${ARTICLE}, ${HEADLINE}`,
    },
    { control: 'button[componentkey*="commentButtonSection"]' },
    { control: '[class*="comments-comment-box__submit-button"]' },
    { control: `${COMMENT}, ${OLD_COMMENT}`, keys: 'mod-enter' },
  ],
  limit: { length: 3000, counts: 'utf16' },
  examples: {
    match: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/article/new/'],
    skip: ['https://www.linkedin.com/messaging/thread/1/', 'https://www.linkedin.com/sales/inbox'],
  },
  evidence:
    'Public extension and automation sources, the newest of 2026-09. Whether plain Enter sends a comment is disputed, so it is not held. Not checked on the live site.',
};
