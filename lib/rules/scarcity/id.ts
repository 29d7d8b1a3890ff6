import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Tekanan stok terbatas',
    line: '"Tinggal dikit" terasa menekan. Sebut jumlah pastinya, sebabnya, dan kapan ada lagi.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'stok terbatas' },
    { find: 'jangan sampai kehabisan' },
    { find: 'tinggal dikit' },
    { find: 'tinggal 2 pcs' },
    { find: 'slot terbatas' },
    { find: 'slot tinggal 5' },
    { find: 'kuota terbatas' },
    { find: 'siapa cepat dia dapat' },
    { find: 'restock terakhir' },
    { find: 'seat hampir habis' },
    { find: 'limited banget' },
    { find: 'hampir sold out' },
    { find: 'cuma untuk 50 orang pertama' },
    { find: 'keburu habis' },
    { find: 'ready terbatas' },
    { find: 'unit terakhir' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'Perseroan Terbatas',
    'data masih terbatas',
    'keterbatasan penelitian ini',
    'stok vaksin Jumat sering belum datang (service info)',
    'kursi roda terbatas di stasiun (complaint)',
    'waktu saya terbatas',
  ],
};
