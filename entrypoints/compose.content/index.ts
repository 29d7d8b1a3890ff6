import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import { platformOf } from '../../lib/platforms/match';
import { startCoaching } from './start';

export default defineContentScript({
  matches: platforms.flatMap(({ matches }) => [...matches]),
  // Before the page's own scripts: a publish button's first listener must be ours.
  runAt: 'document_start',
  main(context) {
    const platform = platformOf(location.href);
    if (platform) void startCoaching(platform, context.signal, sendMessage);
  },
});
