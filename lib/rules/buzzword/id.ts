import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Jargon bisnis',
    line: 'Pembaca belum bisa membayangkan ini; ceritakan apa yang berubah di hari kerja biasa.',
    why: 'Tulisan yang konkret lebih diperhatikan, dan penulisnya dinilai lebih baik, daripada kalimat abstrak. Dalam satu survei, jargon juga masuk kebiasaan merek yang paling mengganggu.',
    source: {
      label: 'Miller dkk. 2007, bahasa konkret dan abstrak',
      url: 'https://onlinelibrary.wiley.com/doi/10.1111/j.1468-2958.2007.00297.x/full',
    },
  },
  guards: [
    {
      because: 'science, school or a course name',
      sentence:
        'mangrove|terumbu|karang|hutan|sungai|satwa|spesies|lahan|fisika|kimia|farmakologi|obat|laplace|fourier|matematika|kelas akselerasi|enkripsi|keperawatan|lomba|skripsi|jurnal',
    },
    {
      because: 'it is made fun of',
      sentence: 'jargon|buzzword|istilah|basi|bosen|capek|muak|artinya apa|maksudnya apa|wkwk\\p{L}*',
    },
  ],
  patterns: [
    {
      find: '(?:solusi|layanan|platform|ekosistem|pengalaman|strategi|kurikulum|pendekatan|mitra|partner|kepemimpinan|program)(?: (?:yang|dan|digital|bisnis|pembelajaran|layanan|solusi|pengalaman|hulu-hilir|kreatif|strategis|pertumbuhan|transformasi|mutu|people-\\p{L}+|berbasis inovasi))* (?:terintegrasi|solutif|adaptif|visioner|berbasis inovasi|people-\\p{L}+|terpadu|end-?to-?end|menyeluruh|holistik|komprehensif|inovatif|transformatif|sinergis|360°?|berkelanjutan|human-centric|omnichannel|data-driven|kolaboratif|futuristik|berwawasan global|berbasis ai|agile|inklusif|berdaya saing|transformasi digital)(?: (?:dan|&|yang|,) ?[\\p{L}-]+)?',
      needs: -0.25,
    },
    {
      find: '(?:transformasi|akselerasi|disrupsi|ekosistem|inovasi|revolusi|digitalisasi|orkestrasi|lompatan|terobosan)(?: (?:digital|bisnis|budaya|berkelanjutan|pertumbuhan|industri|global|tanpa henti|baru|kreatif|layanan|hulu-hilir)){1,3}',
      needs: 0.5,
    },
    {
      find: '(?:bersinergi|sinergi(?:s|tas)?|kolaborasi|semangat kolaborasi)(?:(?:,| dan| tanpa| antar| lintas| serta) [\\p{L}-]+){1,3}',
      needs: -0.25,
    },
    {
      find: '(?:mengorkestrasi|mendisrupsi|merevolusi|menyinergikan|menjembatani visi|mentransformasi(?:kan)?){some}|(?:mengakselerasi|akselerasikan|memberdayakan|meng-?unlock|unlock|melejitkan|me-?leverage|scale ?up|level ?up|naik level|naik kelas|go digital|melesat|melompat|mengoptimalkan)(?: (?:bisnis|potensi|umkm|produktivitas|karier|karir|usaha|pertumbuhan|talenta|brand|penjualan|omzet|di era|insan|tim|organisasi))+(?:mu| anda| kamu)?',
    },
    {
      find: '(?:sdm|talenta|insan|generasi|pemimpin|lulusan) (?:yang )?(?:adaptif|kreatif|berprestasi|unggul|berdaya saing|visioner|masa depan|emas|yang unggul|paripurna|berkarakter|tangguh)(?: (?:berdaya saing(?: global)?|dan \\p{L}+))?',
    },
    {
      find: 'pelopor (?:keuangan|inovasi|layanan|industri|transformasi)(?: \\p{L}+){0,2}|mitra (?:strategis|pertumbuhan|transformasi)(?: \\p{L}+){0,2}|partner pertumbuhan|(?:nilai tambah|value) (?:berkelanjutan|maksimal)|momentum (?:transformasi|perubahan)(?: \\p{L}+)?',
    },
    {
      find: 'scale up|disruptif|eksponensial|sinergis|transformatif|quantum',
    },
    {
      find: 'inovatif|holistik|terintegrasi|seamless|optimal',
      needs: 1,
    },
    {
      find: 'game[- ]?changer|next level|one[- ]stop (?:solution|service|shopping)|all[- ]in[- ]one(?: (?:service|solution))?|end-to-end|human-centric|360 derajat|360°|cutting[- ]edge|state[- ]of[- ]the[- ]art|growth mindset|mindset (?:sukses|juara|pemenang|kelimpahan)|high impact|paradigma baru|berdaya saing(?: global)?|era disrupsi|generasi berikutnya|bertenaga ai|future-?ready|future proof',
      needs: 0.5,
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'found',
      find: '(?<=\\p{L} )(?<!(?:\\p{L}nya|yang|yg|ini|itu|sangat|begitu|memang|jadi|bikin|dengan|secara|lebih|paling|adalah|kami|kita|aku|saya|kamu|dia|mereka|dan|atau|tidak|gak|ga|nggak|bukan|tapi|pun|juga|sudah|udah|akan|bakal|tetap|makin|semakin|super|di|ke|dari) )(?:holistik|terintegrasi|inovatif|transformatif|disruptif|berkelanjutan|end-to-end|future-proof|game ?-?changer|seamless|next level|mutakhir|komprehensif|kolaboratif|sinergis|unggul|berdaya saing(?: global)?|agile)(?= (?:dari|untuk|di|yang|dan|dengan|ini|itu|buat|kami|bagi)(?![\\p{L}])|\\s*[.,!?;:)\\n]|$)',
      text: '',
    },
    { move: 'concrete', replace: 'onward', text: '$here (maksudnya [apa, untuk siapa])' },
    {
      move: 'concrete',
      replace: 'clause',
      only: '^.{12,}$',
      text: '[siapa] cukup [langkah pertama], lalu [hasil yang kelihatan]',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Kami mendisrupsi rantai dingin bersama para mitra.',
    'Kami menghadirkan solusi terintegrasi untuk UMKM.',
    'Platform ini siap mengakselerasi bisnis Anda.',
    'Saatnya transformasi digital berkelanjutan bersama tim kami.',
    'Layanan kami benar-benar game changer untuk toko kelontong.',
    'Program ini mencetak talenta unggul berdaya saing global.',
    'Sinergi, kolaborasi, dan inovasi jadi napas perusahaan kami.',
  ],
  lookalikes: [
    'Ia mengaransemen lagu daerah untuk paduan suara sekolah.',
    'Dinas membuka layanan terpadu untuk warga di kecamatan.',
    'Bayi tumbuh optimal bila jadwal imunisasinya lengkap.',
    'Ekosistem mangrove di teluk itu mulai pulih setelah tiga tahun.',
    'Dua obat ini sinergis, jadi dosisnya harus diturunkan.',
    'Percepatan atau akselerasi benda itu 2 m/s².',
    'Adikku masuk kelas akselerasi waktu SMP.',
    'Transformasi Laplace dipakai untuk menyelesaikan persamaan ini.',
    'Rapat diisi jargon "next level" sampai semua bosen.',
  ],
};
