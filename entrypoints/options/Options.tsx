/** The options page: every choice takes effect at once, and the one that removes can be undone. */
import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../../components/notice/Notice';
import { OptionsView } from '../../components/views/OptionsView';
import { sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import {
  changeSettings,
  interfaceLanguage,
  readSettings,
  type Settings,
  watchSettings,
  withPreferences,
} from '../../lib/settings';
import { stringsFor } from '../../lib/strings';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<{ notice: Notice; undo: () => void }>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const language = settings && interfaceLanguage(settings);
  const [rules, setRules] = useState<Awaited<ReturnType<typeof sendMessage<'ruleTexts'>>>>([]);
  useEffect(() => {
    if (language) void sendMessage('ruleTexts', language).then(setRules);
  }, [language]);
  if (!settings || !language) return null;

  const strings = stringsFor(language);
  document.documentElement.lang = language;
  const { rulesOff, allowedPhrases } = settings.preferences;
  const change = async (how: (settings: Settings) => Settings) => setSettings(await changeSettings(how));
  const toggled = (list: readonly string[], one: string, listed: boolean) =>
    listed ? [...new Set([...list, one])] : list.filter((other) => other !== one);

  return (
    <OptionsView
      state={{
        language,
        publishCheck: settings.publishCheck,
        badge: settings.badge,
        rules: rules.map((rule) => ({ ...rule, on: !rulesOff.includes(rule.id) })),
        allowedPhrases,
        sitesOff: platforms
          .filter(({ id }) => settings.sitesOff.includes(id))
          .map(({ id, name }) => ({ id, name })),
      }}
      strings={strings}
      notice={notice?.notice}
      onUndo={notice?.undo}
      onLanguage={(chosen) => void change((s) => ({ ...s, language: chosen }))}
      onPublishCheck={(publishCheck) => void change((s) => ({ ...s, publishCheck }))}
      onBadge={(badge) => void change((s) => ({ ...s, badge }))}
      onRule={(rule, on) =>
        void change((s) => withPreferences(s, { rulesOff: toggled(s.preferences.rulesOff, rule, !on) }))
      }
      onRemovePhrase={(phrase) => {
        const keep = (listed: boolean) =>
          change((s) =>
            withPreferences(s, { allowedPhrases: toggled(s.preferences.allowedPhrases, phrase, listed) }),
          );
        void keep(false);
        const undo = () => {
          void keep(true);
          setNotice(undefined);
        };
        setNotice({ notice: { kind: 'disallowed', phrase }, undo });
      }}
      onSiteOn={(site) => void change((s) => ({ ...s, sitesOff: toggled(s.sitesOff, site, false) }))}
    />
  );
}
