import { general } from './general';
import type { Platform } from './platform';

export const hootsuite: Platform = {
  ...general,
  id: 'hootsuite',
  name: 'Hootsuite',
  matches: ['https://hootsuite.com/*', 'https://*.hootsuite.com/*'],
  audience: 'feed',
  examples: {
    match: ['https://hootsuite.com/dashboard'],
    skip: ['https://hootsuite.com/dashboard/inbox', 'https://hootsuite.com/login'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
