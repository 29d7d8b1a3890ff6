import { useId, useState } from 'preact/hooks';
import { withRewrites } from '../../lib/engine/accept';
import type { Diagnostic, Suggestion } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { type Notice, NoticeLine } from '../notice/Notice';
import { type Check, useLiveReport } from './liveReport';
import { ReportPanel } from './ReportPanel';

export interface ScratchpadProps {
  readonly strings: Strings;
  readonly onCheck: Check;
  readonly onCopy: (text: string) => void;
  /** A text to begin with. */
  readonly initial?: string;
}

/** A place to try a text that is in no compose box. Rewrites change the text right here. */
export function Scratchpad({ strings, onCheck, onCopy, initial = '' }: ScratchpadProps) {
  const [text, setText] = useState(initial);
  const [notice, setNotice] = useState<Notice>();
  const [before, setBefore] = useState<string>();
  const { about, state } = useLiveReport(text, onCheck);
  const id = `scratch-${useId()}`;
  const words = strings.scratchpad;

  const write = (next: string, done?: Notice, undoTo?: string) => {
    setText(next);
    setNotice(done);
    setBefore(undoTo);
  };
  const apply = (_: Diagnostic, { span, text: replacement }: Suggestion) => {
    if (about?.text !== text) return setNotice({ kind: 'stale', replacement });
    write(text.slice(0, span.start) + replacement + text.slice(span.end), { kind: 'applied' }, text);
  };
  const applyAll = (suggestions: readonly Suggestion[]) => {
    if (about?.text !== text) return setNotice({ kind: 'stale' });
    write(withRewrites(text, suggestions)?.text ?? text, { kind: 'applied' }, text);
  };
  const copy = (copied: string) => {
    onCopy(copied);
    setNotice({ kind: 'copied' });
  };

  return (
    <div class="scratchpad">
      <label class="label" for={id}>
        {words.label}
      </label>
      <textarea
        id={id}
        rows={5}
        value={text}
        placeholder={words.placeholder}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {text !== '' && (
        <div class="row">
          <Button onPress={() => copy(text)}>{words.copyAll}</Button>
          <Button kind="quiet" onPress={() => write('', { kind: 'cleared' }, text)}>
            {words.clear}
          </Button>
        </div>
      )}
      <NoticeLine
        notice={notice}
        strings={strings}
        onUndo={before === undefined ? undefined : () => write(before, { kind: 'undone' })}
        onCopy={copy}
      />
      {state === 'failed' && <p class="soft">{words.failed}</p>}
      {state === 'reading' && !about && <p class="soft">{words.checking}</p>}
      {about && (
        <ReportPanel
          draft={about.text}
          report={about.report}
          strings={strings}
          onCheck={onCheck}
          onApply={apply}
          onApplyAll={applyAll}
          onInsert={(starter) => write(`${text.trimEnd()} ${starter}`, { kind: 'inserted' }, text)}
          onCopy={copy}
        />
      )}
    </div>
  );
}
