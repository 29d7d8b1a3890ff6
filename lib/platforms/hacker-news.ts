import type { Platform } from './platform';

export const hackerNews: Platform = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  leavePaths: /^\/(?:login|changepw|user)$/,
  audience: 'community',
  boxes: ['textarea[name="text"]', 'input[name="title"]'],
  leave: ['input[name="q"]'],
  publish: [{ control: 'input[type="submit"]', scope: 'form' }],
  examples: {
    match: ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/submit'],
    skip: ['https://hn.algolia.com/', 'https://news.ycombinator.com/login'],
  },
  evidence: 'Harper’s saved page, 2026-07; the submission’s title is from memory.',
};
