import { defineContentScript } from 'wxt/utils/define-content-script';
import { platforms } from '../../lib/platforms';
import { isOfPage } from '../../lib/session/frames';
import { startCoaching } from './start';

export default defineContentScript({
  matches: platforms.flatMap(({ matches }) => [...matches]),
  // Before the page's own scripts: a publish button's first listener must be ours.
  runAt: 'document_start',
  // Older editors live in a frame of their own, often one without an address.
  allFrames: true,
  matchOriginAsFallback: true,
  // The page has no need to hear of us; a newer copy retires an older one by an event of its own.
  noScriptStartedPostMessage: true,
  // What a site puts into other sites' pages is no place where anybody asked for a coach.
  main: (context) => (isOfPage() ? startCoaching(context) : undefined),
});
