/** A report on as much of a draft as can be read. */
import { crossesSeam, type Part } from '../editors/part';
import type { Report } from '../engine/report';

/** What such a report can say: nothing across words that were not read, and nothing of what is missing. */
export function ofPart(report: Report, part: Part): Report {
  if (part.isWhole) return report;
  const diagnostics = report.diagnostics.filter(({ span }) => !crossesSeam(part, span));
  return { ...report, diagnostics, prompts: [] };
}
