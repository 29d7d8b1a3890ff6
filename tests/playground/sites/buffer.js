/** A post for several networks, and answers in the inbox of comments. */
export const buffer = {
  host: 'publish.buffer.com',
  pages: {
    '/create': `
<div id="composer-root"><div data-testid="composer-text-area"><div data-editor="slate" data-name="post"></div></div>
  <button class="draft">Save draft</button><button class="queue" data-sends="post">Add to queue</button></div>
<div data-testid="reply-form-item"><textarea data-name="reply"></textarea><button class="reply" data-sends="reply">Send it off</button></div>`,
  },
  surfaces: [
    { name: 'a post', path: '/create', box: '[data-slate-editor]', passes: ['.draft'], press: '.queue' },
    { name: 'an answer', path: '/create', box: 'textarea', press: '.reply' },
  ],
};
