import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Pujian berlebihan',
    line: 'Kata-katanya bagus, tapi belum ada faktanya. Apa yang bisa ditunjuk orang sebagai buktinya?',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'kualitas premium' },
    { find: 'kelas dunia' },
    { find: 'terpercaya' },
    { find: 'terkemuka' },
    { find: 'super keren' },
    { find: 'dijamin kece' },
    { find: 'mewah elegan' },
    { find: 'spektakuler' },
    { find: 'revolusioner' },
    { find: 'luar biasa nikmat' },
    { find: 'paripurna' },
    { find: 'bikin nagih' },
    { find: 'memukau' },
    { find: 'auto glowing' },
    { find: 'anti badai' },
    { find: 'kekinian banget' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'bahan bakar premium',
    'premi',
    'kejadian luar biasa (KLB)',
    'sidang paripurna DPR',
    'rumah mewah kena PPnBM',
    'kata Kompas "memukau"',
  ],
};
