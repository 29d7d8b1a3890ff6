import type { Verdict } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { RungIcon } from '../controls/RungIcon';

export interface RungShiftProps {
  readonly before: Verdict;
  /** Absent while the new text is still being read. */
  readonly after: Verdict | undefined;
  readonly strings: Strings;
}

/** The rung now, and the rung the ticked changes would reach. */
export function RungShift({ before, after, strings }: RungShiftProps) {
  const words = strings.plan;
  return (
    <dl class="rung-shift" aria-live="polite">
      <dt>{words.now}</dt>
      <Rung verdict={before} strings={strings} />
      <dt>{words.afterwards}</dt>
      {after === undefined ? (
        <dd class="soft">{words.reading}</dd>
      ) : (
        <Rung verdict={after} strings={strings} />
      )}
    </dl>
  );
}

function Rung({ verdict, strings }: { readonly verdict: Verdict; readonly strings: Strings }) {
  return (
    <dd class={verdict}>
      <RungIcon verdict={verdict} />
      <strong>{strings.rungs[verdict].name}</strong>
    </dd>
  );
}
