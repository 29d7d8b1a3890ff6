import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Hebohkan diskon',
    line: 'Diskonnya yang bicara. Sebut harga sekali dengan jelas, lalu jelaskan isinya dan untuk siapa kurang cocok.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'promo gila' },
    { find: 'harga coret' },
    { find: 'cuci gudang' },
    { find: 'obral' },
    { find: 'beli 2 gratis 1' },
    { find: 'harga bikin melongo' },
    { find: 'harga miring' },
    { find: 'banting harga' },
    { find: 'murah meriah' },
    { find: 'cashback' },
    { find: 'seharga kopi doang' },
    { find: 'harga teman' },
    { find: 'promo tanggal kembar' },
    { find: 'cuma 40rb' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'murah hati',
    'murah senyum',
    'harga gabah turun',
    'Rp8.000 per tiket',
    'bulan depan biasanya ada diskon (advice to wait)',
    'obral janji (idiom)',
  ],
};
