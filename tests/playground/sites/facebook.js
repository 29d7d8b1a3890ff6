/** Has a page of its own, `../facebook`. */
export const facebook = {
  host: 'www.facebook.com',
  alsoAt: ['business.facebook.com'],
  pages: {
    '/latest/composer': `
<div contenteditable="true" role="textbox" data-name="post"></div>
<div role="button" tabindex="0" class="draft">Finish later</div>
<div role="button" tabindex="0" aria-haspopup="menu" class="more">Publish</div>
<div role="button" tabindex="0" class="publish" data-sends="post">\u200BPublish\u200B</div>`,
    '/groups/1': `
<div role="dialog" aria-label="Create post"><div role="button" aria-label="Close"></div></div>
<div role="dialog"><form method="POST">
  <div data-editor="lexical" data-name="post" role="textbox" contenteditable="true" data-lexical-editor="true"></div>
  <div role="button" tabindex="0" aria-label="Photo" class="photo">Photo</div>
  <div role="button" tabindex="0" aria-label="Julkaise" class="post" data-waits="post" data-sends="post">Julkaise</div>
</form></div>
<div role="article"><div role="textbox" contenteditable="plaintext-only" aria-label="Write a public comment…" data-name="comment" data-keys="enter" data-sends="comment"></div></div>
<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message" data-name="message"></div>`,
  },
  surfaces: [
    {
      name: 'a post in a group, by the button that waited for it in a language nobody listed',
      path: '/groups/1',
      silent: ['[data-name="message"]'],
      box: '[data-name="post"]',
      passes: ['.photo'],
      press: '.post',
    },
    {
      name: 'a comment of the plain kind, by Enter',
      path: '/groups/1',
      box: '[data-name="comment"]',
      press: 'Enter',
    },
    {
      name: 'a post in the Business Suite, but not the menu of the same name',
      url: 'https://business.facebook.com/latest/composer',
      box: '[role="textbox"]',
      passes: ['.draft', '.more'],
      press: '.publish',
    },
  ],
};
