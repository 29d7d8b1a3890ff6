/** A dialog whose button shares its class with dialogs that publish nothing. */
export const quora = {
  host: 'www.quora.com',
  pages: {
    '/': `
<input role="combobox" aria-label="Search" data-name="search">
<div role="dialog"><div class="doc" contenteditable="true" data-name="answer"></div>
  <button class="puppeteer_test_modal_submit" data-waits="answer" data-sends="answer">Kirim</button></div>
<div role="dialog" id="block">Block this person?<button class="puppeteer_test_modal_submit">Block</button></div>`,
  },
  surfaces: [
    {
      name: 'an answer, and no confirmation of something else',
      path: '/',
      silent: ['[data-name="search"]'],
      box: '.doc',
      passes: ['#block button'],
      press: '[data-sends]',
    },
  ],
};
