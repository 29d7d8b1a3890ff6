import type { Severity } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import type { OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';
import { useTrusted } from '../controls/trust';

export interface RuleChoice {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly on: boolean;
  /** How it is marked unless the writer chooses. */
  readonly usual: Severity;
  readonly chosen?: Severity | undefined;
}

export interface RulesSectionProps {
  readonly rules: readonly RuleChoice[];
  readonly strings: OptionsStrings;
  readonly severities: Strings['severities'];
  readonly onRule: (rule: RuleChoice, on: boolean) => void;
  /** Nothing: as usual. */
  readonly onSeverity: (rule: RuleChoice, severity: Severity | undefined) => void;
  readonly onReset: () => void;
}

const order: readonly Severity[] = ['hint', 'warning', 'serious'];

/** Every kind of pressure the coach looks for: whether, and how strongly it is marked. */
export function RulesSection({ rules, strings, severities, ...on }: RulesSectionProps) {
  const trusted = useTrusted();
  const words = strings.rules;
  const count = rules.filter((rule) => rule.on).length;
  const changed = rules.some((rule) => !rule.on || rule.chosen);
  return (
    <Section
      title={strings.section.rules}
      hint={words.hint}
      aside={rules.length > 0 && <span class="soft small">{words.on(count, rules.length)}</span>}
    >
      {rules.length === 0 && <p class="soft">{words.loading}</p>}
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Switch on={rule.on} hint={rule.line} onChange={(next) => on.onRule(rule, next)}>
              {rule.name}
            </Switch>
            {rule.on && (
              <select
                class={`field marked-as ${rule.chosen ?? rule.usual}`}
                aria-label={words.severity(rule.name)}
                value={rule.chosen ?? ''}
                onChange={(event) => {
                  const chosen = order.find((severity) => severity === event.currentTarget.value);
                  trusted(() => on.onSeverity(rule, chosen))(event);
                }}
              >
                <option value="">{words.usual(severities[rule.usual])}</option>
                {order.map((severity) => (
                  <option key={severity} value={severity}>
                    {severities[severity]}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ul>
      {changed && (
        <div>
          <Button onPress={on.onReset}>{words.reset}</Button>
        </div>
      )}
    </Section>
  );
}
