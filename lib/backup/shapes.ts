/** The two kinds of file the coach writes: settings, and the balance. Both are plain JSON people can read. */
import * as v from 'valibot';
import type { Verdict } from '../engine/report';
import { EMPTY_LEDGER, isDay, joined, type Ledger } from '../ledger';
import type { Settings } from '../settings';
import { readBrand, readDomain } from '../settings/about';
import { synced, withSynced } from '../settings/sync';
import { LANGUAGES, ROLES, ruleToday, SEVERITIES } from '../settings/upgrade';
import type { Expected } from './problem';

/** Counts up whenever a file's shape changes; a file of a later version is refused. */
export const VERSION = 1;

const RUNGS: readonly Verdict[] = [
  'too-short',
  'sales-pitch',
  'leaning-promo',
  'advice-with-pitch',
  'in-conversation',
  'trusted-adviser',
];

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
/** The message is not for people: it names what is expected, and the interface says it in its language. */
const must = (check: (value: string) => boolean, expected: Expected) => v.check(check, expected);
const id = text(200);

export const settingsFile = v.strictObject({
  tulus: v.literal('settings'),
  version: v.number(),
  settings: v.strictObject({
    language: v.picklist(['browser', ...LANGUAGES]),
    role: v.picklist(['none', ...ROLES]),
    sitesOff: list(id, 1000),
    publishCheck: v.boolean(),
    badge: v.boolean(),
    balance: v.boolean(),
    rulesOff: list(id, 200),
    severities: v.record(v.string(), v.picklist(SEVERITIES)),
    brands: list(
      v.pipe(
        v.string(),
        must((brand) => 'value' in readBrand(brand), 'brand'),
      ),
      40,
    ),
    domains: list(
      v.pipe(
        v.string(),
        must((domain) => 'value' in readDomain(domain), 'domain'),
      ),
      40,
    ),
    allowedPhrases: list(text(500), 2000),
  }),
});

const day = v.pipe(v.string(), must(isDay, 'day'));
const moment = v.pipe(
  v.string(),
  must((at) => /^\d{4}-\d\d-\d\dT/.test(at) && !Number.isNaN(Date.parse(at)), 'moment'),
);

export const balanceFile = v.strictObject({
  tulus: v.literal('balance'),
  version: v.number(),
  posts: list(
    v.strictObject({
      at: moment,
      site: id,
      rung: v.picklist(RUNGS),
      leftOut: v.optional(v.boolean()),
    }),
    20_000,
  ),
  campaigns: list(v.strictObject({ from: day, to: day }), 500),
});

type SettingsInFile = v.InferOutput<typeof settingsFile>['settings'];

export function settingsFrom(given: SettingsInFile, rules: readonly string[]) {
  const known = (rule: string) => rules.includes(ruleToday(rule) ?? '');
  const strangers = [...new Set([...given.rulesOff, ...Object.keys(given.severities)])].filter(
    (rule) => !known(rule),
  );
  const read = (texts: readonly string[], one: typeof readBrand) =>
    texts.flatMap((each) => {
      const answer = one(each);
      return 'value' in answer ? answer.value : [];
    });
  return {
    strangers,
    settings: (now: Settings): Settings => {
      const { allowedPhrases, ...rest } = given;
      const settings = withSynced(now, {
        ...rest,
        rulesOff: given.rulesOff.filter(known),
        severities: Object.fromEntries(Object.entries(given.severities).filter(([rule]) => known(rule))),
        brands: read(given.brands, readBrand),
        domains: read(given.domains, readDomain),
      });
      return { ...settings, preferences: { ...settings.preferences, allowedPhrases } };
    },
  };
}

export const ledgerFrom = ({ posts, campaigns }: v.InferOutput<typeof balanceFile>): Ledger =>
  joined(EMPTY_LEDGER, {
    posts: posts.map(({ at, site, rung, leftOut }) => ({
      at: Date.parse(at),
      platform: site,
      verdict: rung,
      ...(leftOut && { excluded: true }),
    })),
    campaigns: campaigns.map(({ from, to }) => (from <= to ? { from, to } : { from: to, to: from })),
  });

const written = (file: object) => `${JSON.stringify(file, null, 2)}\n`;

/** Settings as a file. The pause stays behind: it is for this device, now. */
export const writeSettings = (settings: Settings): string =>
  written({
    tulus: 'settings',
    version: VERSION,
    settings: { ...synced(settings), allowedPhrases: settings.preferences.allowedPhrases },
  });

export const writeBalance = ({ posts, campaigns }: Ledger): string =>
  written({
    tulus: 'balance',
    version: VERSION,
    posts: posts.map(({ at, platform, verdict, excluded }) => ({
      at: new Date(at).toISOString(),
      site: platform,
      rung: verdict,
      ...(excluded && { leftOut: true }),
    })),
    campaigns,
  });
