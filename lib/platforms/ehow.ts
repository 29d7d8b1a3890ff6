import { general } from './general';
import type { Platform } from './platform';

export const ehow: Platform = {
  ...general,
  id: 'ehow',
  name: 'eHow',
  matches: ['https://www.ehow.com/*'],
  audience: 'longform',
  examples: {
    match: ['https://www.ehow.com/how_1_bake-bread.html'],
    skip: ['https://www.ehow.com/search', 'https://ehow.example/'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
