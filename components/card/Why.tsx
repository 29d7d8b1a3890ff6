import type { RuleText } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Disclosure } from '../controls/Disclosure';
import { SourceLink } from '../controls/SourceLink';

export interface WhyProps {
  readonly ruleText: RuleText;
  readonly strings: Strings;
}

/** The reason and where it comes from, for those who want to check. */
export function Why({ ruleText, strings }: WhyProps) {
  const { why, source } = ruleText;
  if (!why) return null;
  return (
    <Disclosure summary={strings.card.why} class="why">
      <p>{why}</p>
      <SourceLink before={strings.card.source} source={source} strings={strings} />
    </Disclosure>
  );
}
