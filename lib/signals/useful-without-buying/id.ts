import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Berguna tanpa membeli',
    advice: 'Kalau pembaca tidak pernah membeli, apakah tetap ada gunanya? Beri satu hal.',
    starter: '',
  },
  patterns: [
    { find: 'resepnya' },
    { find: 'ini template-nya' },
    { find: 'tanpa daftar' },
    { find: 'langkahnya' },
    { find: 'cek dulu' },
    { find: 'lakukan ini sebelum beli' },
    { find: 'jangan beli dulu' },
    { find: 'tips' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
