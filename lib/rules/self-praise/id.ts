import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Memuji diri sendiri',
    line: 'Biarkan bantuannya yang menunjukkan keahlian. Ganti pujian dengan satu hal yang kamu pelajari dan bisa dipakai pembaca.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'kami agensi terdepan' },
    { find: 'suatu kehormatan' },
    { find: 'bangga menjadi nomor 1' },
    { find: 'kami berkomitmen penuh' },
    { find: 'dengan tenaga ahli profesional' },
    { find: 'senantiasa mengutamakan kepuasan' },
    { find: 'sebagai perusahaan terkemuka' },
    { find: 'kami hadir memberi solusi' },
    { find: 'pengalaman puluhan tahun kami' },
    { find: 'perjalanan sukses saya' },
    { find: 'kami paling mengerti Anda' },
    { find: 'penghargaan demi penghargaan' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'saya perawat di poli paru (relevant credential)',
    'pengalaman 12 tahun di bengkel lalu tipsnya',
    'tim ini menang lomba 2023 (sumber)',
    'kami salah menghitung',
    'bangga sama anak saya',
    'kami buka jam 8',
  ],
};
