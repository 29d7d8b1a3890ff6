import { useRef } from 'preact/hooks';
import type { OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';

export interface DataSectionProps {
  readonly strings: OptionsStrings;
  /** What is wrong with the file last brought. */
  readonly problem: string | undefined;
  readonly onSave: () => void;
  readonly onBring: (file: File) => void;
  readonly onReset: () => void;
}

/** Taking settings along, bringing them in, and starting afresh. */
export function DataSection({ strings, problem, onSave, onBring, onReset }: DataSectionProps) {
  const words = strings.data;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Section title={strings.section.data} hint={words.hint}>
      <ul class="deeds">
        <li>
          <Button onPress={onSave}>{words.save}</Button>
          <p class="soft small">{words.saveHint}</p>
        </li>
        <li>
          <Button onPress={() => picker.current?.click()}>{words.bring}</Button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.bring}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onBring(file);
              // The same file may be brought again once it is mended.
              event.currentTarget.value = '';
            }}
          />
          <p class="soft small">{words.bringHint}</p>
          <p class="problem" role="alert">
            {problem}
          </p>
        </li>
        <li>
          <Button onPress={onReset}>{words.reset}</Button>
          <p class="soft small">{words.resetHint}</p>
        </li>
      </ul>
    </Section>
  );
}
