import { general } from './general';
import type { Platform } from './platform';

export const slideshare: Platform = {
  ...general,
  id: 'slideshare',
  name: 'SlideShare',
  matches: ['https://www.slideshare.net/*'],
  // Slides are described where they are uploaded; all else there is reading.
  leavePaths: /^\/(?!upload)/,
  audience: 'longform',
  examples: {
    match: ['https://www.slideshare.net/upload'],
    skip: ['https://www.slideshare.net/slideshow/bread/1', 'https://www.slideshare.net/login'],
  },
  evidence: 'No evidence but its address: the web’s own conventions apply. Not checked on the live site.',
};
