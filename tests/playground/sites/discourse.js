/** On anybody's host: a composer that holds a rich editor or a plain one, and chat beside it. */
const composer = (box, kind = '') => `
<div id="reply-control" class="open ${kind}">
  <input type="text" id="reply-title" data-name="title">${box}
  <div class="save-or-cancel"><button class="create" data-sends="title post">Create Topic</button><button class="cancel">Close</button></div>
</div>`;
const plain =
  '<textarea class="d-editor-input" data-name="post" data-keys="mod-enter" data-sends="title post"></textarea>';

export const discourse = {
  host: 'forum.example',
  head: '<meta name="generator" content="Discourse 2026.7.0">',
  pages: {
    '/t/1': `
<textarea class="chat-composer__input" data-name="chat"></textarea>
${composer('<div data-editor="tiptap" data-name="post"></div>')}`,
    '/t/2': composer(plain),
  },
  surfaces: [
    {
      name: 'a topic in the rich editor',
      path: '/t/1',
      silent: ['.chat-composer__input'],
      first: ['#reply-title', 'What the longer rest did to my loaf'],
      box: '.ProseMirror',
      passes: ['.cancel'],
      press: '.create',
    },
    {
      name: 'a reply in the plain editor, by Ctrl+Enter',
      path: '/t/2',
      box: 'textarea',
      press: 'ControlOrMeta+Enter',
    },
  ],
};
