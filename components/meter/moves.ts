/** The two changes that would move the draft most. */
import type { Report, Severity } from '../../lib/engine/report';

export type Move =
  | { readonly kind: 'soften'; readonly name: string }
  | { readonly kind: 'add'; readonly name: string };

const weight: Readonly<Record<Severity, number>> = { hint: 0.12, warning: 0.22, serious: 0.4 };

/** Rule names, the heaviest together first; what is only heard moves a draft least. */
function heaviestRules(report: Report): string[] {
  const loads = new Map<string, number>();
  for (const { rule, severity, heard } of report.diagnostics) {
    loads.set(rule, (loads.get(rule) ?? 0) + (heard ? 0 : weight[severity]));
  }
  return [...loads].sort((a, b) => b[1] - a[1]).map(([rule]) => report.rules[rule]?.name ?? rule);
}

/** One to ease and one to add where the draft needs both; otherwise two of the kind it needs. */
export function topMoves(report: Report): Move[] {
  if (report.verdict === 'trusted-adviser' || report.verdict === 'too-short') return [];
  const soften: Move[] = heaviestRules(report).map((name) => ({ kind: 'soften', name }));
  const add: Move[] = report.prompts.map(({ name }) => ({ kind: 'add', name }));
  return [...soften.slice(0, 1), ...add.slice(0, 1), ...soften.slice(1), ...add.slice(1)].slice(0, 2);
}
