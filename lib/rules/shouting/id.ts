import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Huruf kapital, !!! dan emoji beruntun',
    line: 'Kecilkan volumenya, isinya justru terdengar; satu tanda seru sudah cukup.',
    why: 'Dalam tiga studi, tanda baca berulang membuat penulisnya dinilai kurang cakap dan orang kurang mau membantu. Huruf besar semua terbaca seperti teriakan.',
    source: {
      label: 'Sidi dkk. 2021, tanda baca berulang di surel',
      url: 'https://www.frontiersin.org/articles/10.3389/fpsyg.2021.658844',
    },
  },
  guards: [
    {
      because: 'a warning, a notice or code',
      sentence: 'AWAS|PENTING|DARURAT|PENGUMUMAN|UU No|SELECT|FROM|BANJIR|GEMPA|ORANG HILANG|DICARI ORANG',
      caseSensitive: true,
    },
    {
      because: 'a list of codes: nobody shouts words that long in a row',
      phrase: '(?:[A-Z\\d]{8,}[^A-Za-z]+){2}[A-Z\\d]{8,}',
      caseSensitive: true,
    },
  ],
  patterns: [
    // Three shouted words and more; short ones may be acronyms.
    {
      find: '(?=[A-Z]{4})(?=[^.\\n]{0,80}(?:DISKON|PROMO|SALE|MURAH|GRATIS|FREE|BURUAN|CEK|JUAL|READY|ORDER|BELI|OPEN|ONLY|CUMA|HANYA|TERBATAS|LIMITED|HARGA|BONUS|YUK|AYO|GIVEAWAY|MENANG|LOKER|BEST SELLER|BALIK|AKHIRNYA|NO MINUS|BUAT IBU|SPESIAL))(?:[A-Z]{4,}(?:[-&/ ]| & )){2,}(?:[A-Z\\d]{2,}[ !&-]*){0,6}[A-Z]{3,}[!‼]*',
      caseSensitive: true,
      needs: 0.5,
    },
    { find: '[A-Z]{5,}(?: [A-Z]{3,})* ?(?:!!+|‼+|❗+)', caseSensitive: true, needs: 1 },
    {
      find: '(?<=[\\p{L}\\d] ?)(?:!{3,}|‼️?‼️?|❗{2,}|(?:❗️){2,}|\\?!\\?!+|!\\?!\\?+)',
      needs: 0.5,
    },
    { find: '(\\p{Extended_Pictographic})\\1{3,}|(?:[🔥💥🚨🤑💯🚀🎉💸⚡]){3,}', needs: 0.5 },
    { find: '\\p{Extended_Pictographic}{6,}', needs: 0.5 },
    { find: '>>>+|<<<+|={4,}|[$]{3,}|👇{2,}|👉{3,}', needs: 0.5 },
  ],
  // Codes stay as they are typed.
  rewrites: [{ move: 'soften', replace: 'phrase', unless: 'kode|code|voucher|redeem|promo', text: '$calm' }],
};

export const cases: Cases = {
  flagged: [
    'JUAL SEPATU LARI BEKAS MULUS SEKALI, 200rb',
    'BURUAN!!! harga mulai 20rb',
    'Promo sprei murah 🔥🔥🔥🔥 cek katalog',
    'Gamis baru datang!!! order sekarang kak',
    'MURAH BANGET KAK!!! cuma 15rb',
  ],
  lookalikes: [
    'Kode promo minggu ini: MAKANSIANG NAIKMOTOR LIBURPANJANG BELANJAHEMAT.',
    'Bawa KTP, BPJS, dan SPT ke loket 3.',
    'Menurut UU No. 8 Tahun 1999, konsumen berhak atas informasi yang benar.',
    'Perintahnya SELECT nama FROM siswa ORDER BY nilai DESC LIMIT.',
    'Alhamdulillah! Akhirnya hujan juga di desa kami.',
    'Terima kasih sudah mampir 🙏',
    'AWAS BANJIR DI TEROWONGAN, lewat jalan atas saja!!!',
  ],
};
