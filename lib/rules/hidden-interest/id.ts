import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Kepentingan tak diungkap',
    line: 'Pembaca memaafkan kepentingan, bukan yang disembunyikan. Tambahkan satu baris di atas: dibayar, dikasih, punya sendiri, atau kantor saya.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'pakai kode aku' },
    { find: 'kode ANDI20' },
    { find: 'racun Shopee' },
    { find: 'link affiliate ku' },
    { find: 'keranjang kuning' },
    { find: 'makasih kiriman hampersnya' },
    { find: 'PR package' },
    { find: 'daftar lewat link-ku' },
    { find: 'komisi' },
    { find: 'dikasih brand tanpa bilang' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    '#iklan kerja sama berbayar',
    'saya kerja di Warungin',
    'dikirimi gratis, tidak dibayar',
    'ini toko saya sendiri',
    'kode pos',
    'kode OTP jangan dibagikan',
    'komisi pemilihan umum',
  ],
};
