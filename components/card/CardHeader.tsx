import type { Severity } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';

export interface CardHeaderProps {
  readonly severity: Severity;
  readonly strings: Strings;
  readonly position: { readonly index: number; readonly count: number };
  readonly onStep: (direction: 1 | -1) => void;
  readonly onClose: () => void;
}

/** How much the phrase weighs, and the way to its neighbours. */
export function CardHeader({ severity, strings, position, onStep, onClose }: CardHeaderProps) {
  const words = strings.card;
  return (
    <div class="card-header">
      <span class={`severity ${severity}`}>{strings.severities[severity]}</span>
      {position.count > 1 && (
        <span class="stepper">
          <Button kind="icon" label={words.previous} onPress={() => onStep(-1)}>
            <Glyph name="previous" />
          </Button>
          <span class="soft small" aria-live="polite">
            {words.position(position.index + 1, position.count)}
          </span>
          <Button kind="icon" label={words.next} onPress={() => onStep(1)}>
            <Glyph name="next" />
          </Button>
        </span>
      )}
      <Button kind="icon" label={words.close} onPress={onClose}>
        <Glyph name="close" />
      </Button>
    </div>
  );
}
