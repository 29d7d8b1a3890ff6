/** How surely a phrase pushes where it stands: a sum of what surrounds it, weighed as its language has it. */
import type { Candidate, Finding } from './match';
import type { Span } from './report';
import type { Pattern, Rule } from './rule';
import type { Weighed } from './severity';
import { kindsOfHelp } from './signals';
import { meet } from './span';
import { within } from './within';

/** A phrase that no guard, and nobody's wish, has cleared. */
export interface Open extends Pick<Weighed, 'severity' | 'decided'> {
  readonly span: Span;
  readonly candidate: Candidate<Rule>;
  /** The number of its sentence. */
  readonly at: number;
  /** The sales context around it, and how much of it the phrase still lacks: below 0 it has some to spare. */
  readonly sales: number;
  readonly lacks: number;
}

/** What surrounds a phrase, each part a small number. */
export interface Scene {
  /** The sales context, and how much of it the phrase has to spare. */
  readonly sales: number;
  readonly spare: number;
  /** 1 where it is in doubt by itself, and where nothing in the whole draft is beyond doubt. */
  readonly doubted: number;
  readonly unvouched: number;
  /** How much company it waits for. */
  readonly waits: number;
  /** 1 where it is what anybody says. */
  readonly loose: number;
  /** The voice of its sentence, of the ones before and after, and of the whole draft. */
  readonly voice: number;
  readonly before: number;
  readonly after: number;
  readonly whole: number;
  /**
   * Other kinds of pressure beyond doubt in the draft; and other kinds of any on other words of its sentence and those
   * beside it, up to its paragraph’s ends.
   */
  readonly others: number;
  readonly near: number;
  /** The more kinds are near the less each counts where phrases stand thick anyway. */
  readonly crowded: number;
  /** How often its own kind comes again. */
  readonly again: number;
  /** As logarithms, of the same words: how many wordings of its kind find them, how many kinds, how many beyond doubt. */
  readonly agrees: number;
  readonly kinds: number;
  readonly vouched: number;
  /** Kinds of help the draft gives, and 1 where some is in its own sentence. */
  readonly help: number;
  readonly here: number;
  /** As logarithms: how many sentences there are, how long the phrase is, and how much follows it, in words. */
  readonly sentences: number;
  readonly length: number;
  readonly left: number;
  /** How thick phrases beyond doubt stand, 0–1. */
  readonly density: number;
}

/** What each part of a scene counts for, and what is there from the start. */
export type Standing = Readonly<Record<keyof Scene | 'start', number>>;

/** So many words for each phrase beyond doubt are as thick as it gets. */
const THICK = 8;
/** Letters of a word, and the blank after it. */
const LETTERS = 6;

const MOST_OTHERS = 5;
const MOST_NEAR = 4;
const MOST_AGAIN = 2;
const MOST_HELP = 4;
/** A phrase that lacks more than this is no company for those near it. */
const COMPANY_LACKS = 1;

const logOf = (letters: number) => Math.log(1 + letters / LETTERS);
const ownersOf = (some: readonly Open[]) => new Set(some.map(({ candidate }) => candidate.owner));

/** How many phrases there are, those that share words counted once. */
function apart(some: readonly Open[]): number {
  let count = 0;
  let end = 0;
  for (const { span } of [...some].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start >= end) count += 1;
    end = Math.max(end, span.end);
  }
  return count;
}

/** Whether a phrase is beyond doubt by itself. */
export const isFirm = ({ lacks, candidate: { pattern } }: Open): boolean =>
  lacks <= 0 && pattern.among === undefined && !pattern.loose;

/** What phrases stand in. */
export interface Setting {
  readonly findings: readonly Finding[];
  /** The number of each sentence’s paragraph. */
  readonly paragraphs: readonly number[];
  /** In UTF-16 units. */
  readonly length: number;
  /** How many it has. */
  readonly words: number;
  /** How many kinds of help it gives. */
  readonly help: number;
  /** How it sounds as a whole. */
  readonly sound: number;
}

/** What surrounds each open phrase of a draft. */
export function scenesOf(
  open: readonly Open[],
  { findings, paragraphs, length, words, help, sound }: Setting,
): (one: Open) => Scene {
  const firm = open.filter(isFirm);
  const firmKinds = ownersOf(firm);
  const bySentence = groupsOf(open, ({ at }) => at);
  const company = findings.map((_, at) =>
    (bySentence.get(at) ?? []).filter(({ lacks }) => lacks <= COMPANY_LACKS),
  );
  const around = findings.map((_, at) =>
    [at - 1, at, at + 1]
      .filter((near) => paragraphs[near] === paragraphs[at])
      .flatMap((near) => company[near] ?? []),
  );
  const byKind = groupsOf(open, ({ candidate }) => candidate.owner);
  const voices = findings.map(({ voice = 0 }) => voice);
  const density = Math.min(1, (apart(firm) * THICK) / Math.max(1, words));
  return (one) => {
    const { span, candidate, at, sales, lacks } = one;
    const { owner, pattern } = candidate;
    const but = (kinds: ReadonlySet<Rule>) => kinds.size - (kinds.has(owner) ? 1 : 0);
    // In loops: this is asked of every phrase at every key.
    const kinds = new Set<Rule>();
    const wordings = new Set<Pattern>();
    let own = 0;
    let vouched = 0;
    for (const other of bySentence.get(at) ?? []) {
      if (!meet(other.span, span)) continue;
      kinds.add(other.candidate.owner);
      if (other !== one && isFirm(other)) vouched += 1;
      if (other.candidate.owner !== owner) continue;
      own += 1;
      wordings.add(other.candidate.pattern);
    }
    const beside = new Set<Rule>();
    for (const other of around[at] ?? []) if (!meet(other.span, span)) beside.add(other.candidate.owner);
    const near = Math.min(MOST_NEAR, but(beside));
    return {
      sales: within(-3, sales, 5),
      spare: within(-2, -lacks, 4),
      doubted: isFirm(one) ? 0 : 1,
      unvouched: firm.length > 0 ? 0 : 1,
      waits: pattern.among ?? 0,
      loose: pattern.loose ? 1 : 0,
      voice: voices[at] ?? 0,
      before: voices[at - 1] ?? sound,
      after: voices[at + 1] ?? sound,
      whole: sound,
      others: Math.min(MOST_OTHERS, but(firmKinds)),
      near,
      crowded: near * density,
      again: Math.min(MOST_AGAIN, (byKind.get(owner)?.length ?? 0) - own),
      agrees: Math.log(wordings.size),
      kinds: Math.log(kinds.size),
      vouched: Math.log(1 + vouched),
      help: Math.min(MOST_HELP, help),
      here: kindsOfHelp(new Set(findings[at]?.signals.map((signal) => signal.owner.id))) > 0 ? 1 : 0,
      sentences: Math.log(1 + findings.length),
      length: logOf(span.end - span.start),
      left: logOf(length - span.end),
      density,
    };
  };
}

function groupsOf<K>(some: readonly Open[], keyOf: (one: Open) => K): Map<K, Open[]> {
  const groups = new Map<K, Open[]>();
  for (const one of some) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The most that a phrase in doubt comes to where nothing else may push: by itself it is never shown. */
const ALONE = 0.45;
/** So many wordings of a kind that find the same words are company for one another; as a logarithm. */
const AGREED = Math.log(3);

/** 0–1: how surely the phrase pushes; from a half on it is shown. */
export function sureness(scene: Scene, standing: Standing | undefined): number {
  if (!standing) return 1 - scene.doubted;
  const parts = Object.keys(scene) as (keyof Scene)[];
  const sum = parts.reduce((total, part) => total + standing[part] * scene[part], standing.start);
  const sure = 1 / (1 + Math.exp(-sum));
  const agree = scene.agrees >= AGREED;
  // Where nothing sells it takes both: other kinds, and many wordings.
  const agreed = scene.sales > 0 ? scene.kinds > 0 || agree : scene.kinds > 0 && agree;
  const alone = scene.doubted > 0 && scene.near + scene.others === 0 && !agreed;
  return alone ? Math.min(sure, ALONE) : sure;
}
