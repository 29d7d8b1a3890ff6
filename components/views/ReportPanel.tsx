import { useRef, useState } from 'preact/hooks';
import type { Diagnostic, Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { RungIcon } from '../controls/RungIcon';
import type { Limit } from '../meter/length';
import { Meter } from '../meter/Meter';
import { Plan } from '../plan/Plan';
import { useKeptFocus } from './keptFocus';
import type { Check } from './liveReport';
import { PhraseList } from './PhraseList';
import { SignalList } from './SignalList';

export interface ReportPanelProps {
  readonly draft: string;
  /** The draft goes on where it cannot be read. */
  readonly isPart?: boolean | undefined;
  readonly report: Report;
  readonly strings: Strings;
  readonly onCheck: Check;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly onApplyAll: (suggestions: readonly Suggestion[]) => void;
  readonly onCopy: (text: string) => void;
  readonly onShow?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onIgnore?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onInsert?: ((starter: string) => void) | undefined;
  readonly limit?: Limit | undefined;
}

/** All there is to say about one text, wherever it was written. */
export function ReportPanel(props: ReportPanelProps) {
  const { draft, isPart = false, report, strings } = props;
  const [planning, setPlanning] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  // What a whole text becomes cannot be shown of a part.
  const rewritable = !isPart && report.diagnostics.some(({ suggestions }) => suggestions.length > 0);
  return (
    <div class="report" ref={root}>
      {isPart && <p class="soft">{strings.part.note}</p>}
      {report.verdict === 'too-short' && report.diagnostics.length === 0 ? (
        <TooShort strings={strings} />
      ) : planning && rewritable ? (
        <Plan
          draft={draft}
          report={report}
          strings={strings}
          limit={props.limit}
          onCheck={props.onCheck}
          onApplyAll={(suggestions) => {
            setPlanning(false);
            props.onApplyAll(suggestions);
          }}
          onBack={() => setPlanning(false)}
        />
      ) : (
        <>
          <Meter report={report} strings={strings} />
          {report.diagnostics.length === 0 && !isPart && <p class="praise">{strings.popup.clean}</p>}
          {rewritable && (
            <Button kind="solid" class="wide" onPress={() => setPlanning(true)}>
              {strings.plan.open}
              <Glyph name="next" />
            </Button>
          )}
          <PhraseList {...props} />
          <SignalList report={report} strings={strings} onInsert={props.onInsert} onCopy={props.onCopy} />
        </>
      )}
    </div>
  );
}

function TooShort({ strings }: { readonly strings: Strings }) {
  return (
    <div class="rung too-short">
      <RungIcon verdict="too-short" />
      <div>
        <h2 class="rung-name" tabIndex={-1}>
          {strings.popup.tooShort}
        </h2>
        <p class="soft">{strings.popup.tooShortHint}</p>
      </div>
    </div>
  );
}
