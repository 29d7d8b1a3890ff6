import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCoach } from '../../../lib/cli/run';

async function coach(words: string[], input: string) {
  let out = '';
  let err = '';
  const into = (add: (text: string) => void) =>
    new Writable({
      write: (chunk, _, done) => {
        add(String(chunk));
        done();
      },
    });
  const status = await runCoach(words, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into((text) => (out += text)),
    stderr: into((text) => (err += text)),
    env: {},
  });
  return { status, out, err, lines: out.trim().split('\n') };
}

describe('one draft', () => {
  test('a pitch ends with 1 and says what, why and what instead', async () => {
    const { status, out } = await coach([], 'Hurry! Buy now, 50% off today only!!!');
    expect(status).toBe(1);
    expect(out).toContain('“Hurry');
    expect(out).toContain('→');
  });
  test('advice ends with 0', async () => {
    const { status } = await coach(
      [],
      'I measured the lid for a week: it leaked twice when I left it on its side.',
    );
    expect(status).toBe(0);
  });
  test('--json prints one object whose spans hold the words', async () => {
    const text = 'Buruan order sekarang, stok terbatas!';
    const { out } = await coach(['--json'], text);
    const report = JSON.parse(out);
    expect(report.language).toBe('id');
    expect(report.diagnostics.length).toBeGreaterThan(0);
    for (const { start, end, text: phrase } of report.diagnostics)
      expect(text.slice(start, end)).toBe(phrase);
  });
  test('nothing at all is no error', async () => {
    expect((await coach([], '')).status).toBe(0);
  });
});

describe('wrong use ends with 2 and says what would be right', () => {
  test.each([
    [['--nope'], '--nope'],
    [['--lang', 'fr'], 'en or id'],
    [['--platform', 'myspace'], 'facebook, hacker-news'],
    [['--platform'], 'needs a value'],
    [['--json', '--jsonl'], 'not both'],
    [['no-such-file.txt'], 'cannot read no-such-file.txt'],
  ])('%j', async (words, says) => {
    const { status, err } = await coach(words, '');
    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});

describe('one draft a line', () => {
  test('reports come in order, with their ids', async () => {
    const drafts = ['a', 'b', 'c'].map((id) => JSON.stringify({ id, text: `Buy now, ${id}!` }));
    const { status, lines } = await coach(['--jsonl'], `${drafts.join('\n')}\n`);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'c']);
  });
  test('blank lines are passed over, and counted', async () => {
    const { status, err } = await coach(['--jsonl'], '{"id":1,"text":"Hello there"}\n\nnot json\n');
    expect(status).toBe(2);
    expect(err).toContain('line 3');
  });
  test.each([
    ['[1]', 'not an object'],
    ['{"id":1}', '"text"'],
    ['{"id":1,"text":"x","lang":"fr"}', '"lang"'],
  ])('%s is refused by name and number', async (line, says) => {
    const { status, err } = await coach(['--jsonl'], `${line}\n`);
    expect(status).toBe(2);
    expect(err).toContain('line 1');
    expect(err).toContain(says);
  });
  test('a line’s language wins over the option', async () => {
    const { lines } = await coach(['--jsonl', '--lang', 'en'], '{"id":1,"text":"Promo besar","lang":"id"}\n');
    expect(JSON.parse(lines[0] as string).language).toBe('id');
  });
});
