import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Jargon bisnis',
    line: 'Pembaca belum bisa membayangkan ini. Ceritakan apa yang berubah di hari kerja biasa.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'solusi terintegrasi' },
    { find: 'transformasi digital' },
    { find: 'ekosistem' },
    { find: 'sinergi' },
    { find: 'disrupsi' },
    { find: 'one stop solution' },
    { find: 'akselerasi bisnis' },
    { find: 'berbasis AI' },
    { find: 'naik kelas' },
    { find: 'next level' },
    { find: 'game changer' },
    { find: '360 derajat' },
    { find: 'holistik' },
    { find: 'inovatif' },
    { find: 'mindset sukses' },
    { find: 'scale up' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'ekosistem mangrove',
    'sinergi dua obat (farmakologi)',
    'akselerasi (fisika)',
    'kelas akselerasi',
    'transformasi Laplace',
    'inovatif sebagai nama lomba',
  ],
};
