import { useId, useRef, useState } from 'preact/hooks';
import type { ListStrings, OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { useTrusted } from '../controls/trust';

export interface TextListProps {
  readonly words: ListStrings;
  readonly strings: OptionsStrings;
  readonly texts: readonly string[];
  /** @returns why it was not taken, or nothing when it was. */
  readonly onAdd: (text: string) => string | undefined;
  readonly onRemove: (text: string) => void;
}

/** Texts the writer keeps: a field to add one, and each with a way out. */
export function TextList({ words, strings, texts, onAdd, onRemove }: TextListProps) {
  const trusted = useTrusted();
  const id = `texts-${useId()}`;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const wrong = onAdd(typed);
    setProblem(wrong);
    if (!wrong) setTyped('');
    field.current?.focus();
  };
  return (
    <div class="texts">
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          trusted(add)(event);
        }}
      >
        <label for={id}>{words.label}</label>
        <div class="add-row">
          <input
            id={id}
            ref={field}
            class="field"
            type="text"
            autocomplete="off"
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-problem`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <Button onPress={add} label={`${strings.add}: ${words.label}`}>
            {strings.add}
          </Button>
        </div>
        <p id={`${id}-problem`} class="problem small" role="alert">
          {problem}
        </p>
      </form>
      {texts.length === 0 ? (
        <p class="soft">{words.empty}</p>
      ) : (
        <ul class="kept">
          {texts.map((text) => (
            <li key={text}>
              <span>{text}</span>
              <Button kind="quiet" label={`${strings.remove}: ${text}`} onPress={() => onRemove(text)}>
                {strings.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
