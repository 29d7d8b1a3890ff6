import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCoach } from '../lib/coach';
import type { Report } from '../lib/engine/report';
import { record } from '../lib/ledger';
import { type AnalyseRequest, onMessage } from '../lib/messaging';
import { platforms } from '../lib/platforms';
import { rules } from '../lib/rules';
import { readSettings, syncSettings } from '../lib/settings';

export default defineBackground({
  type: 'module',
  main() {
    const coach = createCoach();

    onMessage('warmUp', async () => {
      await judge(coach, { revision: 0, text: 'Warm up. Pemanasan ini saja.', interfaceLanguage: 'en' });
    });
    onMessage('analyse', async ({ data, sender }) => {
      const report = await judge(coach, data);
      if (sender.tab?.id !== undefined) await showCount(sender.tab.id, report);
      return { revision: data.revision, report };
    });
    onMessage('openOptions', () => browser.runtime.openOptionsPage());
    onMessage('ruleTexts', ({ data }) =>
      rules.map(({ id, severity, languages }) => ({ id, severity, ...languages[data].text })),
    );
    onMessage('published', async ({ data }) => {
      if ((await readSettings()).balance) await record({ at: Date.now(), ...data });
    });
    syncSettings();

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});

async function judge(
  coach: ReturnType<typeof createCoach>,
  { text, platform, interfaceLanguage }: AnalyseRequest,
): Promise<Report> {
  // Read at every draft: a choice just made counts at once.
  const { preferences } = await readSettings();
  const audience = platforms.find(({ id }) => id === platform)?.audience;
  return coach(text, { platform, audience, interfaceLanguage, preferences });
}

/** The toolbar icon shows how many phrases are open in the tab's draft. */
async function showCount(tabId: number, { diagnostics }: Report): Promise<void> {
  try {
    const count = diagnostics.length;
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#6d2f5b' });
  } catch {
    // The tab has closed meanwhile.
  }
}
