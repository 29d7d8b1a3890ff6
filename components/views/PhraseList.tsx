import type { Diagnostic, Report, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Section } from '../controls/Section';
import { PhraseItem } from './PhraseItem';

export interface PhraseListProps {
  readonly draft: string;
  readonly report: Report;
  readonly strings: Strings;
  readonly onApply: (diagnostic: Diagnostic, suggestion: Suggestion) => void;
  /** Absent where there is no draft on a page to show it in. */
  readonly onShow?: ((diagnostic: Diagnostic) => void) | undefined;
  readonly onIgnore?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** The draft's phrases in reading order, each with its best rewrite at hand. */
export function PhraseList(props: PhraseListProps) {
  const { draft, report, strings } = props;
  if (report.diagnostics.length === 0) return null;
  return (
    <Section title={strings.popup.phrases(report.diagnostics.length)}>
      <ul class="phrases">
        {report.diagnostics.map((diagnostic) => (
          <PhraseItem
            key={diagnostic.fingerprint}
            draft={draft}
            diagnostic={diagnostic}
            ruleText={report.rules[diagnostic.rule]}
            strings={strings}
            onApply={props.onApply}
            onShow={props.onShow}
            onIgnore={props.onIgnore}
          />
        ))}
      </ul>
    </Section>
  );
}
