/** Reads a file the writer brings: either all of it is right, or the first thing that is not is named. */
import * as v from 'valibot';
import type { Ledger } from '../ledger';
import type { Settings } from '../settings';
import type { Expected, Problem } from './problem';
import { balanceFile, ledgerFrom, settingsFile, settingsFrom, VERSION } from './shapes';

export type Backup =
  | {
      readonly kind: 'settings';
      /** On top of `now`, since the file does not hold what belongs to one device. */
      readonly settings: (now: Settings) => Settings;
      /** Rules this version does not know; choices for them are left out. */
      readonly strangers: readonly string[];
    }
  | { readonly kind: 'balance'; readonly ledger: Ledger }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** In characters. A thousand posts and a thousand phrases need a tenth of it. */
const LONGEST = 1_000_000;

/** @param rules ids of the rules there are. */
export function readBackup(text: string, rules: readonly string[]): Backup {
  const bad = (problem: Problem): Backup => ({ kind: 'problem', problem });
  if (text.length > LONGEST) return bad({ kind: 'too-big' });
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return bad({ kind: 'not-json', line: lineOf(String(error), text) });
  }
  const head = v.safeParse(
    v.object({ tulus: v.picklist(['settings', 'balance']), version: v.number() }),
    given,
  );
  if (!head.success) return bad({ kind: 'not-ours' });
  if (head.output.version > VERSION) return bad({ kind: 'newer' });
  if (head.output.tulus === 'settings') {
    const { success, output, issues } = v.safeParse(settingsFile, given, { abortEarly: true });
    return success
      ? { kind: 'settings', ...settingsFrom(output.settings, rules) }
      : bad(problemOf(issues[0]));
  }
  const { success, output, issues } = v.safeParse(balanceFile, given, { abortEarly: true });
  return success ? { kind: 'balance', ledger: ledgerFrom(output) } : bad(problemOf(issues[0]));
}

const TOKEN = /\s*(?:[{}[\],:]|"(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** Where reading stops at what is no word of JSON at all. */
function firstStranger(text: string): number {
  TOKEN.lastIndex = 0;
  let at = 0;
  while (TOKEN.test(text)) at = TOKEN.lastIndex;
  return at + (text.slice(at).search(/\S/) + 1 || text.length) - 1;
}

/** Browsers say “position 31”, “line 4 column 2”, or only what they met; where the file just ends there is no line to look at. */
function lineOf(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (/end of/.test(message)) return undefined;
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? firstStranger(text));
  const before = text.slice(0, at);
  if (before.trimEnd() === text.trimEnd()) return undefined;
  return line ? Number(line) : before.split('\n').length;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  string: 'text',
  array: 'list',
  record: 'group',
  boolean: 'switch',
  picklist: 'choice',
  literal: 'choice',
};

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const at = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key)));
  if (issue.type === 'max_length') return { kind: 'too-much', at, most: Number(issue.requirement) };
  if (issue.type === 'strict_object' && issue.path?.length) {
    if (issue.expected === 'never') return { kind: 'place', at, expected: 'nothing' };
    if (issue.received === 'undefined') return { kind: 'place', at, expected: 'something' };
    return { kind: 'place', at, expected: 'group' };
  }
  // A check's message is the name of what it expects: see `shapes.ts`.
  const expected = issue.type === 'check' ? (issue.message as Expected) : EXPECTED[issue.type];
  return { kind: 'place', at, expected: expected ?? 'something' };
}
