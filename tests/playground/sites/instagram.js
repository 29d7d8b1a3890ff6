/** The caption in the last step of a dialog, comments sent by Enter, and the sharing of a post with a friend. */
export const instagram = {
  host: 'www.instagram.com',
  pages: {
    '/': `
<input type="text" aria-label="Search input" data-name="search">
<article role="presentation"><form method="POST">
  <textarea aria-label="Add a comment…" data-name="comment" data-keys="enter" data-sends="comment"></textarea>
  <div role="button" tabindex="0" class="emoji"><svg aria-label="Emoji"><title>Share</title></svg></div>
  <div role="button" tabindex="0" class="post" data-waits="comment" data-sends="comment">Veröffentlichen!</div>
</form></article>`,
    '/create': `
<div role="dialog" id="crop"><div role="button" tabindex="0" class="next" data-hides="#crop" data-shows="#caption">Next</div></div>
<div role="dialog" id="caption" hidden>
  <div role="button" tabindex="0" class="share" data-sends="caption">Bagikan</div>
  <div data-editor="lexical" data-name="caption" contenteditable="true" role="textbox" aria-label="Write a caption..."></div>
</div>`,
    '/p/1/': `
<div role="dialog">
  <form method="POST"><textarea aria-label="Add a comment…" data-name="comment"></textarea></form>
  <div role="button" tabindex="0" class="icon"><svg aria-label="Share"><title>Share</title></svg></div>
</div>
<div role="dialog" aria-label="Share"><textarea placeholder="Write a message…" data-name="message"></textarea></div>`,
  },
  surfaces: [
    {
      name: 'a caption, after the steps before it',
      path: '/create',
      open: ['.next'],
      box: '#caption [role="textbox"]',
      press: '.share',
    },
    {
      name: 'a comment, by the button that waited for it in a language nobody listed',
      path: '/',
      silent: ['[data-name="search"]'],
      box: 'form textarea',
      passes: ['.emoji'],
      press: '.post',
    },
    { name: 'a comment, by Enter', path: '/', box: 'form textarea', press: 'Enter' },
    {
      name: 'a post shared with a friend, and the icon that opens it',
      path: '/p/1/',
      silent: ['[data-name="message"]'],
      box: 'form textarea',
      passes: ['.icon'],
    },
  ],
};
