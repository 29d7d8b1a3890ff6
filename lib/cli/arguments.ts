/** What the command line was asked for. */
import type { LanguageId } from '../engine/report';

export interface Arguments {
  readonly mode: 'plain' | 'json' | 'jsonl';
  readonly platform?: string | undefined;
  readonly language?: LanguageId | undefined;
  readonly files: readonly string[];
  readonly help: boolean;
}

/** Wrong use: the message says what would be right. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run --silent coach -- [--json | --jsonl] [--platform ID] [--lang en|id] [FILE…]

Coaches one draft from the files (or standard input), or one draft a line with --jsonl.
Exit status: 0 nothing to reconsider, 1 something of severity warning or above, 2 wrong use.`;

/** @throws UsageError */
export function parseArguments(words: readonly string[], platforms: readonly string[]): Arguments {
  let mode: Arguments['mode'] = 'plain';
  let platform: string | undefined;
  let language: LanguageId | undefined;
  let help = false;
  const files: string[] = [];
  let rest = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const value = () => {
      i += 1;
      const next = words[i];
      if (next === undefined) throw new UsageError(`${word} needs a value`);
      return next;
    };
    if (rest || word === '-' || !word.startsWith('-')) files.push(word);
    else if (word === '--') rest = true;
    else if (word === '--json' || word === '--jsonl') {
      const wanted = word === '--json' ? 'json' : 'jsonl';
      if (mode !== 'plain' && mode !== wanted) throw new UsageError('choose --json or --jsonl, not both');
      mode = wanted;
    } else if (word === '--platform') platform = known(value(), platforms);
    else if (word === '--lang') language = asLanguage(value());
    else if (word === '--help' || word === '-h') help = true;
    else throw new UsageError(`${word} is not an option`);
  }
  return { mode, platform, language, files, help };
}

function known(platform: string, platforms: readonly string[]): string {
  if (platforms.includes(platform)) return platform;
  throw new UsageError(`--platform takes one of: ${platforms.join(', ')}`);
}

function asLanguage(word: string): LanguageId {
  if (word === 'en' || word === 'id') return word;
  throw new UsageError('--lang takes en or id');
}
