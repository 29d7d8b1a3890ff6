import { useId, useState } from 'preact/hooks';
import type { BalanceStrings } from '../../lib/strings/balance';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import type { CampaignDays } from './model';

export interface CampaignsProps {
  readonly campaigns: readonly CampaignDays[];
  readonly strings: BalanceStrings;
  /** Days as the calendar field gives them: `2026-11-25`. */
  readonly onMark: (from: string, to: string) => void;
  readonly onUnmark: (campaign: CampaignDays) => void;
}

/** Times the writer promotes on purpose. */
export function Campaigns({ campaigns, strings, onMark, onUnmark }: CampaignsProps) {
  const id = `days-${useId()}`;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<string>();
  const mark = () => {
    const wrong = !from || !to ? strings.daysMissing : to < from ? strings.daysReversed : undefined;
    setProblem(wrong);
    if (wrong) return;
    onMark(from, to);
    setFrom('');
    setTo('');
  };
  const day = (key: 'from' | 'to', label: string, value: string, set: (day: string) => void) => (
    <div>
      <label for={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        class="field"
        type="date"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          set(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
    </div>
  );
  return (
    <Section title={strings.campaigns} hint={strings.campaignsHint}>
      {campaigns.length === 0 ? (
        <p class="soft">{strings.campaignsEmpty}</p>
      ) : (
        <ul class="kept">
          {campaigns.map((campaign) => {
            const days = strings.dates.days(campaign.from, campaign.to);
            return (
              <li key={campaign.from + campaign.to}>
                <span>{days}</span>
                <Button kind="quiet" label={`${strings.remove}: ${days}`} onPress={() => onUnmark(campaign)}>
                  {strings.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="days">
        {day('from', strings.firstDay, from, setFrom)}
        {day('to', strings.lastDay, to, setTo)}
        <Button onPress={mark}>{strings.mark}</Button>
      </div>
      <p id={`${id}-problem`} class="problem small" role="alert">
        {problem}
      </p>
    </Section>
  );
}
