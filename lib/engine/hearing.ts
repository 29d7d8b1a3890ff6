/**
 * What sounds like an ad though no phrase in it was found: the loudest sentence of a draft that does as a whole, and
 * in one that pushes those that sound like its seller.
 */
import { bare, type Claimed, type Sentence } from './judge';
import { isMasked, type Masks } from './masks';
import { isFree } from './overlap';
import type { DraftContext } from './report';
import type { Language, Pattern, Rule } from './rule';
import { severityOf } from './severity';
import { meet } from './span';
import { soundOf, type Telling } from './voice';
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

/**
 * A sentence of a draft that pushes sounds like its seller from here on, with its marks and without; of one that helps
 * as well, where most is advice, only further up. In longer ones too much is said for a line under it all.
 */
const ALIKE = { pitch: 0.25, mixed: 1 };
const MOST_ALIKE = 3;
const MOST_IN_SENTENCE = 40;

/** "Size: M, price: £9" lists what there is. */
const LISTED = /\p{L}:\s[\s\S]*\p{L}:\s/u;

const WHOLE: Pattern = { find: '' };
/** The line that says it loudest wants another; one more of the kind can go. */
const ONE_MORE: Pattern = {
  find: '',
  severity: 'hint',
  rewrites: [{ move: 'delete', replace: 'sentence', text: '' }],
};

export interface Draft {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly masks: Masks;
  readonly context: DraftContext;
}

export interface Hearing {
  /**
   * Of a draft in which no phrase is shown.
   * @param words how many it has
   * @param odds that it pushes, as a logarithm
   */
  loudest(draft: Draft, words: number, odds: number): Shown | undefined;
  /** Of a draft that pushes: at most three sentences that share nothing with what is `shown`; both in reading order. */
  alike(draft: Draft, shown: readonly Shown[], pitch: boolean): Shown[];
}

/** @param rules of which one at most flags what is only heard */
export function createHearing(rules: readonly Rule[], languages: readonly Language[]): Hearing {
  const owner = rules.find(({ heard }) => heard);
  if (!owner) return { loudest: () => undefined, alike: () => [] };
  const voices = new Map(languages.map(({ id, voice }) => [id, voice]));
  // An invitation that the coach worded may still sound like one: it would take back its own words.
  const opens = new Map(
    languages.map(({ id, classes }) => [
      id,
      classes.opened ? new RegExp(`^\\P{L}*(?:${classes.opened.join('|')})`, 'iu') : undefined,
    ]),
  );
  // "This" and "your" may weigh something; a writer learns nothing from them.
  const small = new Set(
    languages.flatMap((language) =>
      [language.persons, language.endings?.leads, language.endings?.joins, language.small].flatMap(
        (words) => words?.split('|') ?? [],
      ),
    ),
  );

  /** The writer's own sentences, the loudest first; none where the writer wants none shown. */
  const voiced = ({ text, sentences, masks, context }: Draft): Voiced[] =>
    context.preferences.rulesOff.includes(owner.id)
      ? []
      : sentences
          .flatMap((sentence) => {
            const { words, voice } = sentence.finding;
            const opened = opens
              .get(sentence.language)
              ?.test(text.slice(sentence.span.start, sentence.span.end));
            const heard = words >= FEWEST_IN_SENTENCE && voice !== undefined && !opened;
            // With a blank in it, it is not written yet; and nobody sells in code.
            const unwritten = masks.code.some((one) => meet(one, sentence.span));
            return heard && !unwritten && !isMasked(WHOLE, sentence.span, masks) ? [{ sentence, voice }] : [];
          })
          .sort((a, b) => b.voice - a.voice);

  const isAllowed = ({ text, context }: Draft, { span }: Sentence) => {
    const said = bare(text.slice(span.start, span.end));
    return context.preferences.allowedPhrases.some((phrase) => bare(phrase) === said);
  };

  const shownAs = (pattern: Pattern, { sentence }: Voiced, sure: number, { context }: Draft): Shown => {
    const { span, language, finding } = sentence;
    return {
      rule: owner.id,
      acts: owner.acts ?? [],
      ...severityOf(owner, pattern, context),
      sure,
      span,
      sentence,
      candidate: { owner, pattern, language, span, end: span.end, groups: {}, draftGuards: [] },
      heard: weightiestOf(finding.telling, small),
    };
  };

  /** How a sentence sounds without its marks, links and emoji: "Open at eight!" is no ad. */
  const quietly = ({ language, finding }: Sentence): number => {
    const voice = voices.get(language);
    const words = new Map([...(finding.telling ?? [])].filter(([word]) => isWord(word)));
    return voice ? soundOf(words, voice) : 0;
  };

  return {
    loudest(draft, words, odds) {
      if (odds <= LOUD_ENOUGH || words < FEWEST_WORDS) return undefined;
      const [first] = voiced(draft);
      // Who allows the loudest is not shown the next.
      if (!first || isAllowed(draft, first.sentence)) return undefined;
      const sure = within(0, 0.5 + SURER * (odds - LOUD_ENOUGH), SUREST);
      return shownAs(WHOLE, first, sure, draft);
    },
    alike(draft, shown, pitch) {
      const least = pitch ? ALIKE.pitch : ALIKE.mixed;
      return voiced(draft)
        .filter(({ voice, sentence }) => voice >= least && quietly(sentence) >= least)
        .filter(({ sentence }) => isFree(sentence.span, shown) && !isAllowed(draft, sentence))
        .filter(({ sentence: { span } }) => !LISTED.test(draft.text.slice(span.start, span.end)))
        .filter(({ sentence }) => sentence.finding.words <= MOST_IN_SENTENCE)
        .slice(0, MOST_ALIKE)
        .sort((a, b) => a.sentence.span.start - b.sentence.span.start)
        .map((one) => shownAs(ONE_MORE, one, 0.5, draft));
    },
  };
}

interface Voiced {
  readonly sentence: Sentence;
  readonly voice: number;
}

const isWord = (token: string) => /^\p{Ll}/u.test(token);
const FEWEST_LETTERS = 3;

/** Words of three letters and more: a mark, a number or "wa" says little by itself. */
const weightiestOf = (telling: Telling = new Map(), small: ReadonlySet<string>): string[] =>
  [...telling]
    .filter(
      ([word, weight]) =>
        weight >= WEIGHTY && isWord(word) && word.length >= FEWEST_LETTERS && !small.has(word),
    )
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_SHOWN)
    .map(([word]) => word);
