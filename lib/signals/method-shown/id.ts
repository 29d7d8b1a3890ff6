import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Cara kerjanya ditunjukkan',
    advice: 'Tambahkan caranya: langkah, resep, atau cara menghitungnya.',
    starter: '',
  },
  patterns: [
    { find: 'dihitung dari' },
    { find: 'kami bandingkan' },
    { find: 'resepnya' },
    { find: 'takaran' },
    { find: 'alat yang dipakai' },
    { find: 'soalnya' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
