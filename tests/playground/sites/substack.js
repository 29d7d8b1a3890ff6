/** “Continue”, then “Send to everyone now” where the post is no more; notes in a dialog. */
export const substack = {
  host: 'someone.substack.com',
  alsoAt: ['substack.com'],
  pages: {
    '/publish/post/1': `
<section id="write"><div data-editor="tiptap" data-name="post"></div><button class="next" data-removes="#write" data-shows="#send">Continue</button></section>
<section id="send" hidden><button class="back">Back</button><button class="now" data-sends="post">Send to everyone now</button></section>`,
    '/notes': `
<div role="dialog"><div data-editor="tiptap" data-name="note"></div><button class="cancel">Cancel</button>
  <button class="post" data-waits="note" data-sends="note">Lähetä</button></div>`,
  },
  surfaces: [
    {
      name: 'a post, after its editor has left the page',
      path: '/publish/post/1',
      box: '.ProseMirror',
      passes: ['.next'],
      press: '.now',
    },
    {
      name: 'a note, by the button that waited for it',
      url: 'https://substack.com/notes',
      box: '.ProseMirror',
      passes: ['.cancel'],
      press: '.post',
    },
  ],
};
