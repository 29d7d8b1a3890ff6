import type { Strings } from '../../lib/strings';

export interface BalanceProps {
  /** 0–1. */
  readonly pressure: number;
  /** 0–1. */
  readonly value: number;
  readonly pressureWord: string;
  readonly valueWord: string;
  readonly strings: Strings;
}

/** The least that is drawn, so that a little is seen and nothing is not. */
function width(share: number): string {
  return share <= 0 ? '0' : `${Math.max(4, Math.min(1, share) * 100)}%`;
}

/** A tug of two: what pushes pulls to the left of the middle, what helps to the right. */
export function Balance({ pressure, value, pressureWord, valueWord, strings }: BalanceProps) {
  const words = strings.meter;
  return (
    <div class="balance" role="img" aria-label={words.label(pressureWord, valueWord)}>
      <div class="balance-words">
        <span>
          <strong>{words.pushes}</strong> <span class="soft">{pressureWord}</span>
        </span>
        <span>
          <strong>{words.helps}</strong> <span class="soft">{valueWord}</span>
        </span>
      </div>
      <div class="beam">
        <span class="half pushing">
          <span class="bar" style={{ inlineSize: width(pressure) }} />
        </span>
        <span class="half helping">
          <span class="bar" style={{ inlineSize: width(value) }} />
        </span>
      </div>
    </div>
  );
}
