import { Button } from '../controls/Button';

export interface Said {
  readonly text: string;
  /** Counts up: the same words said again are said again. */
  readonly nth: number;
  readonly onUndo?: (() => void) | undefined;
}

/** What just happened, with the way back. Always in the tree, so a screen reader hears it when it fills. */
export function SaidLine({ said, undo }: { readonly said: Said | undefined; readonly undo: string }) {
  return (
    <div role="status" class={said ? 'notice' : 'unseen'}>
      {said && (
        <span key={said.nth} class="notice-said">
          <span>{said.text}</span>
          {said.onUndo && (
            <Button kind="quiet" onPress={said.onUndo}>
              {undo}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
