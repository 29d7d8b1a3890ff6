/** Every block of a post is a box of its own. */
const block = (name) =>
  `<p class="block-editor-rich-text__editable" role="document" contenteditable="true" data-name="${name}"></p>`;

export const tumblr = {
  host: 'www.tumblr.com',
  pages: {
    '/new/text': `
<input role="combobox" data-name="search">
<div role="dialog">${block('one')}${block('two')}<button class="close">Close</button>
  <button class="post" data-waits="one two" data-sends="one two">Post now</button></div>`,
  },
  surfaces: [
    {
      name: 'a post of two blocks',
      path: '/new/text',
      silent: ['[data-name="search"]'],
      first: ['[data-name="one"]', 'I tried two ovens last week and kept notes.'],
      box: '[data-name="two"]',
      passes: ['.close'],
      press: '.post',
    },
  ],
};
