/** A draft that sounds like an ad though no phrase in it was found: its sentence that sounds most like one. */
import { bare, type Claimed, type Sentence } from './judge';
import { isMasked, type Masks } from './masks';
import type { DraftContext } from './report';
import type { Language, Pattern, Rule } from './rule';
import { severityOf } from './severity';
import type { Telling } from './voice';
import { within } from './within';

/** What is shown of a draft. */
export type Shown = Omit<Claimed, 'scene' | 'priority'> & {
  /** The words that give a sentence away, the weightiest first, where no phrase does. */
  readonly heard?: readonly string[];
};

/** From these odds on, as a logarithm, a draft sounds like an ad; its sentence is the surer the further beyond. */
const LOUD_ENOUGH = 0.4;
const SURER = 0.2;
const SUREST = 0.75;
/** In fewer words hardly anybody sounds like anything. */
const FEWEST_WORDS = 10;
const FEWEST_IN_SENTENCE = 3;
/** Of the words only so many are shown, and only those that weigh as much. */
const MOST_SHOWN = 3;
const WEIGHTY = 2.5;

const WHOLE: Pattern = { find: '' };

export interface Draft {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly masks: Masks;
  readonly context: DraftContext;
  /** How many it has. */
  readonly words: number;
  /** That the draft pushes, as a logarithm. */
  readonly odds: number;
}

/** @param rules of which one at most flags what is only heard */
export function createHearing(
  rules: readonly Rule[],
  languages: readonly Language[],
): (draft: Draft) => Shown | undefined {
  const owner = rules.find(({ heard }) => heard);
  // "This" and "your" may weigh something; a writer learns nothing from them.
  const small = new Set(
    languages.flatMap(({ persons, endings }) =>
      [persons, endings?.leads, endings?.joins].flatMap((words) => words?.split('|') ?? []),
    ),
  );
  return ({ text, sentences, masks, context, words, odds }) => {
    const { rulesOff, allowedPhrases } = context.preferences;
    if (!owner || odds <= LOUD_ENOUGH || words < FEWEST_WORDS || rulesOff.includes(owner.id))
      return undefined;
    const [sentence] = sentences
      .filter(
        ({ span, finding }) =>
          finding.words >= FEWEST_IN_SENTENCE && finding.voice !== undefined && !isMasked(WHOLE, span, masks),
      )
      .sort((a, b) => (b.finding.voice as number) - (a.finding.voice as number));
    if (!sentence) return undefined;
    const { span, language, finding } = sentence;
    // Who allows the loudest is not shown the next.
    const said = bare(text.slice(span.start, span.end));
    if (allowedPhrases.some((phrase) => bare(phrase) === said)) return undefined;
    return {
      rule: owner.id,
      acts: owner.acts ?? [],
      ...severityOf(owner, WHOLE, context),
      sure: within(0, 0.5 + SURER * (odds - LOUD_ENOUGH), SUREST),
      span,
      sentence,
      candidate: { owner, pattern: WHOLE, language, span, end: span.end, groups: {}, draftGuards: [] },
      heard: weightiestOf(finding.telling, small),
    };
  };
}

/** Words only: a mark or a number says little by itself. */
const weightiestOf = (telling: Telling = new Map(), small: ReadonlySet<string>): string[] =>
  [...telling]
    .filter(([word, weight]) => weight >= WEIGHTY && /^\p{Ll}/u.test(word) && !small.has(word))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_SHOWN)
    .map(([word]) => word);
