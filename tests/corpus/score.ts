/** Scores reports against labelled drafts; the labels are explained in guide.md. */
import type { Report, Span, Verdict } from '../../lib/engine/report';

export type Label = 'pitch' | 'mixed' | 'advisory';

export interface LabelledDraft {
  readonly id: string;
  readonly platform: string;
  readonly text: string;
  readonly verdict: Label;
  readonly spans: readonly (Span & { readonly category: string })[];
  /** Phrases a second reader might mark: flagging one is not wrong, missing one is no miss. */
  readonly optional?: readonly Span[];
  readonly signals: readonly string[];
  /** Its phrases and signals are not told. */
  readonly verdictOnly?: true;
}

export interface Score {
  /** Share of flagged phrases that are labelled as marketing, or might be. */
  readonly spanPrecision: number;
  /** Share of labelled phrases that are flagged. */
  readonly spanRecall: number;
  /** Mean F1 of the three verdicts. */
  readonly verdictMacroF1: number;
  readonly signalPrecision: number;
  readonly signalRecall: number;
}

/** What honest drafts are told, as shares of them. */
export interface Misread {
  /** With a warning. */
  readonly warned: number;
  /** Told that they push. */
  readonly pushing: number;
}

const LABELS: readonly Label[] = ['pitch', 'mixed', 'advisory'];

const LABEL_OF: Readonly<Record<Verdict, Label>> = {
  'sales-pitch': 'pitch',
  'leaning-promo': 'pitch',
  'advice-with-pitch': 'mixed',
  'in-conversation': 'advisory',
  'trusted-adviser': 'advisory',
  'too-short': 'advisory',
};

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const count = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

export function score(drafts: readonly LabelledDraft[], reports: readonly Report[]): Score {
  const pairs = drafts.map((draft, i) => ({ draft, report: reports[i] as Report }));
  const flagged = sum(pairs.map(({ report }) => report.diagnostics.length));
  const right = sum(
    pairs.map(({ draft, report }) =>
      count(report.diagnostics, ({ span }) =>
        [...draft.spans, ...(draft.optional ?? [])].some((one) => overlap(one, span)),
      ),
    ),
  );
  const found = sum(
    pairs.map(({ draft, report }) =>
      count(draft.spans, (one) => report.diagnostics.some(({ span }) => overlap(one, span))),
    ),
  );
  const signalsOf = (report: Report) => [...new Set(report.signals.map(({ signal }) => signal))];
  const earned = sum(pairs.map(({ report }) => signalsOf(report).length));
  const rightly = sum(
    pairs.map(({ draft, report }) => count(signalsOf(report), (signal) => draft.signals.includes(signal))),
  );
  return {
    spanPrecision: share(right, flagged),
    spanRecall: share(found, sum(drafts.map(({ spans }) => spans.length))),
    verdictMacroF1: macroF1(
      pairs.map(({ draft, report }) => ({ wanted: draft.verdict, got: LABEL_OF[report.verdict] })),
    ),
    signalPrecision: share(rightly, earned),
    signalRecall: share(rightly, sum(drafts.map(({ signals }) => signals.length))),
  };
}

/** @param reports on drafts that push nothing */
export const misread = (reports: readonly Report[]): Misread => ({
  warned: share(
    count(reports, ({ diagnostics }) => diagnostics.some(({ severity }) => severity !== 'hint')),
    reports.length,
  ),
  pushing: share(
    count(reports, ({ verdict }) => LABEL_OF[verdict] !== 'advisory'),
    reports.length,
  ),
});

function macroF1(pairs: readonly { readonly wanted: Label; readonly got: Label }[]): number {
  const each = LABELS.map((label) => {
    const both = count(pairs, ({ wanted, got }) => wanted === label && got === label);
    const either = count(pairs, ({ wanted }) => wanted === label) + count(pairs, ({ got }) => got === label);
    return share(2 * both, either);
  });
  return share(sum(each), LABELS.length);
}
