import { useId } from 'preact/hooks';
import type { Strings } from '../../lib/strings';
import { Blanks } from '../controls/Blanks';
import { Button } from '../controls/Button';
import { useTrusted } from '../controls/trust';
import { describeChange } from '../rewrite/change';
import type { Choice } from './choices';

export interface ChoiceItemProps {
  readonly choice: Choice;
  readonly draft: string;
  readonly strings: Strings;
  readonly onTick: (on: boolean) => void;
  readonly onReword: () => void;
}

/** One change to tick or leave, and its other wordings. */
export function ChoiceItem({ choice, draft, strings, onTick, onReword }: ChoiceItemProps) {
  const trusted = useTrusted();
  const { diagnostic, suggestion, ticked, covered, nth } = choice;
  const words = strings.plan;
  const change = describeChange(draft, diagnostic, suggestion);
  const count = diagnostic.suggestions.length;
  const id = `choice-${useId()}`;
  return (
    <li class="choice">
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        disabled={covered}
        onChange={(event) => {
          const asked = event.currentTarget.checked;
          event.currentTarget.checked = ticked;
          trusted(() => onTick(asked))(event);
        }}
      />
      <div class="choice-words">
        <label for={id}>
          {change.kind === 'drop' ? (
            strings.card.leaveOut(change.dropped)
          ) : (
            <>
              <del lang={diagnostic.language}>{change.before ?? diagnostic.text}</del>
              <ins lang={diagnostic.language}>
                <Blanks text={change.after} />
              </ins>
            </>
          )}
        </label>
        {covered && <p class="soft small">{words.covered}</p>}
        {count > 1 && !covered && (
          <Button kind="quiet" onPress={onReword}>
            {words.another}
            <span class="unseen">: {diagnostic.text}</span>
            <span class="soft small">{strings.card.position(nth + 1, count)}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
