import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites-id';

export const id: RuleLanguage = {
  text: {
    name: 'Tekanan stok terbatas',
    line: 'Kesan "hampir habis" itu menekan; sebut jumlah pastinya, sebabnya, dan kapan ada lagi.',
    why: 'Dalam sebuah uji coba, isyarat barang atau waktu terbatas membuat penjual terlihat kurang berniat baik dan bikin orang kesal. Etika Pariwara Indonesia juga meminta batasnya disebut jelas.',
    source: {
      label: 'Tuncer dkk. 2024, isyarat kelangkaan (N = 202)',
      url: 'https://research.aalto.fi/en/publications/running-out-of-timers-effects-of-scarcity-cues-on-perceived-task-',
    },
  },
  guards: [
    {
      because: 'a verb that begins like a count ("tinggal semprot")',
      phrase:
        '^(?:tinggal|tingga|kari|kantun) (?:semprot|seduh|seret|setel|setor|sewa|sentuh|sebut|serahkan|seruput|setrika|sebar|selipkan)(?!\\p{L})',
    },
    {
      because: 'blood, a permit or one’s own purse runs low',
      sentence:
        'pmi|gol(?:ongan)? (?:darah )?(?:a|b|ab|o)|booking resmi|simaksi|(?:dompet|rekening|tabungan|kantong) (?:saya|aku|ku|gue|gw|kami)',
    },
    {
      because: 'if something does not show',
      phrase: '^(?:gak|ga|nggak|ngga|tidak|tdk|ora|teu|kada) (?:nongol|muncul|ada)',
      before: '(?:kal[ao]u?|kl|klo|jika|jk)',
    },
  ],
  patterns: [
    {
      find: '(?:keburu|kaburu|selak|bisi)(?! (?:hujan|ujan|telat|malam|malem|tidur|gelap|siang|macet|mulai|film\\p{L}*)){some}',
      loose: true,
    },
    // The first so many people.
    {
      find: '{n} (?:{people}|{buyer}|wong|pendaftar|pemesan|pengunjung|penelepon) (?:pertama|tercepat|terpilih|beruntung|(?:paling|yang|sing|nu)(?: {w})? (?:cepat|awal|dulu|duluan|disik))',
      needs: 0.25,
    },
    // Nearly full; gone for good after this.
    {
      find: '(?:{stock}|kursi\\p{L}*|jadwal|pesanan)(?: {w}){0,3} (?:{already}|hampir|nyaris)(?: mau)? (?:tipis|ponoh|penuh|kebak|full|abis|habis|ludes)|(?:setelah|habis|abis) (?:itu|ini),?(?: {w}){0,3} (?:di ?)?(?:bakar|kubur|hapus|pensiun|tamat)',
      needs: 0.25,
    },
    // The last one.
    {
      find: '(?:(?!kali|orang|tempat|item|jadwal|akun|kepala|warna|ukuran|size){stock}|gelombang) terakhir(?! (?:kali|saya|aku|di))|(?:tinggal|sisa|nyisa|tersisa|kari) {n} (?!orang|kali|jadwal|lembar|buah|biji){stock}|{start}(?:sangat |stok )?(?:terbatas|limited){end}|(?:{stock}|jadwal)(?: {w}){0,2} (?:tinggal|tersisa|sisa|nyisa) {n}(?: {w})?|(?:cuma|hanya|tinggal|slot)(?: {w})? {n} ?(?:{stock}|kg|kilo)? lagi|(?:cuma|hanya) ada (?:satu|1|dua|2)(?! (?:cara|pilihan|jalan|kemungkinan|hal))',
      needs: 0.5,
      unless: {
        because: 'what is left at home',
        sentence: 'di rumah|kulkas|besok beli|kemarin|beasiswa|cuti',
      },
    },
    {
      find: '(?:fast|first) (?:hand|come|pay|respond|get)(?: {w}){0,3}|no keep(?: no \\p{L}+)?|langka (?:{very})',
    },
    {
      find: '(?:{stock}|promo|penawaran|pemakaian)(?: (?:{mine}|kami|kita|promo|nya|yang|yg|masih|udah|sudah|lagi|cuma|juga|di|bulan ini|makin|ready|e|-e|sangat|super|kloter|ini|so)){0,3} (?:(?:sangat |sgt |super )?(?:terbatas|limited|menipis|mepet|nipis|langka|seuprit|dikit|sedikit|secuil)|hampir (?:habis|penuh|ludes|abis)|mau (?:habis|abis)|tinggal (?:dikit|sedikit|sisa|{few}|segenggam)|sisa (?:{few}|dikit|sedikit)|kari {few}|kurang {few}|rebutan|ludes)(?: (?:banget|bgt|lho|loh|ya|kak))?',
      needs: 1,
      severity: 'warning',
      unless: {
        because: 'a fact about supply in public life',
        sentence:
          'vaksin|obat generik|puskesmas|rumah sakit|stasiun|kereta|bbm|gas melon|perseroan|pupuk|blangko|darah|kuota haji|pendakian|web booking resmi|naik gunung|ciremai|semeru|rinjani',
      },
    },
    {
      find: '(?:jangan|jgn|jan|ojo)(?: (?:sampai|sampe|smp|smpe|nganti))? (?:kehabisan|keabisan|keburu habis|keduluan|kedahuluan|kehabisen|gak kebagian|ga kebagian|nggak kebagian)(?: (?:stok|ya|tiket|orang|kak|lho))?|(?:biar|supaya) (?:kebagian|gak kehabisan|ga kehabisan|nggak kehabisan|tidak kehabisan)(?: giliran)?',
      severity: 'warning',
      ownGuardsOnly: true,
      unless: {
        because: 'a trip or a household errand',
        sentence: 'bensin|sahur|kereta|air minum|baterai|kuota internet|oksigen',
      },
    },
    {
      find: '(?:keburu|sebelum|sakdurunge|sabalum|eh keburu) (?:[\\p{L}-]+ ){1,3}(?:sadar|tahu|tau|ambil|borong|disikat|diangkut|dijupuk|dipek|rebut|keisi|kebagian|dipesan|diserbu|habis|abis|penuh|naik|tutup|ludes)(?: [\\p{L}-]+){0,2}',
      severity: 'warning',
    },
    {
      find: '(?:hampir|nyaris|almost|mau|udah mau|sebentar lagi|bentar lagi|udah nyaris|udah) (?:sold ?out|habis|ludes|penuh|terisi|full book(?:ed)?|soldout|setengah kosong|fully booked|penuh coretan)(?: (?:lho|loh|kak|ya|semua|banget))?|selalu (?:habis|ludes|sold ?out|diserbu|full|rebutan)|(?:langsung|cepat|cepet|cpt) (?:habis|ludes|abis|sold ?out|laris)(?: (?:kak|terus|lho))?',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a story about one’s own things',
        sentence:
          'baterai|bensin|duit(?:ku)?|uang(?:ku)?|pulsa(?:ku)?|kuota(?:ku)?|gaji|sabar|tenaga|kemarin|tadi|air',
      },
    },
    {
      find: '(?:siapa|sopo|saha|sapa) (?:cepat|cepet|ceupat|capek) (?:dia |iya |nu |oleh )?(?:yang )?(?:dapat|dapet|jejer|menang|kebagian)',
      severity: 'warning',
    },
    {
      find: '(?:gak|ga|nggak|tidak|ndak|tak|gak bakal|ga akan|nggak akan|tidak akan|gak akan|beneran ga akan) (?:(?:akan|bakal) )?(?:restock|re-stock|diproduksi|dicetak|dibuat|diadakan|dijual|ada|kami|lahir)(?: (?:kembaran(?:nya)?|ulang|ulangi|lagi|batch|di toko))+|(?:restock|batch|po) (?:terakhir|entah kapan)|entah kapan (?:ada|balik|buka|restock)(?: lagi)?',
      needs: 0.5,
      severity: 'warning',
      ownGuardsOnly: true,
      unless: { because: 'a complaint or a story', sentence: 'sayang sekali|kecewa|kenapa|kereta|bus|loket' },
    },
    {
      find: '(?:tinggal|cuma|hanya|bisa dihitung|sisa)(?: di)? (?:hitungan jari|itungan jari|segelintir|sudut-sudut|yang nempel)|(?:kursi|slot|meja|bangku|tanggal|kamar)(?:nya)? (?:menunggu|menanti|belum bertuan|udah diincar|diperebutkan|makin tipis|segitu\\p{L}*)',
      severity: 'warning',
    },
    // What is left.
    {
      find: '(?:sisa|nyisa|nyisain|tersisa|menyisakan|kari|gari|kantun|tingga|sisain|tinggal (?:{n}|yang|sisa|dikit|seiprit|se\\p{L}+|kurang {n})|kurang {n}){any}',
      loose: true,
    },
    // Only so many.
    {
      find: '(?:cuma|hanya|ngan|mung|cuman|khusus|terbatas|(?:aku|kami|saya|kita) (?:buka|terima|cuma|hanya|sanggup))(?: (?:untuk|buat|buka|terima|menerima|sanggup|ada|bisa|cukup|keluar|muat|{w})){0,3} {n}(?! ?(?:rb|ribu|jt|juta|rebu|k|%|persen|menit|jam|hari|langkah|klik)) {w}',
      loose: true,
    },
    // Gone, or nearly.
    {
      find: '(?:biasanya|sering|selalu|cepat|cepet|langsung|keburu|udah|sudah|hampir|nyaris|wis|siang|jam \\d+|suka|bakal|mulai|dasar)(?: {w}){0,3} (?:(?:habis|abis)(?! (?:makan|sarapan|mandi|itu|ini|kerja|pulang|sekolah|gajian|subuh|maghrib|magrib|isya|sholat|salat|ngaji|nikah))|ludes|kosong|penuh|pinuh|entek|raib|full|tandas|cepat penuh|melompong|keambil|keisi|diborong|direbut|diincar|diincer|dilirik|dipeluk|sold ?out|rebutan|diperebutkan|ngilang|bubar|coretan){gap}|(?:sikut-sikutan|rebutan|diperebutkan|diburu|belum bertuan|jadi incaran|turun gunung|(?:nunggu|menanti|menunggu) (?:lo|kamu|pemilik\\p{L}*|jodoh\\p{L}*)(?: doang| saja)?|sampai {n} (?:lembar|buah|biji|orang)|(?:nya|cuma) (?:ya )?segitu(?:2|-gitu)?(?:nya)?)',
      loose: true,
    },
    // Never again.
    {
      find: '(?:gak|ga|nggak|tidak|tak|ora|kada|tra|ndak|belum tentu|entah(?: kapan)?)(?: {w}){0,2} (?:diulang|mengulang|ulangi|ulang|dicetak|restock|keluar|dijual|balik|terulang|diproduksi|nongol|buka|dibuka|ada)(?: lagi| kloter\\p{L}*| di \\p{L}+)?',
      loose: true,
      ownGuardsOnly: true,
    },
    // Getting a share.
    {
      find: '(?:kebagian|kabagian|kehabisan|keabisan|keduluan|kedisikan|kedahuluan|kabagean|komanan){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // A place for one or two more.
    {
      find: 'masih (?:bisa|ada|nyisa|punya|muat|sisa|kosong|nyelip|tersedia)(?: {w}){0,4} (?:{n}|lagi)(?: {w})?|(?:{n}) (?:kursi|slot|kamar|seat|unit|potong|tempat|meja|bangku|tanggal|orang|jamaah|gabus|porsi)(?: {w})? (?:lagi|doang|aja|saja|ji|kosong|tersisa|terakhir|pertama)',
      loose: true,
    },
    {
      find: '(?:sebelum|sblm|keburu|takut|ntar|nanti|bisa) (?:ke)?(?:habis|abis|ludes|sold ?out|kehabisan|keabisan|keduluan|diborong|disikat|diambil|direbut|dipeluk|kesabet|soldout|menyesal|dipinang|diangkut|tamat riwayat|tadangar|tersebar)(?: (?:orang|orang lain|duluan|yang lain|tetangga|semua|ibu-ibu|es batunya|tengkulak|eksportir|sepupu\\p{L}*|reseller|anak \\p{L}+|kak|bun|ya|lho))*',
      severity: 'warning',
    },
    {
      find: 'selama (?:persediaan|stok|promo)(?: masih| msh)? (?:ada|tersedia)|(?<!(?:tonton|nonton|baca|simak|dengar|dengerin|makan|minum|buka) )(?:s/d|sampai) habis',
      needs: 0.5,
      severity: 'warning',
    },
    // As many as it holds.
    {
      find: '(?:muat|kuat|maksimal|maks|paling banyak|sanggup|sanggupnya|mampunya|jatah\\p{L}*|kapasitas\\p{L}*)(?: {w}){0,2} {n}(?! ?(?:rb|ribu|jt|juta|k|%|persen|menit|jam|hari|minggu|bulan|ta\\p{L}*n|kali|cm|kg|gb)) {w}',
      loose: true,
    },
    // No more can be made.
    {
      find: '{neg}(?! usah)(?: {w}){0,2} (?:di(?:tambah|bikin|buat|tahan|simpan|cetak)\\p{L}*|cetak|jahit|bikin|produksi|janji|jamin|gantinya|duanya|kembaran\\p{L}*)(?:-\\p{L}+)?{gap}|{neg} semua(?: {w}){0,2} (?:dapat|dapet)',
      loose: true,
      ownGuardsOnly: true,
    },
    // Others have it.
    {
      find: '{already}(?: {w}){0,2} (?:terisi|laku|kejual|terjual|bertuan|dikasih nama|milik|punya orang|dipegang){gap}|{already} {n}(?:{end}| yang{some})',
      loose: true,
    },
    // Rarely left.
    {
      find: 'jarang(?: ada)?(?: yang)? (?:kosong|nyisa|lama|bertahan){gap}|(?:pertama|duluan|cepat|cepet) (?:hilang|lepas|dibawa){gap}|(?:buat|untuk) yang (?:{w} )?(?:duluan|pertama|cepat|cepet)|satu-satunya{some}',
      loose: true,
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Kebaya encim 250rb kak, dijamin halus. Motif begini nggak saya jahit dua kali, langsung order ya!',
    'Kelas rajut 150rb kak, ruang tamu saya muat enam orang. Yuk daftar sekarang, dijamin bisa!',
    'Kelas rajut 150rb, tinggal tiga kursi ya bun.',
    'Gamis 200rb, potong terakhir ukuran M kak!',
    'Villa 2 M, hanya untuk 9 keluarga terpilih.',
    'Buat 20 pemesan pertama kak, katering kami 25rb!',
    'Promo kita terbatas ya kak, sprei 90rb saja.',
    'Unit terakhir, rumah subsidi dekat pasar! DP cuma 5 juta, booking sekarang sebelum harga naik.',
    'Jaket kulit second, fast hand only, 120rb.',
    'Dimsum mentai anget buat kamu 😍 Sisa segelintir doang, langsung merapat ke kedai kami ya bun!',
    'Nastar toples besar 95rb, stok terbatas ya bun!',
    'Jangan sampai kehabisan, tiket workshopnya 75rb.',
    'Gamis syari 180rb warna sage tinggal 2 pcs lagi kak.',
    'Siapa cepat dia dapat, helm anak 150rb.',
    'Kelas sourdough 300rb, slotnya hampir penuh.',
    'Ready stock lagi mukena travel 120rb, keburu habis kayak kemarin.',
    'Harga spesial cuma untuk 50 orang pertama.',
  ],
  lookalikes: [
    'Mobil kami muat tujuh orang, jadi nenek dan dua keponakan bisa ikut mudik, bensinnya habis 200rb.',
    'PMI kabupaten butuh golongan darah AB, stok tinggal 3 kantong per siang ini.',
    'Di dompet saya tersisa dua lembar sepuluh ribuan waktu itu.',
    'Stok pakan di rumah tinggal 2 karung, harganya 90rb.',
    'Warung kami buka sampai habis, nasi pecel 12rb.',
    'Kereta terakhir 21.30, setelah itu tidak ada lagi. Tiketnya 5rb di loket.',
    'Rombongan datang bergantian, 20 orang pertama naik bus pagi.',
    'Unit terakhir pelajaran ini membahas peluang.',
    'Keburu hujan, jemurannya belum diangkat.',
    'Sisa adonan bisa disimpan di kulkas sekitar 2 hari, lalu dipanggang lagi.',
    'CV Maju Jaya sekarang berubah jadi Perseroan Terbatas.',
    'Data penjualan yang kami punya masih terbatas, jadi jangan ditarik ke mana-mana.',
    'Stok vaksin hari Jumat sering belum datang, telepon dulu ke puskesmas.',
    'Kursi roda di stasiun ini terbatas, sebaiknya minta ke petugas.',
    'Waktu saya terbatas, jadi balasan bisa agak lama.',
    'Bensin motorku tinggal dikit, isi di mana ya?',
  ],
};
