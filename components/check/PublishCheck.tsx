import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic, Verdict } from '../../lib/engine/report';
import type { DeclineReason, Strings } from '../../lib/strings';
import { Blanks } from '../controls/Blanks';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { RungIcon } from '../controls/RungIcon';
import { CheckPhrases } from './CheckPhrases';
import { Released } from './Released';

export interface PublishCheckProps {
  readonly verdict: Verdict;
  /** What to look at; the heaviest three are shown. May be empty when only a blank is left. */
  readonly phrases: readonly Diagnostic[];
  /** Places the writer meant to fill, as they stand in the draft: `[how many are left]`. */
  readonly blanks: readonly string[];
  readonly draft: string;
  readonly strings: Strings;
  readonly onOpen: (diagnostic: Diagnostic) => void;
  readonly onRevise: () => void;
  /** The draft may go out. Give focus back to it here: the writer's own next press publishes. */
  readonly onPost: () => void;
  /** @param phrases what it is about */
  readonly onReason: (reason: DeclineReason, phrases: readonly Diagnostic[]) => void;
  readonly onUndoReason: () => void;
  readonly onClose: () => void;
  /** Takes focus unless told otherwise: an alert dialog that nobody hears is no question. */
  readonly takeFocus?: boolean;
}

/** The one question before publishing. Both answers are one press, the same size, and neither is wrong. */
export function PublishCheck(props: PublishCheckProps) {
  const { verdict, phrases, blanks, strings } = props;
  const words = strings.check;
  const [released, setReleased] = useState(false);
  const id = useId();
  const title = `check-title-${id}`;
  const message = `check-message-${id}`;
  const revise = useRef<HTMLButtonElement>(null);
  const takeFocus = props.takeFocus ?? true;
  useLayoutEffect(() => {
    if (takeFocus) revise.current?.focus({ preventScroll: true });
  }, [takeFocus]);

  const unfilled = blanks.length > 0;
  return (
    <Dialog
      role="alertdialog"
      class="check"
      lang={strings.language}
      labelledBy={title}
      describedBy={message}
      takeFocus={false}
      subject={released ? 'released' : 'asking'}
      onClose={props.onClose}
    >
      {released ? (
        <Released
          titleId={title}
          messageId={message}
          strings={strings}
          phrases={phrases}
          onReason={props.onReason}
          onUndo={props.onUndoReason}
          onClose={props.onClose}
        />
      ) : (
        <>
          <div class="check-body" data-scrolls>
            <h2 class="check-title" id={title}>
              {unfilled ? words.blankTitle(blanks.length) : words.title}
            </h2>
            <div id={message}>
              {unfilled && (
                <p>
                  <Blanks text={blanks.join(' ')} /> {words.blankMessage}
                </p>
              )}
              {phrases.length > 0 && (
                <p class={`verdict ${verdict}`}>
                  <RungIcon verdict={verdict} />
                  <span>
                    <strong>{strings.rungs[verdict].name}.</strong> {strings.rungs[verdict].message}
                  </span>
                </p>
              )}
            </div>
            <CheckPhrases phrases={phrases} draft={props.draft} strings={strings} onOpen={props.onOpen} />
          </div>
          <div class="check-foot">
            <div class="choices">
              <Button kind="plain" buttonRef={revise} onPress={props.onRevise}>
                {unfilled ? words.fill : words.revise}
              </Button>
              <Button
                kind="plain"
                onPress={() => {
                  setReleased(true);
                  props.onPost();
                }}
              >
                {words.post}
              </Button>
            </div>
            <p class="soft small">{words.note}</p>
          </div>
        </>
      )}
    </Dialog>
  );
}
