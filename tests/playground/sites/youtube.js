/** Custom elements under Trusted Types; twins of a box without any size stay behind on the page. */
const comment = (name, attributes = '') => `
<ytd-commentbox ${attributes}>
  <div id="contenteditable-root" contenteditable="true" data-name="${name}"></div>
  <div id="cancel-button"><button>Cancel</button></div>
  <div id="submit-button"><button data-waits="${name}" data-sends="${name}">Comment</button></div>
</ytd-commentbox>`;

export const youtube = {
  host: 'www.youtube.com',
  alsoAt: ['studio.youtube.com'],
  policy: "; require-trusted-types-for 'script'",
  pages: {
    '/watch': `
<input name="search_query" data-name="search">
<ytd-commentbox class="twin"><div id="contenteditable-root" class="twin" contenteditable="true"></div></ytd-commentbox>
${comment('comment')}`,
    '/post': `<ytd-backstage-post-dialog-renderer>${comment('post', 'id="commentbox"')}</ytd-backstage-post-dialog-renderer>`,
    '/upload': `
<ytcp-uploads-dialog>
  <section id="details">
    <ytcp-social-suggestions-textbox id="title-textarea"><div id="textbox" contenteditable="true" data-name="title"></div></ytcp-social-suggestions-textbox>
    <ytcp-social-suggestions-textbox id="description-textarea"><div id="textbox" contenteditable="true" data-name="description"></div></ytcp-social-suggestions-textbox>
  </section>
  <ytcp-button id="next-button" role="button" tabindex="0" data-hides="#details" data-shows="#done-button">Next</ytcp-button>
  <ytcp-button id="done-button" role="button" tabindex="0" hidden data-sends="title description">Publish</ytcp-button>
</ytcp-uploads-dialog>`,
  },
  surfaces: [
    {
      name: 'a comment, beside an empty twin',
      path: '/watch',
      silent: ['[data-name="search"]'],
      box: '[data-name="comment"]',
      passes: ['[data-name="comment"] ~ #cancel-button button'],
      press: '[data-sends="comment"]',
    },
    { name: 'a community post', path: '/post', box: '#contenteditable-root', press: '[data-sends]' },
    {
      name: 'a video’s description, at the last step of its dialog',
      url: 'https://studio.youtube.com/upload',
      box: '#description-textarea #textbox',
      passes: ['#next-button'],
      press: '#done-button',
    },
  ],
};
