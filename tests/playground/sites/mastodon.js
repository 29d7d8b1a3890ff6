/** On anybody's host: known by its page. Ctrl+Enter sends without the form's own event. */
export const mastodon = {
  host: 'social.example',
  pages: {
    '/home': `
<div id="mastodon">
<form class="search"><input class="search__input" type="text" data-name="search"></form>
<form class="compose-form" data-sends="warning post">
  <input id="cw-spoiler-input" type="text" data-name="warning">
  <textarea class="autosuggest-textarea__textarea" aria-autocomplete="list" data-name="post" data-keys="mod-enter" data-sends="warning post"></textarea>
  <button type="button" class="emoji">☺</button>
  <div class="compose-form__submit"><button type="submit">Toot!</button></div>
</form></div>`,
  },
  surfaces: [
    {
      name: 'a post with its warning',
      path: '/home',
      silent: ['.search__input'],
      first: ['#cw-spoiler-input', 'About bread'],
      box: 'textarea',
      passes: ['.emoji'],
      press: '.compose-form__submit button',
    },
    { name: 'a post, by Ctrl+Enter', path: '/home', box: 'textarea', press: 'ControlOrMeta+Enter' },
  ],
};
