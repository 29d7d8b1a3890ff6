import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Superlatif (paling, nomor satu, ter-)',
    line: 'Terbaik menurut siapa? Tambahkan ukuran dan sumbernya, atau ganti dengan satu detail yang membuatmu berpikir begitu.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'terbaik' },
    { find: 'termurah' },
    { find: 'paling murah' },
    { find: 'nomor satu' },
    { find: 'paling ampuh' },
    { find: 'terlaris' },
    { find: 'terlengkap' },
    { find: 'tercepat' },
    { find: 'satu-satunya' },
    { find: 'paling the best' },
    { find: 'paling enak sedunia' },
    { find: 'terenak' },
    { find: 'tiada duanya' },
    { find: 'juaranya' },
    { find: 'paling bandel' },
    { find: 'termewah' },
    { find: 'terampuh' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'paling lambat 7 hari',
    'paling tidak simpan resi',
    'paling cuma 10 menit',
    'nomor satu di daftar ini',
    'terbaru, terakhir, terdekat, terjangkau, terbuka, terjadi (not superlatives)',
    'wilayah terluas di provinsi[3] (verifiable fact)',
    'menurut saya paling enak yang keju (taste)',
  ],
};
