/** Two buttons that both say “Publish”: the first opens the step in which the story is gone. */
export const medium = {
  host: 'medium.com',
  pages: {
    '/new-story': `
<input type="search" data-name="search">
<button class="first" data-action="show-prepublish" data-removes="#story" data-shows="#last">Publish</button>
<section id="story"><div class="postArticle-content js-postField editable" contenteditable="true" data-name="story"></div></section>
<section id="last" hidden><button data-action="cancel">Cancel</button>
  <button data-action="publish" data-testid="publishConfirmButton" data-sends="story">Publish now</button></section>`,
  },
  surfaces: [
    {
      name: 'a story, at the step after it has left the page',
      path: '/new-story',
      silent: ['[data-name="search"]'],
      box: '.js-postField',
      passes: ['.first'],
      press: '[data-action="publish"]',
    },
  ],
};
