/** The writer's own brands and sites, named in a draft: an interest readers should know of. */
import { type CompiledGuard, compileGuard } from './compile';
import { fold } from './fold';
import { holds } from './guards';
import type { Sentence } from './judge';
import type { Candidate } from './match';
import type { LanguageId, Preferences, Severity, Span } from './report';
import type { Language, Pattern, Rule } from './rule';
import { shift } from './span';

/** Less than a hidden payment: a name its readers may well know. */
const SEVERITY: Severity = 'warning';

interface Mention {
  readonly span: Span;
  /** As the writer gave it. */
  readonly own: string;
}

export type OwnNamed = (sentences: readonly Sentence[], text: string, preferences: Preferences) => Sentence[];

/**
 * Adds the first own name of a draft to the candidates of its sentence, unless the writer speaks there as its owner
 * ("our Quillo", "saya bikin Quillo"). One is enough: what answers it is one line of disclosure.
 */
export function createOwnNamed(rules: readonly Rule[], languages: readonly Language[]): OwnNamed {
  const rule = rules.find(({ own }) => own);
  const guards = new Map<LanguageId, readonly CompiledGuard[]>();
  const guardsOf = (id: LanguageId) => {
    const known = guards.get(id);
    if (known) return known;
    const classes = languages.find((language) => language.id === id)?.classes ?? {};
    const made = (rule?.own?.[id]?.guards ?? []).map((guard) => compileGuard(guard, classes));
    guards.set(id, made);
    return made;
  };
  return (sentences, text, preferences) => {
    const mention = rule && firstMention(text, preferences);
    const at = sentences.findIndex(
      ({ span }) => mention && span.start <= mention.span.start && mention.span.end <= span.end,
    );
    const sentence = sentences[at];
    const language = languages.find(({ id }) => id === sentence?.language);
    if (!rule?.own || !mention || !sentence || !language) return [...sentences];
    const span = shift(mention.span, -sentence.span.start);
    if (isOpen(text.slice(sentence.span.start, sentence.span.end), span, language, guardsOf(language.id)))
      return [...sentences];
    const pattern: Pattern = {
      find: '',
      within: 'links',
      sure: true,
      severity: SEVERITY,
      rewrites: rule.own[language.id]?.rewrites ?? [],
    };
    const candidate: Candidate<Rule> = {
      owner: rule,
      pattern,
      language: language.id,
      span,
      end: span.end,
      groups: { own: mention.own },
      draftGuards: [],
    };
    const finding = { ...sentence.finding, candidates: [...sentence.finding.candidates, candidate] };
    return sentences.with(at, { ...sentence, finding });
  };
}

function isOpen(sentence: string, span: Span, language: Language, guards: readonly CompiledGuard[]): boolean {
  const folded = fold(sentence, language);
  const at = (offset: number) => {
    const index = folded.origin.findIndex((origin) => origin >= offset);
    return index < 0 ? folded.text.length : index;
  };
  return guards.some((guard) => holds(guard, folded, at(span.start), at(span.end)));
}

function firstMention(text: string, { brands, domains }: Preferences): Mention | null {
  const found = [
    ...brands.flatMap((own) => brandIn(text, own)),
    ...domains.flatMap((own) => siteIn(text, own)),
  ];
  return found.sort((a, b) => a.span.start - b.span.start)[0] ?? null;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name given with a capital is looked for with one: "tulus" is a word, "Tulus" a name. */
function brandIn(text: string, brand: string): Mention[] {
  const own = brand.trim().replace(/^[@#]/, '');
  if (own === '') return [];
  const words = own.split(/\s+/).map(escaped).join('\\s+');
  const find = new RegExp(`(?<![\\p{L}\\p{N}_.-])[@#]?${words}(?![\\p{L}\\p{N}_]|\\.\\p{L})`, 'iu');
  const capital = /^\p{Lu}/u.test(own);
  for (const match of text.matchAll(new RegExp(find, 'giu')))
    if (!capital || !/^\p{Ll}/u.test(match[0])) return [{ span: spanOf(match), own }];
  return [];
}

/**
 * A site, and what is below or beside it: "shop.quillo.example/pens" for "quillo.example". Of a page on a site that
 * many share, "market.example/quillo", the page only.
 */
function siteIn(text: string, domain: string): Mention[] {
  const own = domain
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  const [host = '', ...path] = own.split('/');
  if (!/^[^\s.]+(?:\.[^\s.]+)+$/.test(host)) return [];
  const page = path.length > 0 ? `\\/${escaped(path.join('/'))}(?![\\p{L}\\p{N}_-]|\\.\\p{L})` : '';
  const find = `(?<![\\p{L}\\p{N}@_.-])(?:https?:\\/\\/)?(?:[\\p{L}\\p{N}-]{1,63}\\.){0,4}${escaped(host)}(?![\\p{L}\\p{N}-]|\\.\\p{L})${page}(?:[/?#][^\\s"'<>)]*)?`;
  const match = new RegExp(find, 'iu').exec(text);
  return match ? [{ span: spanOf(match), own }] : [];
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].replace(/[.,;:!?]+$/, '').length };
};
