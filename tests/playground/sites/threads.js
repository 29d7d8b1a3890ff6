/** A thread: two boxes, one button with nothing but its word, and a row that looks like both. */
const box = (name) =>
  `<div data-editor="lexical" data-name="${name}" contenteditable="true" role="textbox" aria-label="Empty text field."></div>`;

export const threads = {
  host: 'www.threads.com',
  pages: {
    '/': `
<input type="search" aria-label="Search" data-name="search">
<div role="button" tabindex="0" aria-label="Empty text field.">What’s new?</div>
<div role="button" tabindex="0" class="row">Post</div>
<div role="dialog" aria-modal="true">
  ${box('one')}${box('two')}
  <div role="button" tabindex="0" class="add" data-waits="one two">Add to thread</div>
  <div role="button" tabindex="0" class="post" data-waits="one two" data-sends="one two"><div>Post</div></div>
</div>`,
  },
  surfaces: [
    {
      name: 'a thread, by one button for all its boxes',
      path: '/',
      silent: ['[data-name="search"]'],
      first: ['[data-name="one"]', 'I tried two ovens last week and kept notes.'],
      box: '[data-name="two"]',
      passes: ['.row', '.add'],
      press: '.post',
    },
  ],
};
