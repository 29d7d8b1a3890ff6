import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Tekanan "semua orang pakai"',
    line: 'Keramaian yang tak terlihat bukan bukti. Tulis satu angka yang bisa dicek, atau satu orang yang mengizinkan dikutip.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'sudah dipercaya ribuan orang' },
    { find: 'viral banget' },
    { find: 'lagi hits' },
    { find: 'best seller' },
    { find: 'laris manis' },
    { find: 'semua orang pakai' },
    { find: 'jutaan orang sudah membuktikan' },
    { find: 'dipakai artis' },
    { find: 'rebutan' },
    { find: 'FYP terus' },
    { find: 'pelanggan setia kami ribuan' },
    { find: 'ratusan brand ternama' },
    { find: 'emak-emak heboh' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'infeksi virus, viral load',
    'ditonton 1,2 juta orang[3]',
    '58% dari 412 responden',
    'semua orang di RT 05 kebagian',
    'best seller menurut Gramedia Mei 2024 (sumber)',
  ],
};
