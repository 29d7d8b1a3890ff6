import type { Report } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Glyph } from '../controls/Glyph';
import { Section } from '../controls/Section';
import { PromptItem } from './PromptItem';

export interface SignalListProps {
  readonly report: Report;
  readonly strings: Strings;
  /** Absent where there is nothing to insert into. */
  readonly onInsert?: ((starter: string) => void) | undefined;
  readonly onCopy: (text: string) => void;
}

const SHOWN = 2;

/** What already earns trust, quietly ticked, and a sentence to begin with for what is missing. */
export function SignalList({ report, strings, onInsert, onCopy }: SignalListProps) {
  const present = [...new Set(report.signals.map(({ signal }) => signal))];
  const missing = report.prompts.slice(0, SHOWN);
  return (
    <>
      {present.length > 0 && (
        <Section title={strings.popup.present}>
          <ul class="ticks">
            {present.map((signal) => (
              <li key={signal}>
                <Glyph name="tick" />
                {report.signalNames[signal] ?? signal}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={strings.popup.missing}>
          <ul class="prompts">
            {missing.map((prompt) => (
              <PromptItem
                key={prompt.signal}
                prompt={prompt}
                language={report.language}
                strings={strings}
                onInsert={onInsert}
                onCopy={onCopy}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
