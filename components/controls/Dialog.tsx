import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerDialogKey } from './dialogKeys';
import { useTrusted } from './trust';

export interface DialogProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly class: string;
  readonly lang: string;
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** True when opened by keyboard: a card that opens on hover must not take the caret away. */
  readonly takeFocus: boolean;
  /** What the dialog is about: when it changes, focus that vanished with the old content comes back. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly onStep?: ((direction: 1 | -1) => void) | undefined;
  readonly children: ComponentChildren;
}

/** A floating dialog that neither leaks its keys to the page nor blocks it. */
export function Dialog(props: DialogProps) {
  const trusted = useTrusted();
  const root = useRef<HTMLDivElement>(null);
  const { takeFocus, subject } = props;

  // With the rendering, not after it: a dialog closed in between would take the focus when nobody gives it back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is the very reason to look again
  useLayoutEffect(() => {
    if (takeFocus && !root.current?.matches(':focus-within')) root.current?.focus({ preventScroll: true });
  }, [takeFocus, subject]);

  // Sites bind single letters; a key pressed in our surface is not meant for them.
  const keep = (event: Event) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is one of two dialog roles
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both of which are named and described
    <div
      ref={root}
      class={`tulus ${props.class}`}
      lang={props.lang}
      role={props.role}
      tabIndex={-1}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onKeyDown={(event) => {
        keep(event);
        trusted((key: KeyboardEvent) => {
          if (root.current) answerDialogKey(key, root.current, props);
        })(event);
      }}
      onKeyUp={keep}
      onKeyPress={keep}
    >
      {props.children}
    </div>
  );
}
