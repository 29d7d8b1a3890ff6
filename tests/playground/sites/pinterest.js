/** A pin; its button stands in the page's own bar. */
export const pinterest = {
  host: 'www.pinterest.com',
  pages: {
    '/pin-builder/': `
<header><div data-test-id="storyboard-creation-nav-done"><button data-sends="title description">Publish</button></div>
<input type="search" data-name="search"></header>
<section><input id="storyboard-selector-title" type="text" data-name="title"><div data-editor="draft" data-name="description"></div><button class="board">Board</button></section>`,
  },
  surfaces: [
    {
      name: 'a pin',
      path: '/pin-builder/',
      silent: ['[data-name="search"]'],
      first: ['#storyboard-selector-title', 'A loaf after 18 hours'],
      box: '.public-DraftEditor-content',
      passes: ['.board'],
      press: '[data-test-id] button',
    },
  ],
};
