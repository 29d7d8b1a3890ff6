import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../lib/messaging';
import { syncSettings } from '../../lib/settings';
import { answerDrafts } from './analysis';
import { obeyCommands } from './commands';
import { forgetClosedTabs } from './frames';
import { offerMenu } from './menu';
import { answerPages } from './pages';
import { answerPanel } from './panel';
import { keepSites } from './sites';
import { followToolbar } from './toolbar';

export default defineBackground({
  type: 'module',
  main() {
    answerDrafts();
    answerPages();
    keepSites();
    followToolbar();
    offerMenu();
    obeyCommands();
    answerPanel();
    forgetClosedTabs();
    syncSettings();

    onMessage('openOptions', () => browser.runtime.openOptionsPage());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
