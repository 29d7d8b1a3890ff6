import type { Diagnostic } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Blanks } from '../controls/Blanks';
import { Glyph } from '../controls/Glyph';
import { useTrusted } from '../controls/trust';
import { describeChange } from '../rewrite/change';
import { worstFirst } from './worst';

export interface CheckPhrasesProps {
  readonly phrases: readonly Diagnostic[];
  readonly draft: string;
  readonly strings: Strings;
  readonly onOpen: (diagnostic: Diagnostic) => void;
}

const SHOWN = 3;

/** The phrases that weigh most, each with its best rewrite; pressing one opens its card. */
export function CheckPhrases({ phrases, draft, strings, onOpen }: CheckPhrasesProps) {
  const trusted = useTrusted();
  if (phrases.length === 0) return null;
  const rest = phrases.length - SHOWN;
  return (
    <div class="check-phrases">
      {worstFirst(phrases)
        .slice(0, SHOWN)
        .map((diagnostic) => (
          <button
            type="button"
            key={diagnostic.fingerprint}
            class="check-phrase"
            data-choice
            lang={diagnostic.language}
            onClick={trusted(() => onOpen(diagnostic))}
          >
            <span class="clamped">
              <span class={`marked ${diagnostic.severity}`}>{diagnostic.text}</span>
            </span>
            <BestRewrite diagnostic={diagnostic} draft={draft} strings={strings} />
          </button>
        ))}
      {rest > 0 && <p class="soft small">{strings.check.more(rest)}</p>}
    </div>
  );
}

function BestRewrite(props: { diagnostic: Diagnostic; draft: string; strings: Strings }) {
  const best = props.diagnostic.suggestions[0];
  if (!best) return null;
  const change = describeChange(props.draft, props.diagnostic, best);
  return (
    <span class="best">
      <Glyph name={change.kind === 'drop' ? 'drop' : 'becomes'} />
      <span class="clamped">
        {change.kind === 'drop' ? (
          <span lang={props.strings.language}>{props.strings.card.leaveOut(change.dropped)}</span>
        ) : (
          <Blanks text={change.after} />
        )}
      </span>
    </span>
  );
}
