import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Huruf kapital, !!! dan emoji beruntun',
    line: 'Kecilkan volumenya, isinya justru terdengar. Satu tanda seru sudah cukup.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'PROMO GILA-GILAAN' },
    { find: 'WOOOW' },
    { find: 'HABISSS' },
    { find: 'KAPITAL SEMUA SATU KALIMAT' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'KTP, BPJS, SPT, UTBK',
    'UU No. 8 Tahun 1999',
    'ORDER BY',
    '"Alhamdulillah!" sekali',
    '🙏 satu',
    'AWAS BANJIR (peringatan)',
  ],
};
