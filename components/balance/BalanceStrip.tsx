import { Button } from '../controls/Button';
import { BalanceWords, type BalanceWordsProps } from './BalanceWords';
import { RecentDots } from './RecentDots';

export interface BalanceStripProps extends BalanceWordsProps {
  readonly onOpen: () => void;
}

/** The balance in two lines, for the popup. */
export function BalanceStrip({ recent, enough, strings, onOpen }: BalanceStripProps) {
  return (
    <section class="balance-strip" aria-label={strings.strip.label}>
      <BalanceWords recent={recent} enough={enough} strings={strings} />
      <RecentDots kinds={recent.kinds} />
      <Button kind="quiet" onPress={onOpen}>
        {strings.strip.open}
      </Button>
    </section>
  );
}
