import type { ComponentChildren } from 'preact';
import { useTrusted } from './trust';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** A sentence of explanation under the name. */
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** On or off, at once. Shows what its owner says, not what was last pressed. */
export function Switch({ on, onChange, hint, children }: SwitchProps) {
  const trusted = useTrusted();
  return (
    <label class="switch">
      <span class="switch-words">
        <span>{children}</span>
        {hint && <span class="soft small">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => {
          const asked = event.currentTarget.checked;
          event.currentTarget.checked = on;
          trusted(() => onChange(asked))(event);
        }}
      />
    </label>
  );
}
