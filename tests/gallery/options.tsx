/** Every part of the options page, full and empty. */
import { BalanceSection } from '../../components/balance/BalanceSection';
import { AboutSection } from '../../components/options/AboutSection';
import { DataSection } from '../../components/options/DataSection';
import { PhrasesSection } from '../../components/options/PhrasesSection';
import { RulesSection } from '../../components/options/RulesSection';
import { SitesSection } from '../../components/options/SitesSection';
import { WritingSection } from '../../components/options/WritingSection';
import { OptionsView } from '../../components/views/OptionsView';
import type { InterfaceLanguage, Verdict } from '../../lib/engine/report';
import {
  EMPTY_LEDGER,
  ENOUGH,
  inCampaign,
  joined,
  type Ledger,
  periods,
  RECENT,
  recent,
  startOfDay,
} from '../../lib/ledger';
import { rules } from '../../lib/rules';
import { stringsFor } from '../../lib/strings';
import { balanceStringsFor } from '../../lib/strings/balance';
import { type OptionsSection, optionsStringsFor } from '../../lib/strings/options';
import type { Case } from './cases';

const nothing = () => undefined;
const DAY = 86_400_000;
const NOW = new Date(2026, 10, 25, 20).getTime();
const RUNGS: readonly Verdict[] = [
  'in-conversation',
  'sales-pitch',
  'trusted-adviser',
  'advice-with-pitch',
  'in-conversation',
  'too-short',
  'leaning-promo',
];
const full: Ledger = joined(EMPTY_LEDGER, {
  posts: Array.from({ length: 44 }, (_, i) => ({
    at: NOW - 70 * DAY + i * 1.6 * DAY,
    platform: i % 5 === 3 ? 'facebook' : 'x',
    verdict: RUNGS[(i * i + Math.floor(i / 9)) % RUNGS.length] as Verdict,
    ...(i === 41 && { excluded: true }),
  })),
  campaigns: [{ from: '2026-10-12', to: '2026-10-25' }],
});
/** What a popup says of it. */
export const strip = (language: InterfaceLanguage) => ({
  strings: balanceStringsFor(language),
  recent: recent(full),
  enough: ENOUGH,
  onOpen: nothing,
});
const few: Ledger = { ...full, posts: full.posts.slice(-3), campaigns: [] };

function balance(language: InterfaceLanguage, ledger: Ledger) {
  return (
    <BalanceSection
      strings={balanceStringsFor(language)}
      rungs={stringsFor(language).rungs}
      keep
      recent={recent(ledger)}
      enough={ENOUGH}
      reach={RECENT}
      habit={5}
      periods={periods(ledger, NOW)}
      campaigns={ledger.campaigns.map(({ from, to }) => ({ from: startOfDay(from), to: startOfDay(to) }))}
      posts={ledger.posts.toReversed().map((post) => ({
        at: post.at,
        site: post.platform === 'x' ? 'X' : 'Facebook',
        verdict: post.verdict,
        excluded: post.excluded ?? false,
        campaign: inCampaign(ledger, post),
      }))}
      sites={
        ledger === full
          ? [
              { id: 'x', name: 'X' },
              { id: 'facebook', name: 'Facebook' },
            ]
          : []
      }
      site={undefined}
      onSite={nothing}
      onKeep={nothing}
      onExclude={nothing}
      onMark={nothing}
      onUnmark={nothing}
      onSaveCsv={nothing}
      onSaveJson={nothing}
      onErase={nothing}
    />
  );
}

const list = (...texts: string[]) => ({ texts, onAdd: nothing, onRemove: nothing });
const sites = ['X', 'Facebook', 'Hacker News', 'LinkedIn', 'Reddit', 'Quora', 'Medium', 'Bluesky', 'Threads'];

const parts: Readonly<Record<string, readonly [OptionsSection, (language: InterfaceLanguage) => unknown]>> = {
  writing: [
    'writing',
    (language) => (
      <WritingSection
        strings={optionsStringsFor(language)}
        paused={false}
        publishCheck
        badge
        onPause={nothing}
        onPublishCheck={nothing}
        onBadge={nothing}
        onLanguage={nothing}
      />
    ),
  ],
  rules: [
    'rules',
    (language) => (
      <RulesSection
        rules={rules.slice(0, 6).map(({ id, severity, languages }, i) => ({
          id,
          name: languages[language].text.name,
          line: languages[language].text.line,
          on: i !== 1,
          usual: severity,
          chosen: i === 2 ? 'serious' : undefined,
        }))}
        strings={optionsStringsFor(language)}
        severities={stringsFor(language).severities}
        onRule={nothing}
        onSeverity={nothing}
        onReset={nothing}
      />
    ),
  ],
  phrases: [
    'phrases',
    (language) => (
      <PhrasesSection
        strings={optionsStringsFor(language)}
        {...list('best seller', 'terlaris se-Kecamatan Banguntapan sejak 1987')}
      />
    ),
  ],
  'phrases-empty': [
    'phrases',
    (language) => <PhrasesSection strings={optionsStringsFor(language)} {...list()} />,
  ],
  about: [
    'about',
    (language) => (
      <AboutSection
        strings={optionsStringsFor(language)}
        brands={list('Kopi Senja', 'Sambal Bu Rudy')}
        domains={list('kopisenja.id')}
        tie="owner"
        onTie={nothing}
        onCopy={nothing}
      />
    ),
  ],
  sites: [
    'sites',
    (language) => (
      <SitesSection
        strings={optionsStringsFor(language)}
        sites={sites.map((name) => ({ id: name, name, on: name !== 'Quora', granted: name !== 'Medium' }))}
        added={[
          { id: 'forum', name: 'forum.tukangkayu.example', on: true, granted: true },
          { id: 'talk', name: 'talk.kopi.example', on: true, granted: false },
        ]}
        onSite={nothing}
        onAllow={nothing}
        onRevoke={nothing}
      />
    ),
  ],
  balance: ['balance', (language) => balance(language, full)],
  'balance-few': ['balance', (language) => balance(language, few)],
  'balance-none': ['balance', (language) => balance(language, EMPTY_LEDGER)],
  data: [
    'data',
    (language) => (
      <DataSection
        strings={optionsStringsFor(language)}
        problem={optionsStringsFor(language).file.missing('settings › badge')}
        onSave={nothing}
        onBring={nothing}
        onReset={nothing}
      />
    ),
  ],
};

function page(name: string) {
  return (language: InterfaceLanguage) => {
    const [section, show] = parts[name] as (typeof parts)[string];
    const strings = optionsStringsFor(language);
    return (
      <OptionsView
        strings={strings}
        section={section}
        said={
          name === 'phrases'
            ? { text: strings.said.removed('grand opening'), nth: 1, onUndo: nothing }
            : undefined
        }
      >
        {show(language) as never}
      </OptionsView>
    );
  };
}

const numbers = ['.disclosure > .button'];

export const optionsCases: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    Object.keys(parts).flatMap((name) => [
      [`options-${name}`, { on: 'own', width: 960, show: page(name) }],
      [`options-${name}-narrow`, { on: 'own', width: 320, show: page(name) }],
    ]),
  ),
  'options-balance-numbers': { on: 'own', width: 960, press: numbers, show: page('balance') },
  'options-balance-numbers-narrow': { on: 'own', width: 320, press: numbers, show: page('balance') },
};
