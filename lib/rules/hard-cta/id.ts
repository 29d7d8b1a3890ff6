import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Perintah beli',
    line: 'Ini perintah membeli. Pintu yang terbuka lebih nyaman daripada dorongan; pembaca tahu cara menemukanmu.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'order sekarang' },
    { find: 'pesan sekarang' },
    { find: 'checkout sekarang' },
    { find: 'beli sekarang' },
    { find: 'daftar sekarang' },
    { find: 'cuss order' },
    { find: 'yuk order' },
    { find: 'sikat gan' },
    { find: 'gas order' },
    { find: 'borong kak' },
    { find: 'wajib punya' },
    { find: 'wajib beli' },
    { find: 'wajib dikunjungi' },
    { find: 'langsung klik beli' },
    { find: 'amankan kursi Anda' },
    { find: 'serbu' },
    { find: 'open PO' },
    { find: 'join sekarang' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'jangan beli dulu',
    'order by (SQL)',
    'surat order kerja',
    'diserbu hama',
    'sikat gigi',
    'gas elpiji',
    'wajib lapor SPT',
    'klik "masuk" lalu isi OTP (petunjuk)',
  ],
};
