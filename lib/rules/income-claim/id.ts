import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Janji penghasilan',
    line: 'Janji uang paling cepat merusak kepercayaan. Tulis hasil yang umum, biayanya, dan kerugiannya, atau hapus angkanya.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'cuan maksimal' },
    { find: 'bebas finansial' },
    { find: 'passive income' },
    { find: 'penghasilan 10 juta per bulan' },
    { find: 'modal kecil untung besar' },
    { find: 'tanpa modal' },
    { find: 'kerja dari rumah dibayar mahal' },
    { find: 'rebahan dapat duit' },
    { find: 'profit konsisten' },
    { find: 'balik modal seminggu' },
    { find: 'peluang emas' },
    { find: 'jadi miliarder muda' },
    { find: 'titip dana' },
    { find: 'robot trading' },
    { find: 'ikut aku jadi kaya' },
    { find: 'duit ngalir terus' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'gaji Rp5,2–5,6 juta',
    'cuan (joke about Rp2.000 cashback)',
    'emas tidak selalu untung',
    'penghasilan kena PPh',
    'omzet warung saya Maret Rp14 juta, laba Rp2,1 juta (own figures with costs)',
    'modal sosial',
  ],
};
