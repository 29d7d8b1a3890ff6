/** Writes sample reports by phrase instead of by offset. */
import type {
  Diagnostic,
  InterfaceLanguage,
  Prompt,
  Report,
  RuleText,
  Severity,
  Verdict,
} from '../../../lib/engine/report';

export interface SamplePhrase {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  /** `[what is replaced, by what]`, or only by what when it is the phrase itself. */
  readonly rewrites: readonly (string | readonly [string, string])[];
  readonly heard?: readonly string[];
}

export interface SampleDraft {
  readonly draft: string;
  readonly language: InterfaceLanguage;
  readonly verdict: Verdict;
  readonly pressure: number;
  readonly value: number;
  readonly phrases?: readonly SamplePhrase[];
  readonly signals?: readonly string[];
  readonly prompts?: readonly Prompt[];
}

export interface Sample {
  readonly draft: string;
  readonly report: Report;
}

function spanOf(draft: string, text: string) {
  const start = draft.indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in the sample draft`);
  return { start, end: start + text.length };
}

function diagnosticOf({ draft, language }: SampleDraft, phrase: SamplePhrase): Diagnostic {
  return {
    rule: phrase.rule,
    severity: phrase.severity,
    span: spanOf(draft, phrase.text),
    text: phrase.text,
    language,
    suggestions: phrase.rewrites.map((rewrite) => {
      const [before, after] = typeof rewrite === 'string' ? [phrase.text, rewrite] : rewrite;
      return { span: spanOf(draft, before), text: after, move: 'sample' };
    }),
    ...(phrase.heard ? { heard: phrase.heard } : {}),
    fingerprint: `${phrase.rule}:${phrase.text}`,
  };
}

/** A report as the engine would send it, from a draft and what is in it. */
export function sample(
  input: SampleDraft,
  rules: Readonly<Record<string, RuleText>>,
  signalNames: Readonly<Record<string, string>>,
): Sample {
  const diagnostics = (input.phrases ?? []).map((phrase) => diagnosticOf(input, phrase));
  return {
    draft: input.draft,
    report: {
      language: input.language,
      verdict: input.verdict,
      pressure: input.pressure,
      value: input.value,
      diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start),
      signals: (input.signals ?? []).map((signal) => ({ signal, span: { start: 0, end: 1 } })),
      prompts: input.prompts ?? [],
      rules,
      signalNames,
    },
  };
}
