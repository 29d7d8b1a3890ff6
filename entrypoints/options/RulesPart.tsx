import { useEffect, useState } from 'preact/hooks';
import { RulesSection } from '../../components/options/RulesSection';
import { sendMessage } from '../../lib/messaging';
import { listed, withPreferences } from '../../lib/settings';
import { stringsFor } from '../../lib/strings';
import type { PartProps } from './deeds';

type RuleTexts = Awaited<ReturnType<typeof sendMessage<'ruleTexts'>>>;

export function RulesPart({ settings, words, deeds }: PartProps) {
  const { language } = words.options;
  const [texts, setTexts] = useState<RuleTexts>([]);
  useEffect(() => {
    void sendMessage('ruleTexts', language).then(setTexts);
  }, [language]);
  const { rulesOff, severities } = settings.preferences;
  const marked = stringsFor(language).severities;
  return (
    <RulesSection
      rules={texts.map(({ id, name, line, severity }) => ({
        id,
        name,
        line,
        on: !rulesOff.includes(id),
        usual: severity,
        chosen: severities[id],
      }))}
      strings={words.options}
      severities={marked}
      onRule={({ id, name }, on) =>
        deeds.change(
          (s) => withPreferences(s, { rulesOff: listed(s.preferences.rulesOff, id, !on) }),
          ({ options }) => (on ? options.said.on(name) : options.said.off(name)),
        )
      }
      onSeverity={({ id, name, usual }, chosen) =>
        deeds.change(
          (s) => {
            const { [id]: _, ...others } = s.preferences.severities;
            return withPreferences(s, { severities: chosen ? { ...others, [id]: chosen } : others });
          },
          ({ options }) => options.said.severity(name, marked[chosen ?? usual]),
        )
      }
      onReset={() =>
        deeds.change(
          (s) => withPreferences(s, { rulesOff: [], severities: {} }),
          ({ options }) => options.said.usualRules,
        )
      }
    />
  );
}
