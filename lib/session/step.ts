import type { Diagnostic } from '../engine/report';
import type { ComposeSession } from './compose-session';

/** The phrase after (or before) the one shown, round and round; by 0 the one the caret is at. */
export function phraseBeside(
  session: ComposeSession,
  shown: string | undefined,
  by: 1 | 0 | -1,
): Diagnostic | null {
  const phrases = session.diagnostics;
  const at = phrases.findIndex(({ fingerprint }) => fingerprint === shown);
  if (at !== -1) return phrases[(at + by + phrases.length) % phrases.length] ?? null;
  if (by === 0) return phrases[session.phraseAtCaret()] ?? null;
  return phrases.at(by === 1 ? 0 : -1) ?? null;
}
