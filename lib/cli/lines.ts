/** One draft a line in, one report a line out. */
import type { LanguageId, Report } from '../engine/report';

export interface DraftLine {
  readonly id: unknown;
  readonly text: string;
  readonly language?: LanguageId | undefined;
  readonly platform?: string | undefined;
}

/** A line that is no draft. The message names the line, counted from 1. */
export class LineError extends Error {}

/** @throws LineError */
export function readDraftLine(line: string, number: number): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineError(`line ${number}: not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(`line ${number}: not an object`);
  const { id, text, lang, platform } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new LineError(`line ${number}: "text" is not a string`);
  if (lang !== undefined && lang !== 'en' && lang !== 'id')
    throw new LineError(`line ${number}: "lang" is neither "en" nor "id"`);
  if (platform !== undefined && typeof platform !== 'string')
    throw new LineError(`line ${number}: "platform" is not a string`);
  return { id: id ?? null, text, language: lang, platform };
}

export function reportLine(id: unknown, report: Report): string {
  return JSON.stringify({
    id,
    language: report.language,
    verdict: report.verdict,
    pressure: rounded(report.pressure),
    value: rounded(report.value),
    diagnostics: report.diagnostics.map(({ rule, severity, span, text }) => ({
      rule,
      severity,
      ...span,
      text,
    })),
    signals: report.signals.map(({ signal, span }) => ({ id: signal, ...span })),
  });
}

const rounded = (n: number) => Math.round(n * 10_000) / 10_000;
