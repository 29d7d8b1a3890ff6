import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Batasan dan kekurangan',
    advice: 'Sebut satu keadaan di mana ini tidak cocok. Sisanya jadi lebih dipercaya.',
    starter: '',
  },
  patterns: [
    { find: 'tidak cocok untuk' },
    { find: 'kekurangannya' },
    { find: 'tergantung' },
    { find: 'sejauh ini' },
    { find: 'kecuali' },
    { find: 'saya belum tahu' },
    { find: 'belum diuji' },
    { find: 'hati-hati kalau' },
    { find: 'nggak selalu' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
