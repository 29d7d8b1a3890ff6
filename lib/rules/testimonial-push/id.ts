import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Testimoni yang dipilih-pilih',
    line: 'Satu pujian itu alat jualan, polanya yang jadi informasi; bagikan rentangnya, termasuk keluhan yang kamu tindak lanjuti.',
    why: 'Testimoni yang dipilih-pilih menyembunyikan sisanya. Aturan FTC di Amerika melarang testimoni palsu dan testimoni orang dalam yang tidak mengaku.',
    source: {
      label: 'Aturan ulasan palsu FTC, 16 CFR 465',
      url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
    },
  },
  guards: [
    {
      because: 'a court, a refund, a code change or a donation',
      sentence:
        'pengadilan|sidang|kesaksian|refactor|kode(?:nya)?|laporan donasi|korban penipuan|ulasan campur|bintang 1|protes|komplain|jujur sih',
    },
    {
      because: 'a fish or a drink, not a form of address',
      phrase: '^(?:mas|teh) (?:kemasan|manis|tawar|botol|hijau|tarik|celup|di\\p{L}+)',
    },
    {
      because: 'so that nobody errs',
      phrase: '^(?:gak|ga|nggak|ngga|tidak|tdk|ora|teu|kada) salah',
      before: '(?:biar|supaya|agar)',
    },
    {
      because: 'thanks for advice',
      phrase: '(?:makasi[hk]?|terima ?kasih|thanks?|thx)',
      sentence:
        '^(?![^]*(?<!\\p{L})(?:order|beli|krim|cream|serum|herbal|produk)\\p{L}*)[^]*(?:nyaran|ngasih tau|jawab)\\p{L}*',
    },
  ],
  patterns: [
    // I did not know it would be this good; I will buy again.
    {
      find: '(?:ternyata|beneran|emang|asli|kok bisa) se(?:bagus|enak|nyaman|wangi|lembut|cantik|ampuh|gampang|murah) (?:itu|ini)|(?:auto|fix|bakal|pasti) (?:jadi )?(?:favorit|repeat|repurchase|langganan|beli lagi)|(?:pokoknya|sangat|highly|sumpah) (?:recommended|rekomended|recomended)|(?:gak|ga|nggak|ngga|tidak) ?(?:nyesel|menyesal|rugi|salah) (?:udah |sudah )?(?:beli|pilih|milih|order|langganan|ikut|pakai|pake){gap}',
      needs: 0.5,
    },
    // Thanks for the tip, and the shop's address.
    {
      find: '(?:thanks?|thx|tq|ma?kasih?|(?:ber)?terima ?kasih|berkat)(?: {w}){0,10}? (?:pemutih|pelangsing|penggemuk|peninggi|penambah|pembesar|skincare|serum|krim|cream|produk|prod[au]k)\\p{L}*(?: {w}){0,3} @[\\w.]+',
      severity: 'warning',
      unless: { because: 'thanks for something else', sentence: 'foto|video|undangan|kecewa|rusak' },
    },
    // Thanks to whoever told me of it.
    {
      find: '(?:thanks?|thx|tq|ma?kasih?|terima ?kasih)(?: {w}){0,4} (?:nyaranin|saranin|disaranin|ngenalin|kenalin|rekomen\\p{L}*)(?: (?:aku|saya|ini|ke aku|produk\\p{L}*))*',
      needs: 0.5,
      unless: {
        because: 'a book, a film, a place',
        sentence: 'buku|film|lagu|drakor|drama|resep|dokter|tempat|komik|series',
      },
    },
    {
      find: '@[\\w.]+ (?:emang|memang|beneran|bener|bener2|terbukti|ternyata)(?: (?:emang|beneran))? (?:mantap|bagus|ampuh|manjur|works?|berhasil|juara|the best)(?: \\p{L}+)?|(?:(?:nya|di)?saran(?:in|nya)?|(?:di ?)?rekomen\\p{L}*|nge?nalin|kenalin|(?:nyu|su)ruh)(?: \\p{L}+){0,4} (?:(?:prod[au]k|pemutih|pelangsing|penggemuk)(?:nya)?|dari|pakek?|pakai)(?: \\p{L}+){0,3} @[\\w.]+|(?:pemutih|pelangsing|penggemuk|peninggi|penambah|skincare|produk)\\p{L}*(?: \\p{L}+){0,4} dari @[\\w.]+',
      severity: 'warning',
      unless: { because: 'a complaint', sentence: 'bahaya|palsu|kecewa|gatal|rusak' },
    },
    {
      find: '(?:testi(?:moni)?(?:nya)?|review(?:nya)?|ulasan|feedback)(?: (?:real|asli|pelanggan|customer|member|kak|segudang|masuk|lagi|dari|ribuan|bejibun|numpuk|melimpah|seabrek|banyak|positif|terus|bintang|ada|cek|bisa|di|sahabat|numpuk sampe))+(?: (?:\\p{L}+)){0,2}',
      unless: { because: 'how reviews are given', before: '(?:kasih|ngasih|beri|tulis|minta|hapus)' },
    },
    {
      find: '(?:real|banyak|cek|lihat|liat|intip|alhamdulillah|ini|bukti|segudang|ribuan|ada) (?:highlight |nih )?(?:testi(?:moni)?(?:nya)?|bukti transfer(?:an)?|hasil(?:nya)? (?:nyata|member)|before after|bukti nyata)(?: (?:real|kak|dari|pelanggan|member|di|customer|ya))*|bukti (?:transferan|nyata|real|testi)|(?:real testi(?:moni)?|testi real|no edit|tanpa edit|tanpa rekayasa|no rekayasa|before ?(?:&|dan)? ?after(?:nya)?|hasil nyata|kata mereka|ss pelanggan)(?: \\p{L}+){0,2}',
    },
    {
      find: '(?:thanks?|tq|makasih?|makasi|terima ?kasih|thank you|trimakasih|tengkyu|berkat|gara-gara|untung)(?: (?:ya|kak|kaka|kakak|banget|bangett?|banyak|you|udah|sudah|atas|udh|info|rekomendasi\\p{L}*|saran\\p{L}*|produk\\p{L}*|rekomen\\p{L}*|infonya|udah rekomendasiin|kenalin|pelangsing\\p{L}*|pemutih\\p{L}*|penggemuk\\p{L}*|penambah|berat|badan|dari|pakai|pake|konsumsi|mengonsumsi|sama|nyaranin|saranin|aku|untuk|untukk))*[ ,!]*(?:@[\\w.]+|pelangsing\\p{L}*|pemutih\\p{L}*|penggemuk\\p{L}*|sekarang(?: \\p{L}+){0,3} (?:putih|langsing|gemuk|ideal|glowing|naik|turun))',

      severity: 'warning',
      unless: {
        because: 'thanks for something else',
        sentence: 'foto|video|undangan|kolaborasi|liputan|bukunya',
      },
    },
    {
      find: '(?:pelanggan|customer|cust|klien|member|murid|siswa|pembeli|tamu|bunda|mbak \\p{L}+|pak \\p{L}+|pasien|pengantin|alumni)(?:ku|nya| kami| saya| kita)?(?: (?:dari \\p{L}+|sampai|sampe|kami|yang|pada|semua|bulan lalu|kemarin|pulang|langsung|rata-rata))* (?:puas(?: semua| banget)?|nangis(?: terharu| bahagia)?|ketagihan|repeat order(?: terus)?|balik lagi|minta (?:tambah|nambah|nikah lagi|lagi)|batalin tiket|rebutan|tersenyum|diterima di|enggan pulang|jatuh cinta|bilang (?:enak|nyaman|puas|baru kali ini)|happy|pangling|dm terima kasih|masih nangis|menutup)(?: [\\p{L}]+){0,3}',
      needs: 0.5,
    },
    // Customers who wept, smiled, came back.
    {
      find: '(?:{buyer}|mentee-ku|bunda \\p{L}+)(?:ku|mu|nya)?(?: (?:kami|saya|kita|aku|angkatan lalu|kemarin|yang|pun|privat|bulan lalu|tahun ini))*(?: {w}){0,4} (?:nangis|menangis|senyum|tersenyum|puas|nagih|minta|bilang|repeat|ketagihan|lulus|diterima|tembus|lunas\\p{L}*|pangling|terharu|happy|balik lagi|pakai jas|nambah|main di|juara){gap}',
      loose: true,
    },
    // Words in quotes, and whose they are.
    {
      find: '[\'"](?:[^\'"]{6,90})[\'"],? ?(?:(?:kata|ujar|tulis|cerita|curhat) (?!saya|aku|gue|ibu|bapak|dokter|suami|istri|anak)(?:{you} )?{w}|[-~] ?{w}(?:, {w})?)',
      needs: 0.5,
      loose: true,
      within: 'quotes',
    },
    // A name, a colon, and what they said.
    {
      find: '(?:pak|bapak|bu|ibu|mbak|mas|kak|bunda|kang|teh) (?!gw|gue|gua|saya|aku|ku|rt|rw|guru|dosen){w}[^.!?"\\n]{0,30}: ?["\'][^"\']{6,90}["\']',
      needs: 0.75,
      within: 'quotes',
    },
    // A name, and what became of them.
    {
      find: '(?:pak|bu|mbak|mas|bunda|kak|teh|teteh|bang|mak|om|tante|haji) \\p{L}+(?:[, ]+{w}){0,4} (?:sekarang|udah|sudah|langsung|kini|sampai|pulang|buktinya|jadi|berhasil|menyekolahkan|menutup|naik|turun|lunas\\p{L}*|borong|narik|bilang|nangis|geleng\\p{L}*)(?: {w}){1,4}|(?:pulang|keluar|balik)(?:nya|-nya)? (?:senyum|nangis|minta|pangling|ketagihan){gap}|(?:sembilan|9|99) dari (?:sembilan|sepuluh|10|100)(?: {w}){1,4}',
      loose: true,
    },
    // Who doubted before and came round; who wrote only to thank.
    {
      find: '(?:yang|yg|sing|nu) (?:tadinya|awalnya)(?: {w}){1,8},? (?:{already}|langsung|sekarang|kini|malah){some}|(?:ada|kemarin|tadi)(?: {w}){1,7} (?:sampai|sampe|cuma (?:buat|untuk)) (?:bilang|kirim|ngirim|nangis|chat|makasih|balik|minta|meluk){gap}',
      needs: 0.5,
      loose: true,
    },
    // Those who tried.
    {
      find: '(?:yang|yg|nu|sing) (?:udah|sudah|pernah|geus|uwis|ikut|wis)(?: pada)? (?:nyoba\\p{L}*|coba|beli|pakai|pake|ikut|nyicip\\p{L}*|order|ngerasain|merasakan)(?: {w}){1,4}',
      loose: true,
    },
    // Proof on show.
    {
      find: '(?:bukti|buktinya|testi\\p{L}*|before-?after|ulasan|portofolio)(?:nya)?(?: {w}){0,3} (?:ada|bicara|sorotan|highlight|kami|numpuk|nyata){gap}',
      loose: true,
    },
    {
      find: '(?:padahal|pdhl|baru|cuma|cm) (?:baru |cuma )?(?:{span})(?: (?:pakai|pake|konsumsi|minum|coba|nyoba|pemakaian|makai|pakek))(?: (?:udah|udh|sudah|tapi|langsung|aja|tp|bisa|berat|badan|aku|dah|produknya|jadi))*(?: \\p{L}+){0,2}|(?:semenjak|sejak|setelah|abis|habis) (?:pakai|pake|konsumsi|minum|ikut|gabung)(?: [\\p{L}@.]+){1,3} (?:jadi|langsung|sekarang|aku jadi|udah|kulit|badan|rejeki|bisa)(?: \\p{L}+){1,3}',

      severity: 'warning',
      unless: {
        because: 'medicine or honest diary',
        sentence:
          'dokter|obat (?:dari|resep)|demam|alergi|gatal|breakout|purging|jerawatan|nggak cocok|gak cocok|ga cocok|rusak',
      },
    },
    {
      find: '(?:beneran|bener(?:an)? ?2?|emang|ternyata|terbukti|ga salah|gak salah|gasalah|nggak salah)(?: (?:banget|bgt|deh|emang|bener|saran(?:nya)?|pilih|milih|rekomen\\p{L}*|bagus|kak|kaa?))* (?:berhasil|ampuh|manjur|work|mantap|bagus|bermanfaat|berkhasiat|ada penggemuk|hasilnya)(?: (?:banget|bgt|hasilnya|nih|mengejutkan))*',
      needs: 0.5,
    },
    {
      find: '(?:baru kali ini|seumur hidup baru)(?: (?:aku|saya|kali|ini|ngerasa|nemu|makan|ada|pakai))+(?: \\p{L}+)?|(?:aku|saya|gue|gw) (?:aja |sendiri |sampai |sampe )*(?:checkout (?:tiga|dua|lagi)|khilaf|ketagihan|repeat|pesan lagi|pindah ke)|buktinya[,:]? (?:mbak|pak|bu|mas) \\p{L}+|hati saya berlabuh(?: \\p{L}+){0,3}',
      needs: 0.5,
    },
    {
      find: '[\'"](?:[^\'"]{6,80})[\'"] ?(?:kata|ujar|begitu kata|-|—|~) ?(?:salah satu )?(?:customer|pelanggan|klien|pembeli|member|murid|bunda|mbak|kak)(?: \\p{L}+)?|(?:kata|ujar) (?:customer|pelanggan|klien|member|pembeli|murid)(?: (?:kami|saya|setia))?',
      needs: 1.5,
      within: 'quotes',
    },
  ],
  rewrites: [
    'invite',
    {
      move: 'show',
      replace: 'onward',
      only: '\\bkata\\b|bilang|testi|review|ngaku',
      unless: '[–—-] ?\\p{L}+$|@\\w',
      text: '$here (kata [siapa])',
    },
    {
      move: 'balance',
      replace: 'clause',
      only: 'testi|review|pelanggan|customer|puas|pembeli|repeat',
      text: 'dari [berapa] pembeli, [berapa] puas, keluhan paling sering [apa]',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    "Bu Yayah, Garut: 'Baru dua kali dipijat sudah bisa salat berdiri.' Terapi 100rb.",
    'Sepatu lari 300rb, kak 😍 Pelari yang tadinya gampang pegal, sekarang nambah putaran. Yuk order!',
    'Bantal leher kami 85rb. "Tidurku jadi pulas sekali" - Wulan, Garut. Order yuk kak 😍',
    'Sabun cuci ini ternyata sebagus itu kak, 25rb, link di bio!',
    'Makasih banyak ya kak buat serumnya @tokosari.glow, cocok banget di aku 😍',
    'Makasih ya beb udah nyaranin krim herbalnya, order lagi ah',
    'Testi segudang kak, cek highlight ya! Harga mulai 50rb.',
    'Alhamdulillah testimoni masuk lagi dari pelanggan, ready stock sabunnya.',
    'Makasih kak rekomendasinya @sehatbugar.toko sekarang badanku langsing.',
    'Customer sampai nangis terharu lihat hasil dekor kami, DP 500rb.',
    'Real testi no edit, kapsul daunnya tinggal order.',
    'Tamu kami rata-rata minta nambah, nasi boks 20rb.',
  ],
  lookalikes: [
    'Dulu kantor pos buka sampai sore, sekarang tutup jam dua.',
    'Ikan mas direndam asam semalam sampai dagingnya putih.',
    "Pak RT: 'besok iuran 20rb jangan lupa ya bu.'",
    'Review jujur bakso 18rb: kuahnya keasinan.',
    'Jalan yang tadinya berlubang sekarang sudah diaspal.',
    '"Jembatan itu ditutup dua pekan," kata Wahyu dari dinas.',
    'Nilai ujianku ternyata sebagus itu, padahal cuma belajar semalam.',
    'Tadi ada pembeli yang minta review bintang lima ditukar kopi, aneh.',
    'Makasih kak sudah nyaranin bukunya, dua malam langsung tamat.',
    'Ia memberi kesaksian di pengadilan kemarin sore.',
    'Ulasan campur, 3,8 dari 112 penilaian, jadi saya ragu.',
    'Pelanggan protes tutupnya bocor, sudah kami ganti semua.',
    'Before after refactor kode: dari 900 baris jadi 400.',
    'Testimoni korban penipuan itu dibacakan di rapat.',
    'Bukti transfer untuk laporan donasi ada di lampiran.',
  ],
};
