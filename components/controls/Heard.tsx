import type { Diagnostic } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { quoted } from '../../lib/strings/quoted';

export interface HeardProps {
  readonly diagnostic: Diagnostic;
  readonly strings: Strings;
}

/** Which words give a sentence away that only sounds like an ad. */
export function Heard({ diagnostic: { heard = [], language }, strings }: HeardProps) {
  if (heard.length === 0) return null;
  return (
    <p class="soft small">
      {strings.card.heard} <span lang={language}>{quoted(heard)}</span>
    </p>
  );
}
