import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Judul pancingan',
    line: 'Taruh jawabannya di baris pertama. Yang percaya akan lanjut membaca; yang lain tetap dapat ilmunya.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'gak nyangka' },
    { find: 'ternyata ini rahasianya' },
    { find: 'nomor 3 bikin kaget' },
    { find: 'bikin melongo' },
    { find: 'terungkap' },
    { find: 'rahasia yang disembunyikan' },
    { find: 'wajib tahu sebelum menyesal' },
    { find: 'jangan baca kalau' },
    { find: 'tonton sampai habis' },
    { find: 'ini dia yang terjadi' },
    { find: 'geger' },
    { find: 'stop scroll dulu' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'rahasia dagang menurut UU 30/2000',
    'kunci rahasia (kripto)',
    'terungkap dalam sidang (news with source)',
    'ternyata saya salah: (correction follows)',
    'kejutan listrik',
    'habis tonton, ini ringkasannya',
  ],
};
