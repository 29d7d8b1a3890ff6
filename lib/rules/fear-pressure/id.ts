import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Menakut-nakuti, rasa bersalah, FOMO',
    line: 'Ini menekan lewat rasa takut. Sebut risikonya apa adanya dan apa yang membantu, lalu biarkan mereka memilih.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'rugi kalau dilewatkan' },
    { find: 'nyesel nanti' },
    { find: 'jangan sampai menyesal' },
    { find: 'kasihan anaknya' },
    { find: 'malu ketemu mertua' },
    { find: 'ketinggalan zaman' },
    { find: 'dosa kalau diabaikan' },
    { find: 'kalau masih punya hati nurani' },
    { find: 'jangan sampai anak Anda gagal' },
    { find: 'keburu telat' },
    { find: 'nangis di pojokan' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'saya menyesal beli',
    'takut ketinggalan kereta',
    'waspada banjir, pindahkan motor',
    'rugi bersih perusahaan 2023',
    'dosa investasi bodong (judul berita)',
    'rasa takut itu wajar',
  ],
};
