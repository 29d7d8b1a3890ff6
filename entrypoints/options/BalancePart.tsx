import { useEffect, useState } from 'preact/hooks';
import { BalanceSection } from '../../components/balance/BalanceSection';
import { writeBalance } from '../../lib/backup';
import {
  type Campaign,
  dayOf,
  EMPTY_LEDGER,
  ENOUGH,
  habitOf,
  inCampaign,
  joined,
  type Ledger,
  periods,
  platformsOf,
  RECENT,
  readLedger,
  recent,
  startOfDay,
  toCsv,
  watchLedger,
  withCampaign,
  withExcluded,
  withoutCampaign,
} from '../../lib/ledger';
import { platforms } from '../../lib/platforms';
import { stringsFor } from '../../lib/strings';
import type { PartProps } from './deeds';
import { saveFile } from './save';

const nameOf = (platform: string) => platforms.find(({ id }) => id === platform)?.name ?? platform;

export function BalancePart({ settings, words, deeds }: PartProps) {
  const [ledger, setLedger] = useState<Ledger>();
  const [chosen, setSite] = useState<string>();
  useEffect(() => {
    void readLedger().then(setLedger);
    return watchLedger(setLedger);
  }, []);
  if (!ledger) return null;
  const strings = words.balance;
  const { rungs } = stringsFor(strings.language);
  const sites = platformsOf(ledger).map((id) => ({ id, name: nameOf(id) }));
  // The chosen one may have been erased with its posts.
  const site = sites.some(({ id }) => id === chosen) ? chosen : undefined;
  const days = ({ from, to }: Campaign) => ({ from: startOfDay(from), to: startOfDay(to) });
  const named = (campaign: Campaign) => strings.dates.days(days(campaign).from, days(campaign).to);

  return (
    <BalanceSection
      strings={strings}
      rungs={rungs}
      keep={settings.balance}
      recent={recent(ledger, site)}
      enough={ENOUGH}
      reach={RECENT}
      habit={habitOf(site)}
      periods={periods(ledger, Date.now(), site)}
      campaigns={ledger.campaigns.map(days)}
      posts={ledger.posts
        .filter(({ platform }) => site === undefined || platform === site)
        .toReversed()
        .map((post) => ({
          at: post.at,
          site: nameOf(post.platform),
          verdict: post.verdict,
          excluded: post.excluded ?? false,
          campaign: inCampaign(ledger, post),
        }))}
      sites={sites}
      site={site}
      onSite={setSite}
      onKeep={(balance) =>
        deeds.change(
          (s) => ({ ...s, balance }),
          ({ balance: { said } }) => (balance ? said.keeping : said.notKeeping),
        )
      }
      onExclude={({ at }, excluded) =>
        deeds.changeBalance(
          (now) => withExcluded(now, at, excluded),
          ({ balance: { said } }) => (excluded ? said.leftOut : said.countsAgain),
          (now) => withExcluded(now, at, !excluded),
        )
      }
      onMark={(from, to) =>
        deeds.changeBalance(
          (now) => withCampaign(now, { from, to }),
          ({ balance: { said } }) => said.marked(named({ from, to })),
          (now) => withoutCampaign(now, { from, to }),
        )
      }
      onUnmark={(shown) => {
        const campaign = { from: dayOf(shown.from), to: dayOf(shown.to) };
        deeds.changeBalance(
          (now) => withoutCampaign(now, campaign),
          ({ balance: { said } }) => said.unmarked(named(campaign)),
          (now) => withCampaign(now, campaign),
        );
      }}
      onSaveCsv={() => {
        const { csv, leftOut, counts, campaign } = strings;
        const text = toCsv(ledger, {
          columns: csv,
          site: nameOf,
          rung: (verdict) => (verdict === 'too-short' ? strings.shortPost : rungs[verdict].name),
          yes: counts,
          excluded: leftOut,
          campaign: campaign.toLowerCase(),
          separator: csv.separator,
        });
        saveFile('balance', text, 'csv');
        deeds.say(({ options }) => options.said.saved);
      }}
      onSaveJson={() => {
        saveFile('balance', writeBalance(ledger), 'json');
        deeds.say(({ options }) => options.said.saved);
      }}
      onErase={() =>
        deeds.changeBalance(
          () => EMPTY_LEDGER,
          ({ balance: { said } }) => said.erased(ledger.posts.length),
          // What was published meanwhile stays.
          joined,
        )
      }
    />
  );
}
