/** A quick reply, as an old script knew it. */
export const kaskus = {
  host: 'www.kaskus.co.id',
  pages: {
    '/thread/1': `
<form method="get" action="/search"><input name="q" data-name="search"></form>
<div id="quick_reply_wrapper"><textarea id="jsReplyTextArea" data-name="reply"></textarea>
  <button class="preview">Pratinjau</button><div id="button-reply" role="button" tabindex="0" data-sends="reply">Balas</div></div>`,
  },
  surfaces: [
    {
      name: 'a reply',
      path: '/thread/1',
      silent: ['[data-name="search"]'],
      box: '#jsReplyTextArea',
      passes: ['.preview'],
      press: '#button-reply',
    },
  ],
};
