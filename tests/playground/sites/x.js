/** Has a page of its own, `../x`. */
export const x = {
  host: 'x.com',
  surfaces: [
    {
      name: 'a post at home',
      path: '/home',
      silent: ['[data-testid="SearchBox_Search_Input"]'],
      box: '[data-testid="tweetTextarea_0"]',
      press: '[data-testid="tweetButtonInline"]',
    },
    {
      name: 'a post, by Ctrl+Enter',
      path: '/home',
      box: '[data-testid="tweetTextarea_0"]',
      press: 'ControlOrMeta+Enter',
    },
    {
      name: 'a post in the dialog, with another draft at home behind it',
      path: '/compose/post',
      box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      press: '[role="dialog"] [data-testid="tweetButton"]',
    },
  ],
};
