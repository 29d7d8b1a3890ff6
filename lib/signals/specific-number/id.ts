import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Angka spesifik yang bisa dicek',
    advice: 'Ganti satu kata sifat dengan satu angka (beserta satuan dan periodenya).',
    starter: 'Butuh [angka] [satuan] selama [periode].',
  },
  patterns: [
    // Harga yang disebut apa adanya.
    {
      find: '(?:rp|idr|rm|sgd|usd|\\$) ?\\.? ?\\d[\\d.,]*(?: ?(?:rb|ribu|jt|juta|k|m|miliar|triliun))?(?: ?(?:-|s/d) ?\\d[\\d.,]*)?',
    },
    {
      find: '\\d[\\d.,]*(?: ?- ?\\d[\\d.,]*)? ?(?:rb|ribu|ribuan|rebu|jt|juta|jutaan|k|miliar|milyar|triliun|perak|rupiah|ewu|ewuan)(?:an|nya)?\\b(?! (?:follower|subscriber|likes?|view|orang sudah|pelanggan|customer|terjual|foll))|\\d{1,3}(?:\\.\\d{3})+(?:,-)?|(?:cuma|cuman|hanya|harga|seharga|bayar|nya) \\d{4,6}\\b',
    },
    {
      find: '(?:\\d[\\d.,]*(?: ?(?:-|s/d|sampai|sd|x|:) ?\\d[\\d.,]*)?) ?(?!kan\\b)(?:{satuan})(?:an|nya)?(?:\\b|(?<=[%°²³]))(?! ?(?:ori|original|amanah|halal|aman|puas|asli|trusted|garansi|uang|real|terjamin|dijamin|gratis|terbukti|natural|alami|persen))',
      unless: {
        because: 'diskon atau sesumbar bukan fakta',
        phrase: '^100 ?(?:%|persen)|^24 ?jam$|^1 ?(?:detik|menit|jam|hari|minggu|bulan|tahun|thn)$',
      },
    },
    {
      find: '(?:\\d[\\d.,]*(?: ?(?:-|s/d|sampai|sd|x|:) ?\\d[\\d.,]*)?) (?:\\p{L}+ )?(?:paket|produk|buku|soal|pertanyaan|artikel|foto|video|langkah|resep|jenis|macam|warna|varian|kg|negara|kota|kabupaten|provinsi|pulau|kapal|truk|bus|kereta|tiket|nomor|surat|pesan|komentar|order|pesanan|pelanggan|pembeli|pengunjung|tamu|undangan|jamaah|jemaah|relawan|petugas|dokter|guru|pegawai|pengurus|kelompok|tim|kontributor|halaman|percobaan|penjual|perusahaan|klien|acara|produksi|homestay|kepala|jenjang|angkatan|member|malam)\\b(?! (?:sudah|telah) (?:membuktikan|percaya|puas))',
    },
    {
      find: '{eja}(?:[ -](?:puluh|belas|ratus|ribu|juta))?(?: \\w+)? {sesuatu}\\b|se(?:puluh|belas|ratus|ribu|juta|tengah|lusin) {sesuatu}|(?:setengah|separuh|sepertiga) (?:gelas|liter|hari|jam|kilo|bulan|tahun|sendok|meter|harga)\\b',
      earns: 0.5,
    },
    { find: '{eja} (?:dari|per) {eja}' },
    {
      find: '(?:sejak|tahun|thn|pada|tgl|tanggal|hingga|sampai|dari|di|per|antara|mulai|s/d|sd|s\\.d\\.)(?: (?!\\d)\\w+)? (?:18|19|20)\\d\\d\\b|(?:18|19|20)\\d\\d (?:dan|sampai|hingga|-) (?:18|19|20)\\d\\d|(?<=(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|oct|nov|des|dec)\\p{L}* )(?:19|20)\\d\\d\\b|(?<=\\d{1,2}([./-])\\d{1,2}\\1)(?:20)?\\d\\d\\b',
      earns: 0.5,
    },
    {
      find: '(?:jam|pukul|pkl|jm) \\d{1,2}(?:[.:]\\d\\d)?|\\d{1,2}[.:]\\d\\d ?(?:wib|wita|wit|-|s/d|sampai|sd)|\\b\\d{1,2}\\.\\d\\d\\b(?!\\d)(?= |,|\\.|$)',
      earns: 0.5,
    },
    {
      find: "\\d{1,2}(?: ?(?:-|s/d|sampai|dan|,) ?\\d{1,2})? (?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|ags|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|(?:des|dec)(?:ember)?)\\b|(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|tgl|tanggal),? \\d{1,2}(?:[/. -]\\d{1,2})?\\b|h-\\d+|\\d{1,2}[/.]\\d{1,2}(?=[/.]\\d{2,4}\\b)|\\d{1,2}/\\d{1,2}",
      earns: 0.5,
    },
    {
      find: 'dari \\d[\\d.,]*(?:%| \\p{L}+)? (?:ke|jadi|menjadi|sampai|hingga) \\d[\\d.,]*%?|\\d+ (?:dari|per) (?:setiap )?\\d+|\\d+:\\d+|n ?= ?\\d+|\\d+ ?[x×] ?\\d+|\\d+(?:,\\d+)? ?(?:%|persen)',
    },
    {
      find: '(?:sekitar|kira-kira|kurang lebih|hampir|lebih dari|cuma|hanya|rata-rata|maksimal|maks\\.?|minimal|min\\.?|sampai|total|tinggal|per|ke|biaya|harga|umur|usia|no|nomor|siaga|grup|lt|lb|v) ?(?!(?<=\\p{L})2\\b)\\d[\\d.,]*(?:k|rb)?\\b(?!%| ?%)',
    },
  ],
  guards: [
    {
      because: 'diskon bukan fakta',
      before:
        '(?:diskon|disc|discount|potongan|hemat|cashback|bonus|off|extra|ekstra|promo|hingga|s/d|sd|up to)(?: (?:hingga|sampai|s/d|sd|up to|sebesar|dengan|harga))*',
    },
    {
      because: 'diskon bukan fakta',
      phrase: '^\\d+ ?%$',
      after: '(?:off|diskon|disc|untuk|utk|buat|kuota|all)\\b',
    },
    {
      because: 'sesumbar',
      phrase: '^(?:100|1000|200) ?(?:%|persen|x)|^24 ?(?:jam|/7)$|^(?:no|nomor) ?\\.? ?(?:1|satu)$',
    },
    {
      because: 'terjual sekian, kata penjualnya',
      after: '(?:\\+|terjual|sold|follower|subscriber|foll|pelanggan puas)',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Rapatnya 12 Mei 2024.',
    'Sewanya naik jadi 450.000 sebulan.',
    'Pompa mati 6 jam, air kembali pukul 14.20.',
    'Dari 128 paket, 3 pecah di jalan.',
    'Sewanya Rp450.000 per bulan, listrik sendiri.',
    'Dosisnya 5 ml per liter air.',
    'Panen turun dari 42 ke 31 karung.',
    'Dua dari tiga bedeng kena ulat.',
  ],
  lookalikes: [
    'Baru 1 jam di jalan.',
    'Biaya2 naik semua.',
    'Ulang tahunnya 25 Oktober.',
    'Ketemu jam 9 ya.',
    'Diskon 70% semua barang!',
    'Kami nomor 1 di hati pelanggan.',
    'Barang 100% ori kak.',
    'Sudah 10.000+ terjual.',
    'Admin siap 24 jam.',
    'Potongan hingga 50%, yuk belanja.',
  ],
};
