/** Words that anybody says are judged by who seems to speak. */
import { expect, test } from 'vitest';
import { createCoach } from '../../../lib/coach';
import { type DraftContext, NO_PREFERENCES } from '../../../lib/engine/report';

const coach = createCoach();
const context: DraftContext = { language: 'id', interfaceLanguage: 'id', preferences: NO_PREFERENCES };
const phrases = (text: string, more: Partial<DraftContext> = {}) =>
  coach(text, { ...context, ...more }).diagnostics.map(({ text, severity }) => ({ text, severity }));

const SELLING =
  'Risolnya baru diangkat, kulitnya bikin kamu lupa diet 😍 Besok kami libur, sini merapat mumpung masih anget!';
const TELLING =
  'Kulit risol yang terlalu tebal bikin isian susah matang. Biasanya saya pakai 200 ml susu untuk 150 gram terigu. Kalau masih lengket, tambah 1 sdm minyak.';

test('the same verb is a push in a seller’s mouth and a fact in a cook’s', () => {
  expect(phrases(SELLING).some(({ text }) => text.includes('bikin kamu'))).toBe(true);
  expect(phrases(TELLING)).toEqual([]);
});

test('a phrase that pushes by itself is a hint at most where an adviser speaks', () => {
  const advice =
    'Menurut saya belum perlu. Pencerah dijamin putih itu biasanya pakai merkuri, jadi cek nomor BPOM-nya. Kalau kulit perih, hentikan 2 minggu lalu tanya dokter.';
  expect(phrases(advice).filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('what the writer chose for a rule holds in any tone', () => {
  const chosen = { ...NO_PREFERENCES, severities: { puffery: 'warning' as const } };
  const flagged = phrases(SELLING, { preferences: chosen }).find(({ text }) => text.includes('bikin kamu'));
  expect(flagged?.severity).toBe('warning');
});

test('a language that says nothing about voice is judged as before', () => {
  const flagged = coach('Buy now! Only 3 spots left, ends tonight.', { ...context, language: 'en' });
  expect(flagged.diagnostics.some(({ severity }) => severity === 'warning')).toBe(true);
});

test('what anybody says is no hint in talk among people, and one where something is sold', () => {
  const chat = 'Ngakak banget, rambutnya kayak sapu ijuk habis kehujanan';
  expect(phrases(chat)).toEqual([]);
  expect(phrases(`${chat} 😂 Mampir ke salon kami kak, creambath 50rb, promo minggu ini.`)).not.toEqual([]);
});

test.each([
  'Emang susah cari promo ojek sekarang, kalo telat semenit langsung ludes wkwk',
  '@rarabaca kalo beli langsung di tokonya cuma 15rb, di grabfood emang lebih mahal',
  'Bakar duit dulu kasih diskon 70%, nanti kalo orang udah ketagihan harganya naik, gitu terus',
  'Kesel banget voucher diskon 30rb hangus padahal tinggal bayar',
  'Semoga saya dapat hadiahnya kak, buat bayar kontrakan. WA 0812-0000-1111',
  'Plg Yth, paket Anda telah aktif. Cek bonus di *123#',
])('people among themselves, and a notice, push nothing: %s', (text) => {
  const { diagnostics, verdict } = coach(text, context);
  expect(diagnostics.map((diagnostic) => diagnostic.text)).toEqual([]);
  expect(verdict).toBe('in-conversation');
});

test.each([
  'Kalo lo mau promo gojek, order lewat aku ya, fee cuma 2rb kak',
  'Semoga sehat selalu bunda 🙏 Gamis ready stok, diskon 20%, order sekarang ya!',
])('a seller in the same words is heard: %s', (text) => {
  expect(phrases(text).some(({ severity }) => severity !== 'hint')).toBe(true);
});
