import type { RuleText } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Disclosure } from '../controls/Disclosure';

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
      {source.url && (
        <p class="small">
          <span class="soft">{strings.card.source} </span>
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.label || source.url}
            <span class="unseen"> ({strings.card.opensNewTab})</span>
          </a>
        </p>
      )}
    </Disclosure>
  );
}
