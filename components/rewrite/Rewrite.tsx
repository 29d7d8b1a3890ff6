import type { Diagnostic, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Blanks } from '../controls/Blanks';
import { Glyph } from '../controls/Glyph';
import { useTrusted } from '../controls/trust';
import { describeChange } from './change';

export interface RewriteProps {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly suggestion: Suggestion;
  readonly strings: Strings;
  readonly onApply: (suggestion: Suggestion) => void;
}

/** One wording to choose, and nothing to do but press it. */
export function Rewrite({ draft, diagnostic, suggestion, strings, onApply }: RewriteProps) {
  const trusted = useTrusted();
  const change = describeChange(draft, diagnostic, suggestion);
  return (
    <button
      type="button"
      class="rewrite"
      data-choice
      aria-label={change.kind === 'replace' ? strings.card.apply(change.after) : undefined}
      onClick={trusted(() => onApply(suggestion))}
    >
      <Glyph name={change.kind === 'drop' ? 'drop' : 'becomes'} />
      {change.kind === 'drop' ? (
        <span class="after">{strings.card.leaveOut(change.dropped)}</span>
      ) : (
        <span lang={diagnostic.language}>
          {change.before !== null && <del class="before">{change.before}</del>}
          <span class="after">
            <Blanks text={change.after} />
          </span>
        </span>
      )}
    </button>
  );
}
