import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Keakraban dibuat-buat',
    line: 'Akrab itu baik kalau tulus. Tinggalkan pujiannya, jawab pertanyaannya.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'bunda hebat' },
    { find: 'bestie' },
    { find: 'sis sayangku' },
    { find: 'kakak cantik' },
    { find: 'bosku' },
    { find: 'say' },
    { find: 'para pejuang rupiah' },
    { find: 'bund kesayangan' },
    { find: 'ukhti sholehah' },
    { find: 'guys kesayangan' },
    { find: 'spesial untuk kamu yang baik' },
    { find: 'demi kamu' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'Bu Yati dan relawan RW 05',
    'kak, jawabannya: (polite address in a reply)',
    "Bunda Rita (person's name)",
    'sis Ratna dari komunitas kami',
    'bos saya di kantor',
    'adik saya',
  ],
};
