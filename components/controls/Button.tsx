import type { ComponentChildren, Ref } from 'preact';
import { useTrusted } from './trust';

export interface ButtonProps {
  readonly onPress: () => void;
  /** `solid` for the one thing most likely wanted, `plain` its equal, `quiet` for the rest, `icon` without words. */
  readonly kind?: 'solid' | 'plain' | 'quiet' | 'icon';
  /** Needed where the content is only a picture, or says too little out of context. */
  readonly label?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** The only button there is: it acts for people, never for scripts. */
export function Button(props: ButtonProps) {
  const trusted = useTrusted();
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      class={`button ${props.kind ?? 'plain'} ${props.class ?? ''}`.trim()}
      aria-label={props.label}
      title={props.kind === 'icon' ? props.label : undefined}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={trusted(props.onPress)}
    >
      {props.children}
    </button>
  );
}
