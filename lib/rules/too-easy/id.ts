import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Janji serba gampang',
    line: 'Kalau semudah itu, pembaca sudah melakukannya. Sebut bagian sulitnya; di situlah kamu membantu.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'anti ribet' },
    { find: 'tanpa ribet' },
    { find: 'cuma modal HP' },
    { find: 'tinggal duduk manis' },
    { find: 'semudah itu' },
    { find: 'langsung jago' },
    { find: 'tanpa hafalan' },
    { find: 'tanpa diet' },
    { find: 'tanpa pengalaman' },
    { find: 'sekali klik beres' },
    { find: 'siapa pun pasti bisa' },
    { find: 'gampang banget, auto jadi' },
    { find: 'praktis tinggal terima beres' },
    { find: 'metode kilat' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'mie instan',
    'tidak semudah itu',
    'ribet banget ternyata',
    'tanpa pengalaman kerja boleh melamar (job info)',
    'cuma 5 menit jalan kaki',
    'gampang pecah',
  ],
};
