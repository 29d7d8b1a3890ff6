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
    <button type="button" class="rewrite" data-choice onClick={trusted(() => onApply(suggestion))}>
      <Glyph name={change.kind === 'drop' ? 'drop' : 'becomes'} />
      {change.kind === 'drop' ? (
        <span class="after">{strings.card.leaveOut(change.dropped)}</span>
      ) : (
        <span>
          <span class="unseen">{strings.card.apply} </span>
          {change.before !== null && (
            // The name says what the press does; what it replaces is for the eye to compare.
            <del class="before" lang={diagnostic.language} aria-hidden="true">
              {change.before}
            </del>
          )}
          <span class="after" lang={diagnostic.language}>
            <Blanks text={change.after} />
          </span>
        </span>
      )}
    </button>
  );
}
