/** Several editors under one button at the top of their dialog; the editor takes Ctrl+Enter itself. */
const keys = 'box-role="textbox" box-data-keys="mod-enter" box-data-sends="one two"';

export const bluesky = {
  host: 'bsky.app',
  pages: {
    '/': `
<input role="combobox" aria-label="Search" data-name="search">
<div role="dialog" aria-modal="true">
  <button aria-label="Cancel" class="cancel">Cancel</button>
  <button data-testid="composerPublishBtn" data-waits="one two" data-sends="one two"><div>Post All</div></button>
  <div id="one" data-editor="tiptap" data-name="one" ${keys}></div><div id="two" data-editor="tiptap" data-name="two" ${keys}></div>
</div>`,
  },
  surfaces: [
    {
      name: 'a thread, by its one button',
      path: '/',
      silent: ['[data-name="search"]'],
      first: ['#one .ProseMirror', 'I tried two ovens last week and kept notes.'],
      box: '#two .ProseMirror',
      passes: ['.cancel'],
      press: '[data-testid="composerPublishBtn"]',
    },
    {
      name: 'a thread, by Ctrl+Enter in its last box',
      path: '/',
      first: ['#one .ProseMirror', 'I tried two ovens last week and kept notes.'],
      box: '#two .ProseMirror',
      press: 'ControlOrMeta+Enter',
    },
  ],
};
