/** What words tell of a text: learned on whole drafts, by their verdict, and on sentences, by what a reader marked. */
import { fold } from '../../lib/engine/fold';
import type { Language } from '../../lib/engine/rule';
import { splitSentences } from '../../lib/engine/sentences';
import { meet } from '../../lib/engine/span';
import { EVEN, tokensIn, type Voice } from '../../lib/engine/voice';
import type { LabelledDraft } from '../../tests/corpus/score';
import { fittedWords, type Sparse } from './sparse';

/** A word tells something when as many drafts have it, on as many platforms. */
const DRAFTS = 8;
const PLATFORMS = 2;
/** A word that weighs less than this tells next to nothing, and is left out. */
const LEAST = 0.75;
/** Weights are rounded to steps of this. */
const STEP = 0.5;

/** A word that is written like a name as often as this within sentences is one: names tell nothing. */
const NAME = 0.6;

const DRAFT = 0;
const SENTENCE = 1;

/** @param drafts of which those with `verdictOnly` teach nothing of their sentences */
export function voiceOf(drafts: readonly LabelledDraft[], language: Language): Voice {
  const named = createNames();
  const read = drafts.map((draft) => {
    const sentences = splitSentences(draft.text).map((span) => {
      const folded = fold(draft.text.slice(span.start, span.end), language);
      named.count(folded.cased);
      return { span, tokens: tokensIn(folded) };
    });
    return { draft, sentences, tokens: new Set(sentences.flatMap(({ tokens }) => [...tokens])) };
  });
  const places = new Map<string, string[]>();
  for (const { draft, tokens } of read)
    for (const token of tokens) places.set(token, [...(places.get(token) ?? []), draft.platform]);
  const known = [...places]
    .filter(([, where]) => where.length >= DRAFTS && new Set(where).size >= PLATFORMS)
    .filter(([token]) => !named.isName(token))
    .map(([token]) => token)
    .sort();
  /** Of the words that count, which are fewer once it is known what each tells. */
  let index = new Map(known.map((token, i) => [token, i]));
  const rowOf = (tokens: ReadonlySet<string>, kind: number, holds: boolean): Sparse => {
    const has = [...tokens].flatMap((token) => index.get(token) ?? []);
    return { has, each: 1 / Math.sqrt(has.length + EVEN), kind, holds };
  };
  const rowsOf = () =>
    read.flatMap(({ draft, sentences, tokens }) => {
      const whole = rowOf(tokens, DRAFT, draft.verdict !== 'advisory');
      if (draft.verdictOnly) return [whole];
      const told = sentences.flatMap((sentence) => {
        const pushes = draft.spans.some((one) => meet(one, sentence.span));
        const might = draft.optional?.some((one) => meet(one, sentence.span));
        return might && !pushes ? [] : [rowOf(sentence.tokens, SENTENCE, pushes)];
      });
      return [whole, ...told];
    });
  const first = fittedWords(rowsOf(), known.length, 2);
  const telling = known.filter((_, i) => Math.abs(first[i] as number) >= LEAST);
  index = new Map(telling.map((token, i) => [token, i]));
  const weights = fittedWords(rowsOf(), telling.length, 2);
  const words = new Map<number, string[]>();
  telling.forEach((token, i) => {
    const weight = Math.round((weights[i] as number) / STEP) * STEP;
    if (weight !== 0) words.set(weight, [...(words.get(weight) ?? []), token]);
  });
  return {
    start: Math.round((weights[telling.length + SENTENCE] as number) * 100) / 100,
    words: [...words].sort(([a], [b]) => b - a).map(([weight, list]) => [weight, list.join(' ')] as const),
  };
}

/** Tells names by how they are written after the first word of a sentence. */
function createNames() {
  const times = new Map<string, number>();
  const asNames = new Map<string, number>();
  const more = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    count(sentence: string): void {
      for (const [word] of [...sentence.matchAll(/\p{L}+(?:'\p{L}+)*/gu)].slice(1)) {
        more(times, word.toLowerCase());
        if (/^\p{Lu}\p{Ll}/u.test(word)) more(asNames, word.toLowerCase());
      }
    },
    isName: (word: string): boolean => (asNames.get(word) ?? 0) > NAME * (times.get(word) ?? 0),
  };
}

/** As a module of the project. */
export const writtenOut = ({ start, words }: Voice): string =>
  `${[
    '/** What words tell of how a text sounds. Written by `npm run fit`: change what it learns from, not this. */',
    "import type { Voice } from '../../engine/voice';",
    '',
    'export const voice: Voice = {',
    `  start: ${start},`,
    '  words: [',
    ...words.map(([weight, list]) => `    [\n      ${weight},\n      ${quoted(list)},\n    ],`),
    '  ],',
    '};',
  ].join('\n')}\n`;

const quoted = (list: string) => (list.includes("'") ? JSON.stringify(list) : `'${list}'`);
