import type { Platform } from './platform';
import { wikipedia } from './wikipedia';

/** Wikipedia's software on anybody else's host. */
export const mediawiki: Platform = {
  ...wikipedia,
  id: 'mediawiki',
  name: 'MediaWiki',
  matches: [],
  recognise: 'meta[name="generator"][content^="MediaWiki"]',
  examples: {
    match: ['https://wiki.example/wiki/Bread?action=edit'],
    skip: ['https://wiki.example/wiki/Special:UserLogin'],
  },
};
