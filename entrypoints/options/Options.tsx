/** The options page: every choice takes effect at once, is said aloud, and can be undone. */
import { useEffect, useState } from 'preact/hooks';
import { OptionsView } from '../../components/views/OptionsView';
import { interfaceLanguage, readSettings, type Settings, watchSettings } from '../../lib/settings';
import { balanceStringsFor } from '../../lib/strings/balance';
import { type OptionsSection, optionsStringsFor } from '../../lib/strings/options';
import { AboutPart } from './AboutPart';
import { BalancePart } from './BalancePart';
import { DataPart } from './DataPart';
import { useDeeds } from './deeds';
import { PhrasesPart } from './PhrasesPart';
import { RulesPart } from './RulesPart';
import { SitesPart } from './SitesPart';
import { WritingPart } from './WritingPart';

const PARTS = {
  writing: WritingPart,
  rules: RulesPart,
  phrases: PhrasesPart,
  about: AboutPart,
  sites: SitesPart,
  balance: BalancePart,
  data: DataPart,
} as const satisfies Record<OptionsSection, unknown>;

/** The part the address names: `options.html#balance`. */
function addressed(): OptionsSection {
  const name = location.hash.slice(1);
  return Object.hasOwn(PARTS, name) ? (name as OptionsSection) : 'writing';
}

function useSection(): OptionsSection {
  const [section, setSection] = useState(addressed);
  useEffect(() => {
    const follow = () => setSection(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings && <Loaded settings={settings} />;
}

function Loaded({ settings }: { readonly settings: Settings }) {
  const section = useSection();
  const language = interfaceLanguage(settings);
  const words = { options: optionsStringsFor(language), balance: balanceStringsFor(language) };
  const deeds = useDeeds(words);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.options.section[section]} · Tulus`;
  }, [language, section, words.options]);
  const Part = PARTS[section];
  return (
    <OptionsView strings={words.options} section={section} said={deeds.said}>
      <Part settings={settings} words={words} deeds={deeds} />
    </OptionsView>
  );
}
