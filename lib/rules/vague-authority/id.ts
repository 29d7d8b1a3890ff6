import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Otoritas samar',
    line: 'Penelitian yang mana, dokter siapa? Satu tautan mengubah slogan jadi bukti.',
    why: 'Sumber yang tidak disebut tidak bisa dicek. Pedoman iklan OJK meminta kutipan riset menyebut lembaga independennya, dan Wikipedia menandai kalimat seperti ini sebagai klaim samar.',
    source: {
      label: 'Wikipedia, Words to watch (arsip 2014)',
      url: 'https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
    },
  },
  guards: [
    {
      because: 'the source is there, or its absence is admitted',
      sentence:
        'https?://|jurnal \\p{L}+|menurut (?:bps|who|kemenkes|bmkg|ojk|bpom|bank indonesia|kompas|tempo)|skripsi(?:ku| saya)?|doi|\\(\\d{4}\\)|belum terbukti|tidak terbukti|diresepkan dokter|siklus|kemo|belum ada (?:bukti|penelitian)|ahli waris|ahli gizi (?:saya|ku)',
    },
  ],
  patterns: [
    {
      find: '(?:pernah|sudah|udah|sering|telah) (?:diliput|masuk|tayang|diulas|dimuat|dibahas)(?: (?:di|oleh|banyak|berbagai))* (?:tv|televisi|media|koran|kompas|metro|trans|majalah|youtube)\\p{L}*(?: {w})?',
      loose: true,
    },
    {
      find: '(?:terbukti|teruji|sudah terbukti|telah teruji|sudah teruji|udah teruji)(?: (?:secara|ampuh|aman))? (?:klinis|ilmiah|laboratorium|lab|medis|dermatologis|sains|secara klinis|secara ilmiah)|uji (?:klinis|lab|laboratorium) (?:membuktikan|menunjukkan|terbukti)|lulus uji(?: (?:lab|klinis|dermatologi|bpom))?|sudah teruji|teruji (?:bertahun-tahun|kualitasnya)|dermatologically tested',
      needs: 0.5,
    },
    {
      find: '(?:para (?:ahli|pakar|dokter)|ahli|pakar|riset|studi|penelitian|sains|ilmuwan|dunia medis)(?: di {w}{gap}| \\p{L}+)? (?:sudah |telah |juga |pun )?(?:sepakat|mengakui(?:nya)?|membuktikan|buktikan|bilang|menyarankan|merekomendasikan|menyebut|geleng-geleng|angkat tangan|angkat topi|takjub)(?: (?:keampuhan\\p{L}*|bahwa|kalau|sendiri))?',
    },
    {
      find: '(?:direkomendasikan|rekomendasi|disarankan|disetujui|dipakai|diracik|diformulasikan|dipercaya|diakui|diresepkan|dikembangkan) (?:oleh |para |langsung )*(?:dokter|ahli|pakar|bidan|dermatolog|apoteker|profesional|barista juara|chef|ilmuwan|dunia|internasional|artis korea|terapis|mua)(?: (?:kulit|gizi|kecantikan|ternama|dunia|terkenal|se-?\\p{L}+|jepang|korea|internasional))?',
    },
    {
      find: '(?:rahasia|resep rahasia|formula|formula rahasia|trik) (?:para )?(?:dokter|artis|leluhur|keraton|korea|jepang|bangsawan|orang kaya|miliarder|chef|figur publik|nenek moyang)(?:(?:nya)?(?: (?:keraton|korea|hollywood))?)',

      severity: 'warning',
    },
    {
      find: '(?:konon|digadang-gadang|disebut-sebut|dikenal luas|diakui banyak pihak|kata orang|sumber orang dalem|kata orang dalam|bocoran orang dalam)(?: (?:sebagai|bisa|diracik|katanya|lebih|tak|paling|mampu))+(?: \\p{L}+){0,2}|sumber orang dal[ea]m|banyak (?:yang|dokter|pakar|ahli|orang) (?:bilang|mengakui|menyebut|merekomendasikan|percaya)(?: \\p{L}+){0,2}',

      ownGuardsOnly: true,
    },
    {
      find: '(?:mekanik|teknisi|dokter|bidan|barista|chef|seleb|artis|guru|insinyur|psikolog)(?: [\\p{L}]+){0,3} (?:pun |aja |sampai |sampe |langsung |diam-diam |diem-diem )+(?:geleng-geleng|bengong|kaget|nanya|heran|angkat tangan|pakai|pake|jadi pelanggan|takjub|kagum)',
    },
    // Learned people, unnamed.
    {
      find: '(?:kata|menurut(?! (?:saya|aku|ku|pengalaman))|para|banyak (?:orang|dokter|ahli|yang|yg)|berbagai|ahli|pakar|dokter\\p{L}*|profesor|prof|ustadz?|ustaz|dosen|pejabat|praktisi|pemain besar|alumni kampus|orang dalam|chef|bidan)(?: {w}){0,3} (?:aja|pun|juga|sampai|bilang|mengakui|merekomendasikan|pakai|pake|sendiri|akui|top|besar|ternama|geleng\\p{L}*|nanya|jerman|jepang|korea){gap}',
      loose: true,
    },
    // Approved by someone.
    {
      find: '(?:diakui|direkomendasikan|disarankan|dibuktikan|teruji|terbukti|didukung|diracik|dipuji)(?: {w}){1,3}',
      loose: true,
    },
  ],
  rewrites: [
    { move: 'cite', replace: 'onward', text: '$here (menurut [siapa, dengan tautannya])' },
    {
      move: 'soften',
      replace: 'clause',
      only: 'uji|teliti|riset|klinis|terbukti|studi|data|ilmiah|dokter',
      text: 'kami belum punya uji resmi, yang ada [berapa orang bilang apa]',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Soto kami pernah diliput TV nasional lho kak, semangkok 15rb, yuk mampir!',
    'Serum kami terbukti klinis mencerahkan, harga 89rb.',
    'Para ahli sepakat madu ini bagus untuk stamina, order ya kak.',
    'Bantal ini direkomendasikan dokter, diskon 20% minggu ini.',
    'Penelitian membuktikan susu kambing kami lebih baik, ready stock.',
    'Diffuser ini diakui dunia, garansi toko.',
    'Rahasia dokter kulit: sabun beras kami, cuma 25rb.',
  ],
  lookalikes: [
    'Menurut saya sendiri, kopinya terlalu asam, yuk coba yang lain kak.',
    'Gempa itu sudah dimuat koran pagi ini.',
    'Menurut BPS, inflasi Maret 3,05% (tautan di bawah).',
    'Dokter saya bilang cukup kontrol tiga bulan lagi.',
    'Manfaat daun itu belum terbukti klinis, jadi anggap lalapan saja.',
    'Penelitian saya sendiri di skripsi cuma 40 responden, jadi hati-hati menyimpulkan.',
    'Katanya sih jalan itu angker, tapi aku lewat tiap malam.',
    'Surat ahli waris harus dilegalisir di kelurahan.',
  ],
};
