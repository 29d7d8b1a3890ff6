import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Umpan interaksi',
    line: 'Kamu meminta klik, bukan percakapan. Ajukan satu pertanyaan yang jawabannya memang kamu butuhkan.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'tag teman kamu' },
    { find: 'share biar viral' },
    { find: 'like dan komen' },
    { find: 'ketik MAU' },
    { find: 'komen AMIN' },
    { find: 'RT biar rame' },
    { find: 'follow dulu baru dikasih' },
    { find: 'absen di komen' },
    { find: 'klik suka kalau setuju' },
    { find: 'bagikan ke 10 orang' },
    { find: 'tap love' },
    { find: 'simpan postingan ini' },
    { find: 'jangan lupa subscribe' },
    { find: 'spill di komen ya' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'tolong sebar: orang hilang, ciri-ciri…',
    'menurut kalian gimana?',
    'bagi hasil usaha',
    'tag SQL-nya salah',
    'suka duka',
    'komentari baris 12',
  ],
};
