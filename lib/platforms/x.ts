import { PUBLISH } from './labels';
import type { Platform } from './platform';

const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const ARTICLE = '.public-DraftEditor-content[contenteditable="true"]:not([data-testid^="tweetTextarea_"])';

export const x: Platform = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  leavePaths: /^\/(?:messages|i\/grok|i\/chat|search)(?:\/|$)/,
  audience: 'feed',
  // An article's body has no hook of its own.
  boxes: [BOX, ARTICLE],
  leave: [
    '[data-testid="SearchBox_Search_Input"]',
    '[data-testid^="dm-composer"]',
    '[data-testid^="dmComposer"]',
  ],
  publish: [
    // One button publishes every box of a thread in the dialog.
    { control: '[data-testid="tweetButton"]', scope: '[role="dialog"]' },
    { control: '[data-testid="tweetButton"]' },
    { control: '[data-testid="tweetButtonInline"]' },
    { control: '[data-testid^="tweetTextarea_"]', scope: '[role="dialog"]', keys: 'mod-enter' },
    // An article's button has nothing but its label.
    { control: 'button, [role="button"]', labels: PUBLISH, later: ARTICLE },
  ],
  limit: { length: 280, counts: 'weighted' },
  examples: {
    match: ['https://x.com/home', 'https://x.com/compose/post', 'https://twitter.com/someone/status/1'],
    skip: ['https://x.com/messages/1-2', 'https://x.com/i/grok', 'https://example.com/x.com'],
  },
  evidence:
    'Public automation and extension sources seen up to 2026-09; the article’s button is supposed. Not checked on the live site.',
};
