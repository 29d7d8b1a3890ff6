import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Terdengar seperti iklan',
    line: 'Tidak ada satu frasa yang memaksa, tapi pilihan katanya bersama-sama terdengar seperti iklan. Kalau teman yang bertanya, kamu jawab bagaimana?',
    why: 'Pembaca yang merasa sedang dibujuk jadi kurang percaya. Ini didengar dari pilihan katanya saja, dibandingkan dengan tulisan yang dianggap pembaca iklan dan yang dianggap saran. Bisa saja keliru.',
    source: {
      label: 'Eisend & Tarrahi, meta-analisis persuasion knowledge',
      url: 'https://www.scribd.com/document/524278285/Persuasion-Knowledge-in-the-Marketplace-a-Meta-Analysis',
    },
  },
  patterns: [],
  rewrites: ['calm', 'questions', 'invite', { move: 'delete', replace: 'sentence', text: '' }],
};

export const cases: Cases = {
  flagged: [
    'Bayangkan pulang kerja, kasur sudah harum, hati tenang, anak-anak tidur pulas. Rumah seperti ini menunggu keluarga kamu 🏡',
    'Setiap tetesnya memeluk kulit kamu seharian. Bangun tidur, lihat cermin, senyum sendiri ✨',
    'Satu sendok, lalu diam, lalu senyum, lalu sendok kedua. Begitulah rasa yang dibuat tangan ibu untuk keluarga kamu 😌',
    'Sepatu ini tidak hanya menemani kamu berjalan, tapi membuat semua mata menoleh ke setiap langkah kamu ✨',
    'Anak senang, ibu tenang, dapur wangi setiap hari. Semua dari satu panci yang siap menemani keluarga kamu ✨',
  ],
  lookalikes: [
    'Baju saya bau apek karena tiga hari tidak dijemur, ternyata ember di kamar mandi bocor.',
    'Rambut anak saya rontok sejak pindah ke daerah yang airnya keras, kata dokter kemungkinan karena kapur.',
    'Kasur di kos lama saya keras sekali, jadi setiap pulang kerja saya tidur di lantai saja.',
    'Kopi di warung sebelah menurut saya agak asam, mungkin karena disangrai sebentar.',
    'Kulit saya kering kalau puasa, jadi biasanya saya minum lebih banyak waktu sahur.',
  ],
};
