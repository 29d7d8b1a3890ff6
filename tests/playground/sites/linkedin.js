/** A post in the open shadow root of an outlet, both comment boxes, an article sent from a second step. */
export const linkedin = {
  host: 'www.linkedin.com',
  pages: {
    '/feed/': `
<input role="combobox" aria-label="Search" data-name="search">
<section role="listitem">
  <button aria-label="Comment">Comment</button>
  <div data-testid="ui-core-tiptap-text-editor-wrapper">
    <div data-editor="tiptap" data-name="comment" box-role="textbox" box-data-keys="mod-enter" box-data-sends="comment"></div>
  </div>
  <button componentkey="x_commentButtonSection" data-sends="comment"><span>Comment</span></button>
</section>
<form class="comments-comment-box__form">
  <div data-editor="quill" data-name="old" box-role="textbox"></div>
  <div class="ql-clipboard" contenteditable="true" data-name="clipboard"></div>
  <button type="submit" class="comments-comment-box__submit-button--cr" data-sends="old">Comment</button>
</form>
<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" data-name="message"></div></form>
<div id="interop-outlet" data-testid="interop-shadowdom" style="height:0">
  <template shadowrootmode="open">
    <div data-test-modal role="dialog"><div class="share-box">
      <div data-editor="quill" data-name="post" box-role="textbox" box-style="min-height:40px"></div>
      <button aria-label="Add media" class="media">+</button>
      <button class="share-actions__primary-action" data-waits="post" data-sends="post"><span>Post</span></button>
    </div></div>
  </template>
</div>`,
    '/article/new/': `
<textarea class="article-editor-headline__textarea" data-name="title"></textarea>
<div data-editor="tiptap" data-name="body" box-role="textbox" box-class="ProseMirror"></div>
<button class="article-editor-nav__publish" data-shows="#share">Next</button>
<div id="share" role="dialog" hidden><div class="share-box">
  <div data-editor="quill" data-name="share" box-role="textbox"></div>
  <button class="share-actions__primary-action" data-sends="title body share"><span>Publish</span></button>
</div></div>`,
  },
  surfaces: [
    {
      name: 'a post, in a shadow root',
      path: '/feed/',
      silent: ['[data-name="search"]', '.msg-form__contenteditable'],
      box: '#interop-outlet .ql-editor',
      passes: ['#interop-outlet .media'],
      press: '#interop-outlet .share-actions__primary-action',
    },
    {
      name: 'a comment, by its button',
      path: '/feed/',
      silent: ['.ql-clipboard'],
      box: '.tiptap.ProseMirror',
      passes: ['button[aria-label="Comment"]'],
      press: '[componentkey]',
    },
    {
      name: 'a comment, by Ctrl+Enter',
      path: '/feed/',
      box: '.tiptap.ProseMirror',
      press: 'ControlOrMeta+Enter',
    },
    {
      name: 'a comment of the old kind',
      path: '/feed/',
      box: 'form .ql-editor',
      press: 'form button[type="submit"]',
    },
    {
      name: 'an article, at its last step',
      path: '/article/new/',
      box: '.ProseMirror',
      passes: ['.article-editor-nav__publish'],
      press: '#share .share-actions__primary-action',
    },
  ],
};
