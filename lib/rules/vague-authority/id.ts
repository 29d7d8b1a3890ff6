import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Otoritas samar',
    line: 'Penelitian yang mana, dokter siapa? Satu tautan mengubah slogan jadi bukti.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'terbukti klinis' },
    { find: 'menurut penelitian' },
    { find: 'para ahli sepakat' },
    { find: 'direkomendasikan dokter' },
    { find: 'sudah teruji' },
    { find: 'riset membuktikan' },
    { find: 'kata pakar' },
    { find: 'diakui dunia' },
    { find: 'banyak yang bilang' },
    { find: 'standar internasional' },
    { find: 'lulus uji lab' },
    { find: 'rahasia dokter' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'menurut BPS, Maret 2024 (tautan)',
    'dokter saya bilang',
    'belum terbukti klinis',
    'penelitian saya sendiri di skripsi',
    'katanya sih (rumour marked as such)',
    'ahli waris',
  ],
};
