import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites-id';

export const id: RuleLanguage = {
  text: {
    name: 'Tekanan "semua orang pakai"',
    line: 'Keramaian yang tak terlihat bukan bukti; tulis satu angka yang bisa dicek, atau satu orang yang mengizinkan dikutip.',
    why: 'Angka pembeli dan label "viral" gampang dibuat-buat: aturan FTC di Amerika sampai melarang jual beli ulasan dan pengikut palsu. Orang lebih percaya kenalan daripada kerumunan.',
    source: {
      label: 'Aturan ulasan palsu FTC, 16 CFR 465',
      url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
    },
  },
  guards: [
    {
      because: 'a bad day, told',
      sentence: '(?:cuma|hanya) laku|dagangan sepi|nggak laku|gak laku|tidak laku',
    },
    {
      because: 'news, a survey or a count with its source',
      sentence:
        'responden|\\[\\d+\\]|survei|bps|menurut|infeksi|virus|viral load|berita viral|video viral|korban|warga|rt ?\\d+|pengungsi|sumber:|demo|pemilih|pemerintah|jamaah haji',
    },
    {
      because: 'all of some things, not all of the people',
      phrase:
        '^(?:(?:kami|kita) \\p{L}+|(?:buat|from|dari|untuk|ke) \\p{L}+|[^]*(?:marmer|kayu|besi|plastik|emas|perak|kaca)) (?:semua|kabeh|galo)$',
    },
    {
      because: 'so many problems',
      phrase: '^\\d+ (?:masalah|kasus|kesalahan|keluhan)',
    },
  ],
  patterns: [
    // They have felt it; it is always full.
    {
      find: '(?:{already}) banyak (?:yang|yg) (?:hamil|berhasil|sembuh|lulus|lolos|pake|pakai|coba|nyoba|beli|order|percaya|buktiin|membuktikan)|(?:ribuan|ratusan|jutaan|puluhan) {w}(?: {w})? {already} (?:kembali|bebas|terbantu|beralih|lulus|berhasil|merasakan|tersenyum)|(?:{already}) pada (?:pake|pakai|order|nyobain|join|gabung|pindah)(?: {w}){0,2}|primadona|(?<!(?:colokan|kursi|remote|mandi|stopkontak) )rebutan|selalu (?:habis|penuh|dipadati)|(?:mereka|pelanggan|banyak (?:orang|yang|yg)|{many} {people}) (?:sudah|telah|udah) (?:merasakan|membuktikan|buktikan|percaya|beralih){gap}',
      needs: 0.5,
    },
    // Even they; more than can be counted.
    {
      find: '{w} (?:pun|aja|saja|bae) (?:pada |ikut )?(?:bisa|ngaku|mengaku|insyaf|tobat|takluk|luluh|doyan|nagih|ketagihan|betah|nambah|naksir|{already}|sampai|ikut|diam-diam|kalah|percaya|pindah|heran|iri)(?: {w}){0,2}|(?:tak|tidak|nggak|gak) terhitung(?: {w}){0,3}|(?:{many}) {w} {already} (?:mem)?(?:buktikan|buktiin|percaya|rasakan|pindah|gabung){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Our pupils nearly all got there; a whole place knows.
    {
      find: '(?:{buyer}|lulusan|jebolan|anak didik)(?:-?ku|-?nya|e| kami| kita| saya| gue| aku| se-?\\p{L}{4,})(?: {w}){0,2} (?:{already}|rata-rata|hampir|pada|kebanyakan|banyak yang|kabeh|galo|dari {n}|mesti)(?: {w}){1,4}|(?:wong|urang|orang|petani|peternak|pedagang|satu|jamaah) {w} (?:{already}|se|galo|kabeh|pada)(?: {w}){1,3}',
      needs: 0.25,
      loose: true,
      unless: {
        because: 'a complaint or a plain report',
        sentence: 'komplain|keluhan|protes|mengungsi|libur|pulang|meninggal|sakit',
      },
    },
    // All the rage.
    {
      find: 'lagi (?:booming|nge-?tre?n[dt]?|tre?n[dt]ing|happening|hype|hits)(?: {w})?',
      needs: 0.5,
      unless: {
        because: 'talk of the day',
        sentence: 'berita|lagu|film|drama|twitter|topik|hashtag|tagar|isu|kasus',
      },
    },
    {
      find: '(?:{percent}|{n} dari {n}) (?:{people}|{buyer})(?: (?:kami|kita|saya|aku))?{any}',
      loose: true,
      unless: {
        because: 'a source is given',
        sentence: 'menurut|survei|data|bps|riset|penelitian|laporan|sumber',
      },
    },
    {
      find: '(?:sudah |udah |telah |dah |lah )?(?:dipercaya|terpercaya|dipicayo|dipakai|dipake|digunakan|dibuktikan|dicoba|terjual|laku|sold|bikin|membuat(?= {many} {people} (?:{w} )?(?:tersenyum|bahagia|puas|jatuh|sukses|lulus))|(?:mencetak|meluluskan|memuaskan)(?= {many})|membantu|bantu|menyelamatkan|nyelametin|mengantarkan|melayani|ditonton|dinikmati|dicintai|menyentuh hati|diminati|diikuti|dibeli|dirasakan|menemani|merasakan)(?: (?:manfaatnya|oleh|lebih|dari|lebih dari|sama|hingga|hampir|lintas))* (?:{many}|(?!\\d(?! ?(?:rb|ribu|jt|juta|k))(?!\\d)){count}|korporasi papan atas|perusahaan besar|generasi|artis|selebgram)(?: ?(?:\\+|an))?(?: (?:lebih|orang|dan))* ?(?:{people}|paket|pcs|produk|botol|porsi|box|boks|unit|karier|rumah tangga|se-\\p{L}+|papan atas)?',
      needs: -0.5,
      severity: 'warning',
      unless: {
        because: 'it may be used by all',
        before: '(?:bisa|boleh|dapat|untuk|berhenti|kuat|cuma|hanya|baru|sanggup|sempat|lagi|saya|aku)',
      },
    },
    {
      find: 'best ?-?seller|(?:la(?:ris|ku) (?:manis|keras)|laris banget|larisss?|sangat laris|paling laris|terlaris|paling diburu|paling dicari|hot item|favorit (?:sejuta umat|customer|pelanggan|semua)|sejuta umat|idola (?:emak|kaum|para)[\\p{L}-]*|jadi rebutan|diserbu (?:pembeli|emak-emak|pelanggan|warga)|diburu (?:emak-emak|kolektor|pembeli)|top rated|most wanted|selalu (?:sold ?out|ludes|laris|dinanti|diburu)|ludes (?:terus|dalam|kurang dari|\\d)[\\p{L}\\d ]{0,20})',
      unless: {
        because: 'a sourced list or one’s own story',
        sentence:
          'gramedia|new york times|versi|jatahku|tiket kereta|kursi kereta|pengalaman (?:saya|aku)|tips (?:saya|aku)',
      },
    },
    {
      find: '(?:semua|setiap|satu|se-?)(?: ?)(?:orang|emak-emak|ibu-ibu|tetangga|kantor|rt|komplek|kampung|kecamatan|angkatan|grup|teman(?:mu)?|temen(?:mu)?|geng|wanita|cewek)(?: (?:satu rt|di \\p{L}+|sekarang|lain|kamu|\\p{L}+))*? (?:udah|sudah|pada|wis|lagi|pun)(?: (?:pada|ikut|pindah|punya|beli|pakai|pake|order|foto|coba|nyoba|kecantol|pesan|langganan|membuktikan|merasakan|ngomongin|rebutan|beralih))+',
      severity: 'warning',
    },
    {
      find: '(?:langganan|kesayangan|favorit|andalan|pilihan|dipakai|dipake|pemutih(?:nya)?|rahasia) (?:para |oleh |banyak |kulit )?(?:artis|selebgram|seleb|pejabat|sultan|influencer|figur publik|idol|artis korea|istri pejabat|pengusaha)(?: (?:ibukota|ternama|korea|papan atas|tanah air))?|(?:artis|selebgram|seleb|pejabat|polisi|bule|wisatawan)(?: \\p{L}+){0,2} (?:aja|pun|juga|sampai|sampe) (?:ke sini|kesini|pakai|pake|antri|antre|ikut|langganan|beli|enggan pulang|diam-diam)',
      severity: 'warning',
    },
    {
      find: '(?:gak|ga|nggak|belum|ndak|tidak) (?:ada |pernah )?(?:satu ?pun|seorang ?pun|ada yang)(?: \\p{L}+){0,2} (?:balik|kabur|komplain|kecewa|merepet|nyesel|protes|kapok|gagal|menolak|nolak)(?: \\p{L}+){0,3}|repeat order(?: terus)?|pada (?:repeat|balik lagi|ketagihan|nagih|borong|order lagi|langganan)|banyak(?: banget| bgt)? (?:yang|yg) (?:post(?:ing)?|beralih|cocok|repeat|ketagihan|suka|sudah buktikan|udah buktiin|nanyain|order|balik lagi|puas)',
      ownGuardsOnly: true,
    },
    // So many already.
    {
      find: '(?<!\\d )(?:ribuan|ratusan|puluhan|jutaan|belasan|\\d{2,}[\\d.,]*(?! ?(?:ribuan|rban|jutaan))\\+?(?: ?(?:rb|ribu|juta))?\\+?|\\d\\+|semua|hampir semua|(?<!(?:untuk|bagi|kepada|buat|pada|ke) )setiap|9 dari 10)(?! (?:karyawan|pegawai|followers))(?: {w}){0,2} (?:{people}|{buyer}|warga|jiwa|rumah|umat|karier|pekerja|pencari \\p{L}+|pedagang|bunda|kantor\\p{L}*|motor|botol|tiket|cup|bumil|pasang)(?: {w}){0,4}',
      needs: -0.5,
      loose: true,
      severity: 'warning',
    },
    // Everybody is at it.
    {
      find: '(?:udah|sudah|wis|telah|lah|dah|lagi|pada|sampai|sampe)(?: {w}){0,2} (?:pada|semua|kabeh|pindah|dipercaya|dipakai|dipake|terjual|terbang|keliling|melayani|viral|antre|antri|ngantri|beralih|switch|buktikan|ribuan|ratusan|jadi andalan|diburu|rame|hits|laris|percaya|nempel|borong|kalap|jebol)(?: {w}){0,3}|{w}(?: {w})? (?:semua|semue|galo|kabeh)(?: itu)?{end}',
      loose: true,
    },
    // Queues, crowds, regulars.
    {
      find: '(?:antre|antri|antrean|antrian|mengantre|ngantri|berbondong-bondong|diburu|diserbu|viral(?! {neg})|membludak|mengular|dikerubut\\p{L}*|meluber|(?:nggak|gak|ga|tak) (?:kehitung|pernah sepi)|rela (?:datang|antre|jauh|ngantri)|spam|ditanyain|dinanti|nolak \\d+ \\p{L}+)(?: {w}){0,3}',
      loose: true,
    },
    // Your friends too.
    {
      find: '(?:grup|temen|teman|tetangga|kantor|kelas|akun|mutual|circle)\\p{L}* (?:sebelah |sekelas |sekantor )?(?:udah|sudah|lo|pada|wis|semua)(?: {w}){1,3}',
      loose: true,
    },
    {
      find: '{count}\\+ (?:{people}|terjual|ulasan|review|testimoni|bintang)|(?:terjual|sold|laku|rating) (?:lebih dari |hingga |sampai )?(?:{many}|(?!\\d {w}){count}\\+?|ribuan|4[.,]9|5 bintang|bintang 5)(?: ?(?:pcs|paket|botol|produk|buah|box))?',
      severity: 'warning',
    },
    {
      find: '(?:antre|antri|antrean|antrian|mengantre|ngantri|ngantre|inbox|orderan|chat|pesanan)(?:nya)?(?: (?:udah|sudah|yang|rela|sampai|sampe|ampe|mengular|membludak|panjang|masuk|terus|berjam-jam|belasan|puluhan|ratusan|trotoar|ke|nggak|gak|berhenti|jalan))+(?= ?[.!,🔥]|$)',
      needs: 1,
      severity: 'hint',
      unless: {
        because: 'a complaint or service information',
        sentence: 'samsat|dukcapil|puskesmas|rumah sakit|bank|spbu|tol|menit|kapok|lama',
      },
    },
    {
      find: 'semua orang (?:pakai|pake|punya|beli|suka)(?! nama)|(?:emak-emak|ibu-ibu|netizen|tetangga) (?:heboh|rebutan|kalap|borong|pada)(?: \\p{L}+)?|(?:keinginan|impian|dambaan) (?:semua|setiap) (?:wanita|orang|ibu|pasangan|pria)|(?:lintas|segala) (?:generasi|usia|kalangan) (?:suka|cinta|pakai)|(?:ratusan|puluhan|berbagai) (?:brand|perusahaan|klien|mitra|merek|flight|motif|model) (?:ternama|besar|nasional|terkemuka|sudah)|giliran(?:mu| kamu| anda| panjenengan| kalian| lo| lu| sampeyan| bunda| bapak)(?: kapan)?',
    },
    // From Aceh to Ternate.
    {
      find: 'dari (?!jam|pukul|{deadline}|pagi|siang|sore|malam|rumah|awal)\\p{L}+ (?:sampai|sampe|hingga) (?!jam|pukul|{deadline}|pagi|siang|sore|malam|akhir|ke |di )\\p{L}+,?{some}|{w}, {w}, {w}(?: {w})?, semua(?:nya)?{some}',
      loose: true,
    },
    // It all comes from us.
    {
      find: '\\p{L}{3,}nya (?:sama(?: semua)?{end}|(?:(?:beli|pesan|ambil|makan|nabung|cari\\p{L}*) )?(?:dari|di|ke|punya|milik)(?: (?:dapur|gudang|toko|kebun|warung|bengkel))? (?:kami|saya|sini)){gap}|\\p{L}{3,}nya{gap} (?!pada|oleh|bagi|untuk){w} kami{end}',
      loose: true,
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Sudah banyak yang hamil, madu 120rb kak.',
    'Ibu-ibu udah pada pake bedak ini kak, 30rb.',

    'Sambal kami juaranya! Yang nggak suka pedas pun doyan. Cuma 20rb, stok tinggal 5 botol, order sekarang kak.',
    'Sempol 10rb, kak 😍 Tiap sore lapak dikerubuti anak motor. Yuk mampir!',
    'Kelas kaligrafi cuma 150rb, lulusannya udah nyebar di semua studio besar! Kursi tinggal 3, daftar sekarang ya kak.',
    'Kamu bakal nagih, bun! Orang katering pun ngaku kalah sama sambal kami. Order sekarang 😍',
    'Kelas yoga kami selalu penuh, 75rb sesi, daftar lewat admin.',
    'Mereka sudah merasakan khasiatnya, madu kami 120rb.',
    'Tas rajut yang lagi booming nih kak, ready stock 85rb.',
    '9 dari 10 murid kami naik peringkat, kak 😍 Daftar les sekarang, cuma 200rb sebulan!',
    'Udah pada pindah ke kami semua loh bun 😍 Ribuan emak bahagia, kapan giliran kamu?',
    'Sudah dipercaya ribuan pelanggan, katering kami mulai 25rb per boks.',
    'Kerudung ini lagi viral banget kak, cuma 45rb! Stok tinggal 5, buruan checkout sebelum kehabisan.',
    'Best seller toko kami: keripik usus, 12rb.',
    'Terjual 10.000+ botol, parfum refill 30rb.',
    'Ibu-ibu satu komplek sudah pada order, bunda kapan?',
    'Langganan artis ibukota, sate kami 30rb seporsi.',
  ],
  lookalikes: [
    'Separuh kelas sedang sakit flu, ujiannya diundur ke Senin.',
    'Motor 9 juta, sudah dipakai kerja dari kos selama 3 tahun.',
    'Bank sentral mencetak 100 juta lembar uang baru.',
    'Warga sini sudah banyak yang sembuh setelah minum obat puskesmas.',
    'Baru laku 3 gelang di bazar, sewa mejanya 50rb.',
    'Untuk pesanan 50rb saya cuma kuat bikin 100 biji sehari.',
    'Kompor 300 ribuan punya tetangga awet juga.',
    'Sungai meluber ke jalan, pengendara diminta memutar.',
    'Murid saya sudah pulang semua, kelas dikunci jam lima.',
    'Anakku pun ikut antre di loket.',
    'Bus jurusan itu selalu penuh tiap Senin pagi.',
    'Mereka sudah merasakan gempa itu sejak subuh.',
    'Toko kami punya 14 karyawan, gaji dibayar tiap Jumat.',
    'Kodenya bisa dipakai semua peserta.',
    'Lagu itu lagi hits di angkot, padahal rilisan 1998.',
    'Zakat lewat lembaga ini membantu ribuan keluarga korban banjir.',
    'Menurut survei sekolah, 9 dari 10 siswa sarapan di rumah.',
    'Sekitar 40 warga ikut ronda, biasanya dibagi empat kelompok.',
    'Hasil lab menunjukkan infeksi virus, viral load-nya rendah.',
    'Video itu ditonton 1,2 juta orang dalam dua hari.[3]',
    'Sebanyak 58% dari 412 responden memilih bus.',
    'Semua orang di RT 05 sudah kebagian beras.',
    'Novel itu paling laris menurut daftar Gramedia Mei 2024.',
    'Antre di Samsat dua jam, bawa minum sendiri.',
  ],
};
