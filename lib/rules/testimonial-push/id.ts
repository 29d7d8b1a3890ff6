import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Testimoni pilihan',
    line: 'Satu pujian itu alat jualan; polanya yang jadi informasi. Bagikan rentangnya, termasuk keluhan yang kamu tindak lanjuti.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'testi segudang' },
    { find: 'testimoni real' },
    { find: 'bukti transferan' },
    { find: 'cek highlight testi' },
    { find: 'kata mereka' },
    { find: 'customer puas semua' },
    { find: 'repeat order terus' },
    { find: 'no edit no rekayasa' },
    { find: 'before after' },
    { find: 'alhamdulillah testi masuk lagi' },
    { find: 'hasil nyata member' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'kesaksian di pengadilan',
    'ulasan campur, 3,8 dari 112',
    'pelanggan protes tutupnya bocor, sudah kami ganti',
    'before after refactor kodenya',
    'testimoni korban penipuan',
    'bukti transfer untuk laporan donasi',
  ],
};
