import { general } from './general';
import type { Platform } from './platform';

export const scribd: Platform = {
  ...general,
  id: 'scribd',
  name: 'Scribd',
  matches: ['https://www.scribd.com/*'],
  // Documents are described where they are uploaded; all else there is reading.
  leavePaths: /^\/(?!upload-document)/,
  audience: 'longform',
  examples: {
    match: ['https://www.scribd.com/upload-document'],
    skip: ['https://www.scribd.com/document/1/bread', 'https://www.scribd.com/login'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
