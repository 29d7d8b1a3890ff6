import type { Strings } from '../../lib/strings';
import { Button } from '../controls/Button';
import { Glyph } from '../controls/Glyph';

/** What just happened, or could not happen. */
export type Notice =
  | { readonly kind: 'applied' | 'inserted' | 'copied' | 'cleared' | 'ignored' | 'undone' | 'hidden' }
  /** The change was not made; the wording can be copied instead. */
  | { readonly kind: 'stale' | 'refused'; readonly replacement?: string }
  | { readonly kind: 'allowed'; readonly phrase: string }
  | { readonly kind: 'rule-off'; readonly rule: string };

export interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly strings: Strings;
  /** Absent when it cannot be undone. */
  readonly onUndo?: (() => void) | undefined;
  readonly onCopy?: ((text: string) => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** Nothing to take back. */
const final: ReadonlySet<Notice['kind']> = new Set(['copied', 'undone']);

function sentence(notice: Notice, { notice: words }: Strings): string {
  switch (notice.kind) {
    case 'allowed':
      return words.allowed(notice.phrase);
    case 'rule-off':
      return words.ruleOff(notice.rule);
    default:
      return words[notice.kind];
  }
}

/** One line about what happened. Always in the tree, so a screen reader hears it when it fills. */
export function NoticeLine({ notice, strings, onUndo, onCopy, onDismiss }: NoticeLineProps) {
  const failed = notice?.kind === 'stale' || notice?.kind === 'refused' ? notice : null;
  const undo = notice && !failed && !final.has(notice.kind) ? onUndo : undefined;
  const replacement = failed?.replacement;
  return (
    <div role="status" class={notice ? 'notice' : 'unseen'}>
      {notice && (
        <span class="notice-said">
          <span>{sentence(notice, strings)}</span>
          {undo && (
            <Button kind="quiet" onPress={undo}>
              {strings.notice.undo}
            </Button>
          )}
          {onCopy && replacement !== undefined && (
            <Button kind="quiet" onPress={() => onCopy(replacement)}>
              {strings.notice.copyInstead}
            </Button>
          )}
        </span>
      )}
      {notice && onDismiss && (
        <Button kind="icon" label={strings.notice.dismiss} onPress={onDismiss}>
          <Glyph name="close" />
        </Button>
      )}
    </div>
  );
}
