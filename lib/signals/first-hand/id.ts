import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Pengalaman langsung',
    advice: 'Kamu mengalaminya? Satu kalimat tentang yang kamu lihat atau lakukan membuatnya jadi milikmu.',
    starter: '',
  },
  patterns: [
    { find: 'saya pakai 6 bulan' },
    { find: 'di lahan saya' },
    { find: 'waktu saya coba' },
    { find: 'saya pernah salah' },
    { find: 'beli sendiri' },
    { find: 'di bengkel saya 12 tahun' },
    { find: 'kami ukur sendiri' },
    { find: 'pengalaman saya' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
