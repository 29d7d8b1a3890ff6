/** Judges drafts: the only place where the engine runs. */
import { createCoach } from '../../lib/coach';
import { record } from '../../lib/ledger';
import { onMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import { rules } from '../../lib/rules';
import { readSettings } from '../../lib/settings';

export function answerDrafts(): void {
  const coach = createCoach();
  onMessage('warmUp', async () => {
    const { preferences } = await readSettings();
    coach('Warm up. Pemanasan ini saja.', { interfaceLanguage: 'en', preferences });
  });
  onMessage('analyse', async ({ data: { revision, text, platform, interfaceLanguage } }) => {
    // Read at every draft: a choice just made counts at once.
    const { preferences } = await readSettings();
    const audience = platforms.find(({ id }) => id === platform)?.audience;
    return { revision, report: coach(text, { platform, audience, interfaceLanguage, preferences }) };
  });
  onMessage('ruleTexts', ({ data }) =>
    rules.map(({ id, severity, languages }) => ({ id, severity, ...languages[data].text })),
  );
  onMessage('published', async ({ data }) => {
    if ((await readSettings()).balance) await record({ at: Date.now(), ...data });
  });
}
