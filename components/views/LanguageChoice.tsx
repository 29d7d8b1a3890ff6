import type { LanguageId } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { useTrusted } from '../controls/trust';

export interface LanguageChoiceProps {
  readonly language: LanguageId;
  readonly strings: Strings;
  readonly onChange: (language: LanguageId) => void;
}

/** Each language under its own name, so it can be found by those who cannot read the other. */
export function LanguageChoice({ language, strings, onChange }: LanguageChoiceProps) {
  const trusted = useTrusted();
  const names = strings.options.languages;
  return (
    <fieldset class="languages">
      <legend class="unseen">{strings.options.language}</legend>
      {(Object.keys(names) as LanguageId[]).map((id) => (
        <label key={id} class="radio">
          <input
            type="radio"
            name="interface-language"
            checked={id === language}
            onChange={trusted(() => onChange(id))}
          />
          <span lang={id}>{names[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
