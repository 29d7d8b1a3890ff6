/** Runs the command line on given streams. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createCoach } from '../coach';
import {
  type DraftContext,
  type InterfaceLanguage,
  type LanguageId,
  NO_PREFERENCES,
  type Report,
} from '../engine/report';
import { platforms } from '../platforms';
import { stringsFor } from '../strings';
import { type Arguments, parseArguments, USAGE, UsageError } from './arguments';
import { LineError, readDraftLine, reportLine } from './lines';
import { plainReport } from './plain';

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Kinds of text that are no site of their own, with who reads them. */
const AUDIENCES: Readonly<Record<string, DraftContext['audience']>> = {
  qa: 'answers',
  blog: 'longform',
};

/** @returns the exit status: 0 clean, 1 something to reconsider, 2 wrong use. */
export async function runCoach(words: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    const known = [...new Set([...platforms.map(({ id }) => id), ...Object.keys(AUDIENCES)])];
    const asked = parseArguments(words, known);
    if (asked.help) {
      streams.stdout.write(`${USAGE}\n`);
      return 0;
    }
    return await (asked.mode === 'jsonl' ? coachLines(asked, streams) : coachOne(asked, streams));
  } catch (error) {
    if (error instanceof UsageError) streams.stderr.write(`tulus: ${error.message}\n${USAGE}\n`);
    else if (error instanceof LineError) streams.stderr.write(`tulus: ${error.message}\n`);
    else throw error;
    return 2;
  }
}

const flagged = (report: Report) => report.diagnostics.some(({ severity }) => severity !== 'hint');

function contextOf(
  platform: string | undefined,
  language: LanguageId | undefined,
  interfaceLanguage: InterfaceLanguage,
): DraftContext {
  const audience = platforms.find(({ id }) => id === platform)?.audience ?? AUDIENCES[platform ?? ''];
  return { platform, audience, language, interfaceLanguage, preferences: NO_PREFERENCES };
}

async function coachLines(asked: Arguments, { stdin, stdout }: Streams): Promise<0> {
  const coach = createCoach();
  let number = 0;
  for await (const line of linesOf(asked.files, stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const draft = readDraftLine(line, number);
    const context = contextOf(draft.platform ?? asked.platform, draft.language ?? asked.language, 'en');
    await written(stdout, `${reportLine(draft.id, coach(draft.text, context))}\n`);
  }
  return 0;
}

async function coachOne(asked: Arguments, { stdin, stdout, env }: Streams): Promise<0 | 1> {
  const draft = (await Promise.all(asked.files.map((file) => read(file, stdin)))).join('\n');
  const text = asked.files.length === 0 ? await all(stdin) : draft;
  const coach = createCoach();
  const spoken = (asked.language ?? env.LANG)?.startsWith('id') ? 'id' : 'en';
  const report = coach(text, contextOf(asked.platform, asked.language, spoken));
  if (asked.mode === 'json') stdout.write(`${reportLine(asked.files[0] ?? null, report)}\n`);
  else {
    const coloured = stdout.isTTY === true && !env.NO_COLOR;
    stdout.write(`${plainReport(text, report, stringsFor(spoken), coloured)}\n`);
  }
  return flagged(report) ? 1 : 0;
}

async function* linesOf(files: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<string> {
  if (files.length === 0) yield* createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY });
  else for (const file of files) yield* (await read(file, stdin)).split(/\r?\n/);
}

async function read(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  if (file === '-') return all(stdin);
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

async function all(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Waits for a full pipe: thousands of reports must not pile up in memory. */
function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return stream.write(text) ? Promise.resolve() : new Promise((resolve) => stream.once('drain', resolve));
}
