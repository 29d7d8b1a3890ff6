import { useState } from 'preact/hooks';
import type { Diagnostic } from '../../lib/engine/report';
import { clip, type DeclineReason, type Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';
import { worstFirst } from './worst';

export interface ReleasedProps {
  readonly titleId: string;
  readonly messageId: string;
  readonly phrases: readonly Diagnostic[];
  readonly strings: Strings;
  readonly onReason: (reason: DeclineReason, phrases: readonly Diagnostic[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const reasons: readonly DeclineReason[] = ['true', 'quote', 'expected', 'wrong', 'later'];
/** Reasons that change what the coach does from now on. */
const teaching: ReadonlySet<DeclineReason> = new Set(['quote', 'expected', 'wrong']);

/** After “post as is”: how it goes out, and a reason for those who care to give one. */
export function Released(props: ReleasedProps) {
  const { titleId, messageId, phrases, strings, onReason } = props;
  const words = strings.check;
  const [given, setGiven] = useState<DeclineReason>();
  const [which, setWhich] = useState(false);
  const give = (reason: DeclineReason, about: readonly Diagnostic[]) => {
    setGiven(reason);
    setWhich(false);
    onReason(reason, about);
  };
  const press = (reason: DeclineReason) => {
    // An exception is for one phrase: with several it matters which.
    if (reason === 'wrong' && phrases.length > 1) setWhich(true);
    else give(reason, phrases);
  };

  return (
    <div class="check-body" data-scrolls>
      <div class="check-heading">
        <h2 class="check-title" id={titleId}>
          {words.released}
        </h2>
        <Button kind="icon" label={words.close} onPress={props.onClose}>
          <Glyph name="close" />
        </Button>
      </div>
      <p id={messageId}>{words.releasedNote}</p>
      <div role="status" class={given ? 'thanks' : 'unseen'}>
        {given && words.thanks[given]}
        {given && teaching.has(given) && (
          <Button
            kind="quiet"
            onPress={() => {
              setGiven(undefined);
              props.onUndo();
            }}
          >
            {strings.notice.undo}
          </Button>
        )}
      </div>
      {!given && phrases.length > 0 && (
        <>
          <p class="soft small">{which ? words.whichWrong : words.reasonsTitle}</p>
          <div class="chips">
            {which
              ? worstFirst(phrases).map((phrase) => (
                  <Button key={phrase.fingerprint} class="chip" onPress={() => give('wrong', [phrase])}>
                    <span lang={phrase.language}>{clip(phrase.text)}</span>
                  </Button>
                ))
              : reasons.map((reason) => (
                  <Button key={reason} class="chip" onPress={() => press(reason)}>
                    {words.reasons[reason]}
                  </Button>
                ))}
          </div>
        </>
      )}
    </div>
  );
}
