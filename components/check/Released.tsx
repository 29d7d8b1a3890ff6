import { useState } from 'preact/hooks';
import type { DeclineReason, Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';

export interface ReleasedProps {
  readonly titleId: string;
  readonly messageId: string;
  readonly strings: Strings;
  readonly onReason: (reason: DeclineReason) => void;
  readonly onClose: () => void;
}

const reasons: readonly DeclineReason[] = ['true', 'quote', 'expected', 'wrong', 'later'];

/** After “post as is”: how it goes out, and a reason for those who care to give one. */
export function Released({ titleId, messageId, strings, onReason, onClose }: ReleasedProps) {
  const words = strings.check;
  const [given, setGiven] = useState(false);
  return (
    <div class="check-body">
      <div class="check-heading">
        <h2 class="check-title" id={titleId}>
          {words.released}
        </h2>
        <Button kind="icon" label={words.close} onPress={onClose}>
          <Glyph name="close" />
        </Button>
      </div>
      <p id={messageId}>{words.releasedNote}</p>
      <div role="status" class={given ? undefined : 'unseen'}>
        {given && <p class="thanks">{words.thanks}</p>}
      </div>
      {!given && (
        <>
          <p class="soft small">{words.reasonsTitle}</p>
          <div class="chips">
            {reasons.map((reason) => (
              <Button
                key={reason}
                class="chip"
                onPress={() => {
                  setGiven(true);
                  onReason(reason);
                }}
              >
                {words.reasons[reason]}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
