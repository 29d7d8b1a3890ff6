/** Has a page of its own, `../hackernews`. */
export const hackerNews = {
  host: 'news.ycombinator.com',
  surfaces: [
    {
      name: 'a comment',
      path: '/item?id=1',
      silent: ['input[name="q"]'],
      box: 'textarea',
      press: 'input[type="submit"]',
    },
  ],
};
