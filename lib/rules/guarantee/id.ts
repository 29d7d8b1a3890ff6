import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Janji mutlak',
    line: 'Tidak ada yang bisa menjanjikan itu untuk semua orang. Ceritakan yang biasanya terjadi, kapan tidak, dan apa yang kamu lakukan kalau begitu.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'dijamin' },
    { find: 'dijamin puas' },
    { find: 'pasti untung' },
    { find: 'pasti berhasil' },
    { find: 'anti gagal' },
    { find: 'anti rugi' },
    { find: 'tanpa risiko' },
    { find: 'jaminan lulus' },
    { find: 'garansi uang kembali' },
    { find: 'tanpa efek samping' },
    { find: 'no tipu-tipu' },
    { find: 'auto lancar' },
    { find: 'pasti cocok' },
    { find: 'terbukti berhasil' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'Jaminan Kesehatan Nasional',
    'dijamin LPS sampai Rp2 miliar (legal fact)',
    'belum pasti',
    'jadwal pasti menyusul',
    'tidak ada yang bisa menjamin',
    'garansi toko 3 bulan (warranty fact)',
    'kami belum bisa jamin',
  ],
};
