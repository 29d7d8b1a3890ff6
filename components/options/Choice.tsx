import { useId } from 'preact/hooks';
import { useTrusted } from '../controls/trust';

export interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly hint?: string;
  readonly choices: readonly { readonly id: T; readonly name: string; readonly lang?: string }[];
  readonly chosen: T;
  readonly onChange: (id: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ title, hint, choices, chosen, onChange }: ChoiceProps<T>) {
  const trusted = useTrusted();
  const name = `choice-${useId()}`;
  return (
    <fieldset class="pick" aria-describedby={hint && `${name}-hint`}>
      <legend>{title}</legend>
      {hint && (
        <p id={`${name}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <div class="picks">
        {choices.map(({ id, name: words, lang }) => (
          <label key={id} class="radio">
            <input
              type="radio"
              name={name}
              checked={id === chosen}
              onChange={(event) => {
                event.currentTarget.checked = id === chosen;
                trusted(() => onChange(id))(event);
              }}
            />
            <span lang={lang}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
