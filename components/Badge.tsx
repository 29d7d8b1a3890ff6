import type { Ref } from 'preact';
import type { Verdict } from '../lib/engine/report';
import type { Strings } from '../lib/strings';
import { RungIcon } from './controls/RungIcon';
import { useTrusted } from './controls/trust';

export interface BadgeProps {
  readonly verdict: Verdict;
  /** How many phrases there are to look at. */
  readonly count: number;
  /** The draft goes on where it cannot be read. */
  readonly isPart?: boolean;
  readonly strings: Strings;
  readonly onOpen: () => void;
  /** Put out of the way, until the page is loaded anew. */
  readonly onHide: () => void;
  readonly badgeRef?: Ref<HTMLButtonElement>;
}

/** A pill at the compose box’s corner: how the draft reads, and nothing more than a dot when there is no news. */
export function Badge({ verdict, count, isPart = false, strings, onOpen, onHide, badgeRef }: BadgeProps) {
  const trusted = useTrusted();
  const silent = verdict === 'too-short';
  const quiet = silent || (count === 0 && (verdict !== 'trusted-adviser' || isPart));
  const { short } = strings.rungs[verdict];
  return (
    <button
      type="button"
      ref={badgeRef ?? null}
      class={`tulus badge ${verdict}${quiet ? ' small-badge' : ''}`}
      lang={strings.language}
      aria-keyshortcuts="Delete"
      title={strings.badge.hint}
      onClick={trusted(onOpen)}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        onHide();
      })}
    >
      <span class="unseen">
        {silent ? strings.badge.quiet : (isPart ? strings.part : strings.badge).label(short, count)}
      </span>
      <RungIcon verdict={verdict} />
      {!quiet && <span aria-hidden="true">{isPart ? strings.part.short(short) : short}</span>}
      {count > 0 && (
        <span class="count" aria-hidden="true">
          {strings.number(count)}
        </span>
      )}
    </button>
  );
}
