/** The first page after installing, in the language the writer chooses, at once. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/views/WelcomeView';
import { sendMessage } from '../../lib/messaging';
import { platforms } from '../../lib/platforms';
import { interfaceLanguage, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';

/** Platforms that are software on anybody's host have no address of their own to visit. */
const sites = platforms.filter(({ matches }) => matches.length > 0).map(({ name }) => name);

export function Welcome() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const language = settings && interfaceLanguage(settings);
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!language) return null;
  return (
    <WelcomeView
      strings={stringsFor(language)}
      sites={sites}
      onCheck={async (text) =>
        (await sendMessage('analyse', { revision: 0, text, interfaceLanguage: language })).report
      }
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
