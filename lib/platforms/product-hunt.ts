import { general } from './general';
import type { Platform } from './platform';

export const productHunt: Platform = {
  ...general,
  id: 'product-hunt',
  name: 'Product Hunt',
  matches: ['https://www.producthunt.com/*'],
  audience: 'community',
  examples: {
    match: ['https://www.producthunt.com/posts/new', 'https://www.producthunt.com/posts/bread'],
    skip: ['https://www.producthunt.com/search?q=bread', 'https://www.producthunt.com/messages/1'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
