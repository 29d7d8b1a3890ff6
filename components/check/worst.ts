/** Which phrases to put before a writer who is about to publish. */
import type { Diagnostic, Severity } from '../../lib/engine/report';

const weight: Readonly<Record<Severity, number>> = { serious: 2, warning: 1, hint: 0 };

/** The heaviest first; among equals, in the order they are read. */
export function worstFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => weight[b.severity] - weight[a.severity] || a.span.start - b.span.start,
  );
}
