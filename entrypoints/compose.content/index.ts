import { defineContentScript } from 'wxt/utils/define-content-script';
import { platforms } from '../../lib/platforms';
import { startCoaching } from './start';

export default defineContentScript({
  matches: platforms.flatMap(({ matches }) => [...matches]),
  // Before the page's own scripts: a publish button's first listener must be ours.
  runAt: 'document_start',
  // The page has no need to hear of us; a newer copy retires an older one by an event of its own.
  noScriptStartedPostMessage: true,
  main: (context) => startCoaching(context),
});
