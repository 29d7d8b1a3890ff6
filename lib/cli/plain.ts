/** A report for a person at a terminal. */
import type { Report, Severity } from '../engine/report';
import type { Strings } from '../strings';
import { quoted } from '../strings/quoted';

const COLOUR: Readonly<Record<Severity, string>> = { hint: '33', warning: '38;5;208', serious: '38;5;133' };

/** @param coloured whether the terminal takes colours (not when NO_COLOR is set or output is piped) */
export function plainReport(draft: string, report: Report, strings: Strings, coloured: boolean): string {
  const paint = (code: string, text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const rung = strings.rungs[report.verdict];
  const lines = [paint('1', rung.name), ...(rung.message ? [rung.message] : []), ''];
  for (const { rule, severity, text, span, suggestions, heard = [] } of report.diagnostics) {
    const words = report.rules[rule];
    const line = draft.slice(0, span.start).split('\n').length;
    lines.push(
      `${paint(COLOUR[severity], `${strings.severities[severity]}  “${text}”`)}  ${words?.name ?? rule} · ${line}`,
    );
    if (words) lines.push(`    ${words.line}`);
    if (heard.length > 0) lines.push(`    ${strings.card.heard} ${quoted(heard)}`);
    for (const suggestion of suggestions) lines.push(`    → ${suggestion.text}`);
    lines.push('');
  }
  const present = Object.values(report.signalNames);
  if (present.length > 0) lines.push(paint('32', present.map((name) => `✓ ${name}`).join('   ')));
  for (const prompt of report.prompts.slice(0, 2)) lines.push(`+ ${prompt.name}: ${prompt.advice}`);
  return lines.join('\n').trimEnd();
}
