/** How a rule's severity moves with the reader, the writer's choice and what the draft gives. */
import type { DraftContext, Severity } from './report';
import type { Pattern, Rule } from './rule';

export function severityOf(rule: Rule, pattern: Pattern, context: DraftContext): Severity {
  const chosen = context.preferences.severities[rule.id];
  if (chosen) return chosen;
  const usual = pattern.severity ?? rule.severity;
  const here = context.audience && rule.audiences?.[context.audience];
  return here ? heavier(usual, here) : usual;
}

const ORDER: readonly Severity[] = ['hint', 'warning', 'serious'];

const heavier = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

const INVITES = new Set(['hard-cta', 'lead-funnel']);

/**
 * One soft invitation after real help and an open interest is no push: the first one weighs as a hint.
 * @param helps whether the draft is valuable and says what the writer gains
 */
export function softened<D extends { rule: string; severity: Severity }>(
  diagnostics: readonly D[],
  helps: boolean,
): D[] {
  if (!helps) return [...diagnostics];
  let met = false;
  return diagnostics.map((diagnostic) => {
    if (met || !INVITES.has(diagnostic.rule) || diagnostic.severity === 'serious') return diagnostic;
    met = true;
    return { ...diagnostic, severity: 'hint' as const };
  });
}
