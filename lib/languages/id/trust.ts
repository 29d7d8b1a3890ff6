/** Slots of the trust signals. Members are regular-expression source. */
const words = (list: string) => list.trim().split(/\s*\|\s*/);

export const trustClasses: Readonly<Record<string, readonly string[]>> = {
  aku: words(
    `saya|aku|gue|gua|gw|gwe|ane|awak|tiang|kulo|kula|ulun|abdi|beta|sa|ak|kami|kita|w|akuh|saia|sy|daku|hamba|admin`,
  ),
  gak: words(
    `tidak|tak|tdk|nggak|enggak|ngga|gak|ga|gk|kagak|kaga|ndak|nda|ora|kada|teu|belum|blm|belom|bukan|bkn|jangan|jgn|tanpa`,
  ),
  // What advice tells a reader to do with their hands, eyes or settings; nothing a shop would ask.
  langkah: [
    ...words(
      `aduk|ambil|angkat|atur|baca|bagi|bakar|balik|bandingin|basahi|batasi|bawa|belah|beri|kasih|bersihin|bilas
    |blokir|buang|buat|bikin|bungkus|buka|cabut|campur|cari|cat|catat|cek|cicipi|cium|coba|copot|cuci|cukup|datangi
    |diamkan|dinginkan|fermentasi|foto|ganti|geser|giling|gosok|goreng|gulung|gunting|hapus|hindari
    |hitung|ingat|iris|isi|isolasi|jaga|jemur|kocok|kukus|kunci|kupas|kurangi|kurangin|lap|lem|lepas|lihat
    |liat|masak|masukin|matiin|minum|minta|mulai|naikin|oles|pakai|pake|pasang|pastiin|peluk|pencet|peras
    |periksa|pijat|pilih|potong|pres|putar|rebus|rekam|remas|rendam|restart|sangrai|saring|seduh|semprot
    |setrika|siapin|sikat|simpan|siram|susun|tahan|tambah|tanam|tandai|tanya|tanyain|tarik
    |taruh|taro|telepon|tempel|tes|test|tuang|tulis|tumis|tunggu|turunin|tutup|ubah|uji|ukur
    |ulangi|unduh|update|usap|pel|sebut|hubungi|lapor|stop|dibilas|dijemur|direndam|dicuci|dikeringkan|disimpan
    |diaduk|dipanaskan|direbus|disaring|dihaluskan|ditutup|didiamkan|dimasukkan|ditambah|dipotong
    |diukur|dicatat|dicek|dipisah|diganti|dibuang|digosok|disiram|dibiarkan`,
    ),
    // Orders in -kan, save what is no order or sells.
    '(?!(?:bah|sedang|asal|sila|silah|dapat|temu|rasa|bukti|wujud|saksi|nanti|bayang|perkenal|daftar|manfaat|menang|jangan|tunjuk|misal|m[ei]|di|ber|ter|se|ku)\\p{L}*kan)\\p{L}{3,}kan',
  ],
  // What stands before an instruction at the head of a clause, and within a sentence.
  lalu: words(
    `lalu|terus|trus|kemudian|habis itu|abis itu|pertama|kedua|ketiga|terakhir|dan|atau|juga|selalu|cukup|tinggal|coba|jangan lupa
    |sebaiknya|setelah itu|baru|kalau bisa|langsung|tolong|mending|sekalian|jgn lupa|simpelnya|malamnya|paginya|dulu`,
  ),
  sambung: [
    ',|;|:|\\.| -|\\b(?:dan|lalu|terus|trus|kemudian|atau|baru|dulu|tapi|cukup|juga|sambil|bisa|harus|sampai|jangan|\\d\\))|•',
  ],
  // What one lives through, and tells of in the past.
  alami: words(
    `pakai|pake|make|coba|nyoba|cobain|nyobain|beli|beliin|tes|ukur|ngukur|timbang|nimbang|hitung|ngitung|catat|lihat|liat
    |ngeliat|dengar|denger|rasakan|rasain|ngerasa|ngerasain|alami|ngalamin|bayar|naik|jalan|ikut|ikutan|ikutin|kerja
    |bekerja|belajar|dapat|dapet|dapetin|dpt|dpet|kena|kehilangan|rugi|gagal|salah|ganti|rawat|tanam|nanam|masak|bikin
    |buat|baca|nonton|tinggal|antri|antre|nunggu|nungguin|buka|tutup|pindah|berhenti|stop|pesan|pesen|order|checkout|tulis
    |kirim|simpan|nyimpen|minum|makan|jajan|periksa|cek|ngecek|bandingkan|bandingin|tanya|nanya|bertanya|ditanya|ditolak
    |disuruh|dikasih|diajari|dibantu|ditelpon|ditawari|ditawarin|transfer|ketemu|bertemu|nemu|tau|lewat
    |ngurus|ambil|sewa|datang|dateng|dtng|sampai|sampe|nyampe|pulang|berangkat|bawa|bongkar|pasang|jatuh
    |sakit|wawancara|interview|resign|lulus|kuliah|ngajar|foto|sadar|lupa|kira|kapok|nangis|kaget|heran|hapus
    |kalah|nyentuh|charge|pickup|ketipu|mencoba|membeli`,
  ),
  // What may stand between the one who lived it and the verb.
  ket: words(
    `sudah|udah|udh|ud|dah|sdh|pernah|prnh|baru|sempat|sempet|juga|jg|sendiri|dulu|kemarin|kmrn|tadi|akhirnya|langsung|cuma|sering|biasa|biasanya
    |lagi|masih|malah|iseng|coba|su|wes|memang|emang|yang|yg|hampir|nyaris|mulai|terpaksa|tiap|jadi|aja|pas|abis|habis|terus|niat|ga|gak|nggak|belum`,
  ),
  // A unit that makes a number something to check.
  satuan: words(
    `%|persen|mm|cm|meter|m|m²|m2|m³|m3|km|hektar|ha|are|inci|gram|gr|g|kg|kilo|kilogram|ons|ton
    |ml|cc|liter|l|sdm|sdt|sendok|gelas|cangkir|tetes|siung|butir|lembar|helai|batang|ikat|ruas|buah|bh|biji|bj|pcs
    |potong|ekor|bungkus|pak|pack|box|dus|kotak|karung|toples|botol|galon|lusin|set|unit|kantong|porsi|piring
    |loyang|menit|mnt|detik|jam|hari|malam|minggu|mgg|pekan|bulan|bln|tahun|thn|th|abad|kali|orang|org|jiwa|kk|warga|anak
    |siswa|murid|pasien|peserta|anggota|responden|karyawan|keluarga|rumah|desa|rt|rw|kecamatan|sekolah|kelas|kursi|bangku|meja
    |halaman|hlm|bab|kata|baris|derajat|°|°c|celsius|kwh|watt|w|volt|ampere|mah|gb|mb|tb|kb|fps|km/jam|mdpl
    |poin|skor|bintang|ribu|rb|ribuan|rebu|juta|jt|jutaan|miliar|milyar|m|triliun|k|perak|rupiah|dolar|usd|ringgit|ewu
    |suara|laporan|kasus|korban|titik|pohon|bibit|petak|bedeng|lubang|sisi|lapis|putaran|sesi|pertemuan|episode|edisi|cetakan
    |judul|merek|toko|cabang|kamar|lantai|tempat|pintu|trip|kloter|gerbong|mesin|motor|mobil|perahu|sak`,
  ),
  eja: words(
    `dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|selusin|belasan|puluhan|setengah|seperempat|sepertiga
    |loro|telu|papat|duo|opat|tilu|dalapan|salapan`,
  ),
  sesuatu: words(
    `hari|minggu|bulan|tahun|jam|menit|detik|malam|pekan|kali|orang|anak|siswa|murid|ekor|bungkus|lembar|kotak|botol|gelas
    |sendok|liter|kilo|gram|meter|buah|biji|lapis|baris|kamar|rumah|toko|merek|mobil|motor|mesin|titik|kasus|toples|karung
    |pcs|kursi|meja|langkah|hal|cara|kata|halaman|bab|sesi|pertemuan|putaran|musim|semester|generasi|persen|juta|ribu|dari
    |hal|poin|kloter|pengiriman|penyebab|tempat|thn|bln|mgg|rb|jt|taun|sasih|wulan|dinten|poe`,
  ),
  profesi: words(
    `admin sekolah|advokat|agen asuransi|ahli gizi|akuntan|analis|apoteker|arsitek|asisten apoteker|babysitter|bankir|barber
    |barista|bidan|desainer|developer|dokter|dokter gigi|dokter anak|dokter umum|dokter hewan|dosen|driver|editor|fisioterapis|fotografer
    |guru|guru honorer|guru sd|guru smp|guru sma|guru paud|guru tk|guru les|hakim|hrd|insinyur|instruktur|jurnalis|kasir|kepala sekolah|kader posyandu
    |koki|konselor|konselor laktasi|konsultan|konsultan pajak|kontraktor|koster|kurator|kurir|makelar|mandor|marbot|mekanik|montir
    |mua|nakes|nelayan|notaris|ojol|operator|pegawai|pekerja sosial|pelatih|pemandu|pembatik|pemasang|penata rias|pendamping
    |peneliti|penerjemah|pengacara|pengajar|penggiling|penjahit|penyiar|penyuluh|perancang|perawat|perias|petani|peternak
    |petugas|pilot|polisi|programmer|psikiater|psikolog|pustakawan|reporter|relawan|satpam|sopir|supir|surveyor|tata usaha
    |teknisi|teknisi ac|terapis|tukang|tukang [a-z]+|wartawan|wasit`,
  ),
  // An instruction beside one of these asks the reader to buy, join or click, or is a slogan: no help.
  asking: [
    'order',
    'beli (?:sekarang|yuk|di)',
    'checkout',
    'klik',
    'klaim',
    'voucher',
    'diskon',
    'promo',
    'dm',
    'japri',
    'wa (?:aja|saya|kami|ke)',
    'link (?:di|ini|bio)',
    'bio',
    'follow',
    'subscribe',
    'like',
    'daftar (?:sekarang|di|yuk)',
    'kode (?:promo|voucher|referal|referral|reff)',
    'giveaway',
    'tag (?:\\d|teman|temen)',
    'yuk',
    'ayo',
    'buruan',
    'gercep',
    'koleksi',
    'dapatkan',
    'nikmati',
    'mampir',
    'merapat',
    'download',
    'sms ini',
    '\\*\\d+',
    'ketik',
    'balas',
    'tunjukkan',
    'cek (?:ig|profil|katalog|highlight|detail|di sini|sekarang)',
    'stok',
    'hubungi (?:kami|admin|wa)',
    'kotak pesan',
    'profil',
    'keranjang',
    'pesan (?:sekarang|di)',
    'tiket',
    'hadiah',
    'menangkan',
  ],
};
