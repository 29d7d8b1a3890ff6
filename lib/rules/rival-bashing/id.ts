import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Menjelekkan pesaing',
    line: 'Menyindir yang lain bikin orang ragu padamu. Bandingkan satu hal yang bisa diukur, dan akui di mana mereka unggul.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'jangan tertipu yang lain' },
    { find: 'toko sebelah abal-abal' },
    { find: 'merk lain mah rongsokan' },
    { find: 'yang KW minggir' },
    { find: 'awas barang palsu di toko lain' },
    { find: 'kompetitor gulung tikar' },
    { find: 'bukan kaleng-kaleng kayak sebelah' },
    { find: 'yang lain mah zonk' },
    { find: 'jauh di atas merk anu' },
    { find: 'nggak kayak agen lain yang PHP' },
    { find: 'murahan' },
    { find: 'yang sebelah cuma omdo' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'merek sebelah yang 2E lebih pas',
    'peringatan BPOM soal kosmetik palsu',
    'dibanding versi 4.1, versi 4.2 lebih lambat',
    'kompetitor kami lebih murah Rp2.000',
    'awas uang palsu (polisi)',
    'KW super dijelaskan faktanya',
  ],
};
