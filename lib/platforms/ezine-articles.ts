import { general } from './general';
import type { Platform } from './platform';

export const ezineArticles: Platform = {
  ...general,
  id: 'ezine-articles',
  name: 'EzineArticles',
  matches: ['https://ezinearticles.com/*', 'https://members.ezinearticles.com/*'],
  audience: 'longform',
  examples: {
    match: ['https://ezinearticles.com/submit/', 'https://members.ezinearticles.com/articles/new'],
    skip: ['https://ezinearticles.com/search/?q=bread', 'https://members.ezinearticles.com/login'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
