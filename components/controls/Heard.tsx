import type { Diagnostic } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';

export interface HeardProps {
  readonly diagnostic: Diagnostic;
  readonly strings: Strings;
}

/** Which words give a sentence away that only sounds like an ad. */
export function Heard({ diagnostic: { heard = [], language }, strings }: HeardProps) {
  if (heard.length === 0) return null;
  return (
    <p class="soft small">
      {strings.card.heard} <span lang={language}>{heard.map((word) => `“${word}”`).join(', ')}</span>
    </p>
  );
}
