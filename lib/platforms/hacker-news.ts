import type { Platform } from './platform';

export const hackerNews: Platform = {
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  audience: 'community',
  boxes: ['textarea[name="text"]'],
  leave: ['input[name="q"]'],
  publish: [{ control: 'input[type="submit"]', scope: 'form' }],
  examples: {
    match: ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/submit'],
    skip: ['https://hn.algolia.com/'],
  },
  evidence: 'Harper’s saved page, 2026-07.',
};
