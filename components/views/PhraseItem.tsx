import { useId, useState } from 'preact/hooks';
import type { Diagnostic, RuleText, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { Heard } from '../controls/Heard';
import { useTrusted } from '../controls/trust';
import { Rewrite } from '../rewrite/Rewrite';

export interface PhraseItemProps {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly ruleText: RuleText | undefined;
  readonly strings: Strings;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly onShow?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onIgnore?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** One phrase: its best rewrite in view, its reason and the others when opened. */
export function PhraseItem(props: PhraseItemProps) {
  const { draft, diagnostic, ruleText, strings, onApply, onShow, onIgnore } = props;
  const trusted = useTrusted();
  const [open, setOpen] = useState(false);
  const region = `phrase-${useId()}`;
  const offered = diagnostic.suggestions.slice(0, open ? 3 : 1);
  return (
    <li class="phrase-item">
      <div class="phrase-top">
        <button
          type="button"
          class="phrase-head"
          aria-expanded={open}
          aria-controls={region}
          onClick={trusted(() => setOpen(!open))}
        >
          <span class={`severity ${diagnostic.severity}`}>{ruleText?.name ?? diagnostic.rule}</span>
          <Glyph name="down" />
          <span class="phrase" lang={diagnostic.language}>
            <span class={`marked ${diagnostic.severity}`}>{diagnostic.text}</span>
          </span>
        </button>
        {onShow && (
          <Button
            kind="icon"
            label={strings.popup.showInDraft(diagnostic.text)}
            onPress={() => onShow(diagnostic)}
          >
            <Glyph name="show" />
          </Button>
        )}
      </div>
      <div id={region} hidden={!open}>
        {ruleText && <p class="soft phrase-line">{ruleText.line}</p>}
        <Heard diagnostic={diagnostic} strings={strings} />
      </div>
      {offered.map((suggestion) => (
        <Rewrite
          key={suggestion.text}
          draft={draft}
          diagnostic={diagnostic}
          suggestion={suggestion}
          strings={strings}
          onApply={() => onApply(diagnostic, suggestion)}
        />
      ))}
      {open && offered.length === 0 && <p class="soft">{strings.card.noRewrite}</p>}
      {open && onIgnore && (
        <div class="row">
          <Button kind="quiet" onPress={() => onIgnore(diagnostic)}>
            {strings.card.ignore}
          </Button>
        </div>
      )}
    </li>
  );
}
