import type { Strings } from '../../lib/strings';
import { Section } from '../controls/Section';
import { Switch } from '../controls/Switch';

export interface RuleChoice {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly on: boolean;
}

export interface RuleListProps {
  readonly rules: readonly RuleChoice[];
  readonly strings: Strings;
  readonly onRule: (rule: string, on: boolean) => void;
}

/** Every kind of pressure the coach looks for, each with its switch. */
export function RuleList({ rules, strings, onRule }: RuleListProps) {
  const words = strings.options;
  const on = rules.filter((rule) => rule.on).length;
  return (
    <Section
      title={words.rules}
      hint={words.rulesHint}
      aside={<span class="soft small">{words.rulesOn(on, rules.length)}</span>}
    >
      <div class="rules">
        {rules.map((rule) => (
          <Switch key={rule.id} on={rule.on} hint={rule.line} onChange={(next) => onRule(rule.id, next)}>
            {rule.name}
          </Switch>
        ))}
      </div>
    </Section>
  );
}
