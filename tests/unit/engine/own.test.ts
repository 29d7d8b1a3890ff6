/** About me: the writer's own brands and sites, named without saying whose they are. */
import { describe, expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { withRewrites } from '../../../lib/engine/accept';
import { type DraftContext, type LanguageId, NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();
const preferences = { ...NO_PREFERENCES, brands: ['Quillo', 'Tulus'], domains: ['quillo.example'] };
const report = (text: string, language: LanguageId = 'en', more: Partial<DraftContext> = {}) =>
  coach(text, { language, interfaceLanguage: 'en', preferences, ...more });
const hidden = (...asked: Parameters<typeof report>) =>
  report(...asked).diagnostics.filter(({ rule }) => rule === 'hidden-interest');

describe('an own name', () => {
  test.each([
    ['en', 'Switched to Quillo last week and invoices take ten minutes now.', 'Quillo'],
    [
      'en',
      'For invoices I would look at https://app.quillo.example/pricing, or a plain sheet.',
      'https://app.quillo.example/pricing',
    ],
    ['en', 'The best list is on quillo.example. It has 40 tools.', 'quillo.example'],
    ['id', 'Aku baru pindah ke Quillo, bikin faktur cuma sepuluh menit.', 'Quillo'],
    ['id', 'Coba lihat quillo.example, isinya lengkap.', 'quillo.example'],
  ] as const)('%s: “%s” is an interest nobody sees', (language, text, phrase) => {
    expect(hidden(text, language).map((one) => one.text)).toEqual([phrase]);
  });

  test('is flagged once, whatever else is named', () => {
    expect(hidden('Quillo is neat. Quillo is quick. See quillo.example.')).toHaveLength(1);
  });

  test.each([
    ['en', 'Full disclosure: I make it. Quillo now sends reminders by itself.'],
    ['en', 'We built Quillo for plumbers, and half of them still use paper.'],
    ['en', 'At our Quillo stall you can try the printer.'],
    ['en', 'Quillo is mine, so weigh this as you like.'],
    ['en', '#ad Quillo sent reminders for a month without a fault.'],
    ['id', 'Kami bikin Quillo untuk tukang ledeng, setengahnya masih pakai kertas.'],
    ['id', 'Biar jelas, saya pemilik Quillo. Sekarang pengingatnya jalan sendiri.'],
    ['en', 'They were quillony colours, and unquillo.example is somebody else.'],
    ['id', 'Terima kasih yang tulus untuk semua relawan semalam.'],
    ['en', 'A reader wrote: "Quillo ate my invoices." Fair enough, I said.'],
  ] as const)('%s: “%s” hides nothing', (language, text) => {
    expect(hidden(text, language)).toEqual([]);
  });

  test('on a site everybody shares is the own page, not the site', () => {
    const own = { preferences: { ...NO_PREFERENCES, domains: ['market.example/quillo'] } };
    const phrase = 'https://www.market.example/Quillo/pens';
    expect(hidden(`Have a look at ${phrase} for pens.`, 'en', own).map(({ text }) => text)).toEqual([phrase]);
    for (const other of ['market.example/somebody', 'market.example/quillomania', 'market.example'])
      expect(hidden(`Have a look at ${other} for pens.`, 'en', own)).toEqual([]);
  });

  test('is nothing to somebody else', () => {
    const text = 'Switched to Quillo last week and invoices take ten minutes now.';
    expect(hidden(text, 'en', { preferences: NO_PREFERENCES })).toEqual([]);
  });

  test('weighs more where an answer must say whose it is', () => {
    const text = 'Use quillo.example for that.';
    expect(hidden(text)[0]?.severity).toBe('warning');
    expect(hidden(text, 'en', { audience: 'answers' })[0]?.severity).toBe('serious');
  });

  test.each([
    ['en', 'I kept paper for years. Switched to Quillo last week. Ten minutes now.'],
    ['en', 'Prices are on https://quillo.example/pricing if anyone needs them.'],
    ['id', 'Dulu pakai kertas. Minggu lalu pindah ke Quillo. Sekarang sepuluh menit.'],
  ] as const)('%s: “%s” is answered by either disclosure offered', (language, text) => {
    const [found] = hidden(text, language);
    const offered = found?.suggestions.slice(0, 2) ?? [];
    expect(offered.map(({ move }) => move)).toEqual(['disclose', 'disclose']);
    for (const suggestion of offered) {
      const after = withRewrites(text, [suggestion])?.text ?? '';
      expect(hidden(after, language), after).toEqual([]);
      expect(report(after, language).signals.map(({ signal }) => signal)).toContain('interest-disclosed');
    }
  });
});
