import { general } from './general';
import type { Platform } from './platform';

export const answers: Platform = {
  ...general,
  id: 'answers',
  name: 'Answers',
  matches: ['https://www.answers.com/*'],
  audience: 'answers',
  examples: {
    match: ['https://www.answers.com/Q/How_long_does_bread_keep'],
    skip: ['https://www.answers.com/search?q=bread', 'https://www.answers.com/login'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
