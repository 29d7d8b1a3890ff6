import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Tagar berjejal',
    line: 'Dua tagar yang benar-benar diikuti lebih baik daripada sepuluh. Sisakan yang memang dicari orang.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    '#iklan (pengungkapan)',
    '#kerjasama',
    'satu tagar acara #FestivalBuku2025',
    '#BanjirDemak dengan info posko',
    'satu tagar topik',
    '#CariJodohBukanJualan (joke)',
  ],
};
