/** Who seems to speak, a seller or an adviser, and how much a phrase weighs in such a mouth. */
import type { Finding } from './match';
import type { Severity } from './report';
import type { Pattern } from './rule';
import type { Weighed } from './severity';

/** Sentences on either side that still colour a phrase. */
const REACH = 8;
/** What a sentence next to it, and one further off, add to a sentence's own tone. */
const NEXT = 0.55;
const FURTHER = 0.15;
/** What a phrase that plainly pushes adds to the tone of the sentences around it; two at most. */
const PUSH = 0.75;
/** What such a phrase adds to the rest of its own sentence. */
const OWN_PUSH = 0.5;
/** What each kind of phrase that anybody might say adds; three at most: together they vouch for one another. */
const ECHO = 0.65;
/** What each trust signal takes away. */
const GIVES = 0.25;
/** Too short to have much of a voice. */
const FEW_WORDS = 4;
const SHORT = 0.25;
/** How far a sales context moves the tone, either way. */
const SALES = 0.45;
/** A post opens with a scene more often than with its push, and ends on the push. */
const OPENING = 0.75;
const ENDING = 0.75;
const FEWEST_SENTENCES = 3;
/** What everyday talk adds up to. */
const EVERYDAY = 1.75;

/**
 * How much sentence `at` and what surrounds it sound like a seller: above 0 more than everyday talk does, below 0 more
 * like an adviser. Undefined where the language says nothing about voice.
 * @param paragraphs the paragraph each sentence is in: across a gap even the next sentence is far
 * @param sales the sales context around the sentence
 */
export function toneOf(
  findings: readonly Finding[],
  at: number,
  paragraphs: readonly number[],
  sales: number,
): number | undefined {
  const own = findings[at] as Finding;
  if (own.voice === undefined) return undefined;
  let total = soundOf(own) + OWN_PUSH * pushesIn(own) - EVERYDAY + SALES * Math.max(-1, Math.min(1, sales));
  if (findings.length >= FEWEST_SENTENCES) {
    if (at === 0) total -= OPENING;
    if (at === findings.length - 1) total += ENDING;
  }
  for (let i = Math.max(0, at - REACH); i < Math.min(findings.length, at + REACH + 1); i += 1) {
    if (i === at) continue;
    const finding = findings[i] as Finding;
    const near = Math.abs(i - at) === 1 && paragraphs[i] === paragraphs[at];
    total += (soundOf(finding) + PUSH * pushesIn(finding)) * (near ? NEXT : FURTHER);
  }
  return total;
}

function soundOf({ voice = 0, candidates, signals, words }: Finding): number {
  const loose = candidates.filter(({ pattern }) => pattern.tone !== undefined);
  const echoes = Math.min(3, new Set(loose.map(({ owner }) => owner)).size);
  const given = new Set(
    signals.filter(({ pattern }) => (pattern.earns ?? 1) >= 0.5).map(({ owner }) => owner),
  );
  return voice + ECHO * echoes - GIVES * given.size - (words <= FEW_WORDS ? SHORT : 0);
}

const pushesIn = ({ candidates }: Finding): number =>
  Math.min(
    2,
    candidates.filter(({ pattern }) => pattern.tone === undefined && (pattern.needs ?? 0) <= 1).length,
  );

/** Words that anybody says are a hint, until the tone around them is as plain as this. */
const UNMISTAKABLE = 2.5;
/** What pushes by itself weighs less in the mouth of an adviser, as measured as this, where little else is sold. */
const MEASURED = -0.8;
const PLAIN_SALE = 2;
/** A sentence or two may be short of words rather than measured. */
const ENOUGH = 3;

type Weight = Pick<Weighed, 'severity' | 'decided' | 'ambiguous'>;

export interface Mouth {
  readonly tone: number | undefined;
  readonly sales: number;
  /** How many sentences the draft has. */
  readonly of: number;
}

/** How much a phrase weighs by who seems to speak; null: nothing. What the writer or the place decided holds in any tone. */
export function heard(usual: Weight, { tone: needed }: Pattern, { tone, sales, of }: Mouth): Weight | null {
  if (tone === undefined || usual.decided) return usual;
  if (needed !== undefined) {
    if (tone < UNMISTAKABLE) return { ...usual, severity: 'hint' };
    return usual.severity === 'serious' ? { ...usual, severity: 'warning' } : usual;
  }
  if (of < ENOUGH && tone >= 0 && sales >= PLAIN_SALE && usual.severity === 'hint')
    return { ...usual, severity: 'warning' };
  if (of < ENOUGH || tone >= MEASURED || sales >= PLAIN_SALE) return usual;
  const lighter = LIGHTER[usual.severity];
  return lighter && { ...usual, severity: lighter };
}

const LIGHTER: Readonly<Record<Severity, Severity | null>> = { hint: null, warning: 'hint', serious: 'hint' };
