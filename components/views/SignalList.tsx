import type { Prompt, Report } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Disclosure } from '../controls/Disclosure';
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

/** A sentence to begin with for what is missing, and what already earns trust, quietly ticked. */
export function SignalList({ report, strings, onInsert, onCopy }: SignalListProps) {
  const present = [...new Set(report.signals.map(({ signal }) => signal))];
  const [first, others] = [report.prompts.slice(0, SHOWN), report.prompts.slice(SHOWN)];
  const list = (prompts: readonly Prompt[]) => (
    <ul class="prompts">
      {prompts.map((prompt) => (
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
  );
  return (
    <>
      {first.length > 0 && (
        <Section title={strings.popup.missing}>
          {list(first)}
          {others.length > 0 && (
            <Disclosure summary={strings.place.moreToAdd(others.length)}>{list(others)}</Disclosure>
          )}
        </Section>
      )}
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
    </>
  );
}
