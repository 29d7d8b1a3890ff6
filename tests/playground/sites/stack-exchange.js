/** Questions and answers in a rich editor or a plain one, and comments. */
export const stackExchange = {
  host: 'stackoverflow.com',
  alsoAt: ['cooking.stackexchange.com'],
  pages: {
    '/questions/ask': `
<form role="search" action="/search"><input type="text" name="q" data-name="search"></form>
<form id="post-form" method="post" data-sends="title body">
  <input type="text" id="title" name="title" data-name="title">
  <div id="js-stacks-editor-container"><div data-editor="tiptap" data-name="body" box-role="textbox"></div></div>
  <button type="button" class="discard">Discard</button>
  <button id="submit-button" type="submit">Post your question</button>
</form>`,
    '/questions/1': `
<form id="post-form" method="post" data-sends="answer"><textarea id="wmd-input" name="post-text" data-name="answer"></textarea>
  <button id="submit-button" type="submit">Post Your Answer</button></form>
<form method="post" data-sends="comment"><textarea name="comment" data-name="comment"></textarea>
  <button type="submit">Add comment</button></form>`,
  },
  surfaces: [
    {
      name: 'a question in the rich editor',
      path: '/questions/ask',
      silent: ['[data-name="search"]'],
      first: ['#title', 'How long does a loaf keep in the heat?'],
      box: '[role="textbox"]',
      passes: ['.discard'],
      press: '#submit-button',
    },
    {
      name: 'an answer',
      url: 'https://cooking.stackexchange.com/questions/1',
      box: '#wmd-input',
      press: '#submit-button',
    },
    {
      name: 'a comment',
      path: '/questions/1',
      box: 'textarea[name="comment"]',
      press: 'form:last-of-type button',
    },
  ],
};
