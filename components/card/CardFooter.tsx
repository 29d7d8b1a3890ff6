import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';

export interface CardFooterProps {
  readonly phrase: string;
  readonly rule: string;
  readonly strings: Strings;
  readonly onIgnore: () => void;
  readonly onAllow: () => void;
  readonly onRuleOff: () => void;
}

/** Ways to say no: this once at hand, for good one press further. */
export function CardFooter({ phrase, rule, strings, onIgnore, onAllow, onRuleOff }: CardFooterProps) {
  return (
    <div class="card-footer">
      <Button kind="quiet" onPress={onIgnore}>
        {strings.card.ignore}
      </Button>
      <Disclosure summary={strings.card.more} class="ways-out">
        <Button kind="quiet" onPress={onAllow}>
          {strings.card.allow(phrase)}
        </Button>
        <Button kind="quiet" onPress={onRuleOff}>
          {strings.card.ruleOff(rule)}
        </Button>
      </Disclosure>
    </div>
  );
}
