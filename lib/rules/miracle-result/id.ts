import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Hasil ajaib',
    line: 'Ini bisa membuat orang menunda pengobatan. Tulis apa yang teramati, pada berapa orang, dan arahkan ke dokter.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'putih dalam 7 hari' },
    { find: 'langsing seminggu' },
    { find: 'ampuh sembuhkan' },
    { find: 'sembuh total' },
    { find: 'tanpa operasi' },
    { find: 'tanpa obat dokter' },
    { find: 'kulit kinclong seketika' },
    { find: 'herbal ajaib' },
    { find: 'obat segala penyakit' },
    { find: 'rontok langsung stop' },
    { find: 'awet muda' },
    { find: 'auto glowing semalam' },
    { find: 'peninggi badan 10 cm' },
    { find: 'lancar dalam 14 hari' },
    { find: 'hasil instan' },
    { find: 'khasiat luar biasa' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'belum terbukti menyembuhkan',
    'klaim "putih dalam 7 hari" itu berlebihan (criticism)',
    'sembuh total setelah 6 bulan pengobatan TB di puskesmas (medical course)',
    'keajaiban dunia',
    'mukjizat (religious)',
    'ampuh melawan bug (playful, non-health)',
  ],
};
