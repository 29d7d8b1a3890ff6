import { useId } from 'preact/hooks';
import type { Diagnostic, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { hasBlanks } from '../controls/Blanks';
import { Rewrite } from './Rewrite';

export interface RewriteListProps {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly strings: Strings;
  readonly onApply: (suggestion: Suggestion) => void;
}

/** Up to three wordings: more would be reading, not choosing. */
export function RewriteList({ draft, diagnostic, strings, onApply }: RewriteListProps) {
  const title = `rewrites-${useId()}`;
  const offered = diagnostic.suggestions.slice(0, 3);
  if (offered.length === 0) return <p class="soft">{strings.card.noRewrite}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are commands
    <div class="rewrites" role="group" aria-labelledby={title}>
      <p class="label" id={title}>
        {strings.card.tryInstead}
      </p>
      {offered.map((suggestion) => (
        <Rewrite
          key={suggestion.text}
          draft={draft}
          diagnostic={diagnostic}
          suggestion={suggestion}
          strings={strings}
          onApply={onApply}
        />
      ))}
      {offered.some((suggestion) => hasBlanks(suggestion.text)) && (
        <p class="soft small">{strings.card.fillBlanks}</p>
      )}
    </div>
  );
}
