import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Kredensial yang relevan',
    advice: 'Sebut dalam lima kata kenapa kamu tahu, dan sampai di mana pengetahuanmu.',
    starter: '',
  },
  patterns: [
    { find: 'saya perawat di poli paru' },
    { find: '12 tahun di bengkel' },
    { find: 'saya apoteker' },
    { find: 'saya konsultan pajak' },
    { find: 'saya yang menulis modul itu' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [],
};
