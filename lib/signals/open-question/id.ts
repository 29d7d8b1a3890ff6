import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Pertanyaan tulus',
    advice: 'Tutup dengan pertanyaan yang akan kamu ajukan ke rekan kerja.',
    starter: '',
  },
  patterns: [{ find: 'koreksi kalau salah' }],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
