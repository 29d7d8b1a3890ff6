import type { Diagnostic, Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { RungIcon } from '../controls/RungIcon';
import { Meter } from '../meter/Meter';
import { PhraseList } from './PhraseList';
import { SignalList } from './SignalList';

export interface ReportPanelProps {
  readonly draft: string;
  readonly report: Report;
  readonly strings: Strings;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  readonly onCopy: (text: string) => void;
  readonly onShow?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onIgnore?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onInsert?: ((starter: string) => void) | undefined;
}

/** All there is to say about one text, wherever it was written. */
export function ReportPanel(props: ReportPanelProps) {
  const { draft, report, strings } = props;
  if (report.verdict === 'too-short') {
    return (
      <div class="rung too-short">
        <RungIcon verdict="too-short" />
        <div>
          <h2 class="rung-name">{strings.popup.tooShort}</h2>
          <p class="soft">{strings.popup.tooShortHint}</p>
        </div>
      </div>
    );
  }
  return (
    <>
      <Meter report={report} strings={strings} />
      {report.diagnostics.length === 0 && <p class="praise">{strings.popup.clean}</p>}
      <PhraseList
        draft={draft}
        report={report}
        strings={strings}
        onApply={props.onApply}
        onShow={props.onShow}
        onIgnore={props.onIgnore}
      />
      <SignalList report={report} strings={strings} onInsert={props.onInsert} onCopy={props.onCopy} />
    </>
  );
}
