import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Judul pancingan',
    line: 'Taruh jawabannya di baris pertama; yang percaya akan lanjut membaca, yang lain tetap dapat ilmunya.',
    why: 'Facebook menganggap judul yang menahan jawaban mirip spam dan menurunkan jangkauannya. Soal kredibilitas hasil risetnya beragam, tapi judul yang berlebihan sering dinilai kurang bisa dipercaya.',
    source: {
      label: 'Schoenmakers 2022, judul pancingan dan kredibilitas',
      url: 'https://theses.ubn.ru.nl/items/b23014b5-038c-4de1-a4e4-4ccd33cfed82/full',
    },
  },
  guards: [
    {
      because: 'law, code, a court or a correction',
      sentence:
        'rahasia dagang|kunci rahasia|enkripsi|api key|sidang|pengadilan|polisi|saya salah|aku salah|ralat|koreksi|surat suara|pemilu|rahasia (?:negara|jabatan|dapur)',
    },
  ],
  patterns: [
    // What I shall uncover for you.
    {
      find: '(?:membongkar|bongkar|mengungkap|mengupas|kupas|bocorkan|bocorin) (?:{w} )?(?:rahasia|strategi|trik|teknik|jurus|cara|kunci|resep|formula){any}|(?:semua )?(?:jawaban|solusi|rahasia)(?:nya)?(?: {w}){0,3} ada di sini',
      needs: 0.5,
      unless: { because: 'news', sentence: 'polisi|kpk|jaksa|sindikat|jaringan|tersangka' },
    },
    // The question that opens a pitch.
    {
      find: '{start}(?:(?:{you}|hai|halo|kamu|kalian|yang|yg),? ){0,2}(?:mau|pengen|ingin|pingin|butuh|cari|nyari|suka|sering|lagi|masih|sudah|udah|udh|siapa (?:yang |yg )?(?:mau|butuh|suka)|siap|bingung|penasaran|jalan-jalan|liburan|eh)(?: {w}){1,11} ?\\?',
      among: 0.65,
      ownGuardsOnly: true,
    },
    // To the very end.
    {
      find: '(?:tonton|nonton|baca|simak|dengerin|lihat)(?: (?:ini|video ini|dulu|thread ini))* (?:sampai|sampe|hingga) (?:habis|abis|akhir|selesai|tuntas|slide terakhir)',
      needs: -0.5,
    },
    {
      find: '(?:{n}) (?:kebiasaan|hal|kesalahan|tanda|rahasia|alasan|trik|kata|pertanyaan|kalimat) (?:ini|sederhana|kecil|yang(?! (?:paling )?(?:aku|saya|gue|gw|ku))){any}',
      loose: true,
    },
    {
      find: '(?:ternyata|ini|inilah|ini dia|mau tahu|mau tau|bocoran|bongkar|dibongkar|kubongkar|spill|terungkap|terbongkar|akhirnya|begini)(?: (?:ini|dia|lho|loh|cuma|gara-gara|sini|aku|ada|semua|nih))* (?:rahasia(?:nya)?|triknya|penyebabnya|alasannya|caranya|kuncinya|jawabannya|faktanya|bocorannya|solusinya)(?: (?:\\p{L}+)){0,3}',
      needs: 1,
    },
    {
      find: '(?:gak|ga|nggak|tidak|ndak|gak bakal|ga bakal) (?:nyangka|percaya|disangka|terduga|banyak (?:orang |yang )?(?:yang )?(?:tau|tahu))(?: (?:ternyata|lihat|liat|hasil\\p{L}*|bisa|kalau|efeknya|harganya|semurah))+|(?:kamu|kalian|anda) (?:pasti )?(?:gak|ga|nggak|tidak) (?:akan|bakal) percaya|(?:hanya|cuma) \\d+ ?% (?:orang)?[\\p{L} ]{0,30}',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:nomor|no|poin|slide|bagian|yang ke|part)(?: ?-? ?|\\.)(?:\\d+|terakhir)(?: (?:nya|itu|tuh|paling|yang|bakal|bikin))+ ?(?:bikin|paling)? ?(?:kaget|melongo|syok|shock|nangis|ngakak|nyesek|gila|merinding|penting|tak terduga)|bikin (?:kaget|syok|shock|gempar|geger|heboh|tercengang)(?: (?:semua|satu|warga|netizen|dunia|seisi))*|jangan (?:geser|swipe)(?: \\p{L}+){0,3} (?:slide|kalau|kalo)(?: [\\p{L}\\d]+){0,4}',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:jangan|jgn|jangaaaan|jan)(?: pernah)? (?:di ?baca|baca|di ?buka|buka|di ?tonton|nonton|klik|di ?klik|di ?lihat|lihat|liat|di ?scroll|scroll|skip|di-?skip|lewatkan thread)(?: (?:sendirian|postingan ini|ini|video ini|dulu|thread ini|slide \\d))* (?:kalau|kalo|klo|jika|sebelum|sampai|nanti|sampe)(?: \\p{L}+){0,5}|(?:stop|berhenti) (?:scroll(?:ing)?|dulu)(?: (?:dulu|sebentar|bentar|di sini))*|jangan di-?skip',

      ownGuardsOnly: true,
    },
    {
      find: '(?:ada )?kejutan di (?:akhir|slide terakhir|komen)|lanjutannya (?:di|ada)(?: \\p{L}+)?|bersambung di (?:bio|komen|link)',
      needs: 0.5,
    },
    {
      find: '(?:sesuatu|kejutan|hal|satu hal|ada satu)(?: (?:besar|spesial|gila|yg|yang|baru|istimewa|seru))+(?: (?:akan|belum pernah|bakal|segera|mau|lagi|sedang|mengubah|tak))+(?: \\p{L}+){0,3}|(?:kami|kita|gue|aku) lagi masak sesuatu|(?:nggak|gak|ga|belum) boleh (?:cerita|bilang|spill|nyebut|bocor\\p{L}*)(?: \\p{L}+){0,4}|tunggu (?:tanggal mainnya|kejutannya|kabarnya)|spill (?:gak|ga|nggak|dong|tipis-tipis|jangan)(?: (?:ya|yaa|nih))?|inisialnya(?: \\p{L}+){0,3}|clue:?',

      ownGuardsOnly: true,
    },
    {
      find: '(?:gak|ga|nggak|sumpah gak) nyangka|bikin melongo|(?:geger|heboh|gempar|viral|terungkap|terbongkar|warning|breaking)[!:]+|(?:dicari|dibutuhkan|wanted)[!:,]?(?: (?:orang|wanita|cewek|cowok|yang|yg|ibu-ibu))+(?: [\\p{L}]+){0,3}|(?:mau|pengen|ingin) (?:{bodygoal}|kurus|langsing|tinggi|putih|glowing|kaya|cuan|untung)(?!-)(?: (?:{bodygoal}|{body}|kayak|tapi|tanpa|seperti|dalam|sambil)(?: \\p{L}+){0,3})*\\?*',
      needs: 0.5,
    },
    {
      find: '(?:yang|yg) (?:nyali(?:nya)?|berani|kuat|penasaran|kepo|merasa|ngerasa)(?: [\\p{L}]+){0,3} (?:liat|lihat|cek|buka|kepoin|merapat|sini)(?: \\p{L}+){0,2}|alasan kenapa (?:kamu|anda|kalian)(?: \\p{L}+){1,3}|(?:gak|nggak|ga) (?:gue|aku|saya|kami|enak saya) (?:tulis|sebut|bocorin)(?: (?:di sini|disini))?',

      ownGuardsOnly: true,
    },
    // One thing, unnamed.
    {
      find: '(?:rahasia(?:nya)?|bocoran|kubongkar|terungkap|satu (?:hal|kalimat|trik|benda|alat|kata|rahasia|settingan|pengakuan|jalan|komunitas|cara)|pov:){some}',
      loose: true,
    },
    // Not to be told.
    {
      find: '(?:gak|ga|nggak|tidak|belum|jarang|ogah|tak|ora)(?: {w}){0,3} (?:tahu|tau|cerita|sebut|tulis|jelasin|bilang|spill|bocorin|disebut|dibahas|ngasih tau|nyangka|disangka|bicara|dibocorkan)(?: {w}){0,4}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Want to know?
    {
      find: '(?:mau tahu|mau tau|penasaran|kenapa bisa|kok bisa|sudah siap){any}\\?|(?:harus|wajib|kudu) (?:tau|tahu){some}|apa (?:yang terjadi|bedanya|rahasianya){any}\\?|(?:bakal|akan) ada yang {some}|itu baru {some}',
      loose: true,
    },
    {
      find: '(?:rahasia|formula|trik|pola|kunci|resep|cara|sandi|bocoran)(?: (?:rahasia|sukses|jitu|7 detik|tersembunyi|besar|pola|lima tahun|cantik|terlarang|gila|paling|kulit putih))* (?:yang|yg|nya) (?:(?:gak|ga|nggak|tidak|jarang|belum)(?: (?:pernah|banyak|akan|mau|boleh|banyak orang|orang))* (?:tahu|tau|dibocorin|diketahui|dibagikan|diajarkan|diceritakan|dibahas|disebut)|disembunyikan|mengubah|bikin|para|mereka|dipakai)(?: [\\p{L}]+){0,3}|rahasia (?:punya )?(?:(?:{body}) )?(?:{bodygoal}|awet muda)|rahasia (?:yang disembunyikan|besar|terlarang|terbesar|umum yang)|rahasia(?:nya)? (?:itu )?(?:saya|aku|gue|kami|akan)? ?(?:telanjangi|bongkar|bocorin|bocorkan|bagikan|kupas|ungkap)(?: \\p{L}+)?',
    },
    {
      find: '(?:penasaran|kepo|tau gak|tahu gak|tahukah kamu|tahukah anda|pernah dengar|sudah tahu|udah tau)(?: (?:gak|ga|nggak|kan|sama|kenapa|gimana|apa|caranya|dengan|rahasianya|dong|soal|kalau|cara))+(?: [\\p{L}-]+){0,4}\\??|mau tahu (?:kalimatnya|caranya|rahasianya|apa|kenapa|gimana)(?: \\p{L}+)?\\??|apa (?:bedanya|jadinya|yang terjadi)(?: [\\p{L}]+){0,3}\\?',
      needs: 2,
    },
    // Something, unnamed.
    {
      find: '(?:sesuatu|(?:satu|dua|tiga|seorang|sebuah) (?:benda|huruf|kalimat|kata|kesalahan)|ada (?:alasan|yang (?:aneh|salah|janggal)))(?! lain| seperti)(?: {w}){1,4}|(?:rahasia|isi|ada|apa)(?: {w}){0,2} di (?:balik|dalam|bawah){some}',
      loose: true,
    },
    // How they took it.
    {
      find: '(?:bikin|membuat|semua orang|mereka|dokter|guru|suami|istri|satu \\p{L}+)(?: {w}){0,3} (?:terdiam|kaget|menangis|mundur|berdiri|geleng-geleng|melongo|merinding)(?: {w}){0,4}',
      loose: true,
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'found',
      find: '(?:[,;–—-]\\s*)?(?:stop scroll(?:ing)?(?: dulu)?|(?:baca|tonton|simak|nonton)(?:in)? (?:sampai|sampe|ampe) (?:habis|abis|akhir|selesai|tuntas)(?: ya)?|jangan (?:di-?)?skip(?: dulu)?|jangan kaget(?: ya)?)[!.]*',
      text: '',
    },
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'answer-first',
      replace: 'onward',
      only: 'rahasia|ternyata|kenapa|alasan|cara|trik|satu|hal|ini|apa|siapa|jawab',
      text: '$here (singkatnya: [jawabannya])',
    },
    {
      move: 'answer-first',
      replace: 'clause',
      only: 'rahasia|ternyata|kenapa|alasan|trik|cara',
      text: 'singkatnya, [jawabannya]',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Semua orang di kantor terdiam lihat kulit saya! Krim 60rb dijamin putih, order sekarang kak!',
    'Satu benda di dapur ini mengubah hidup saya. Blender 99rb, stok terbatas, buruan order kak!',
    'Ada yang aneh di foto ini, kak. Serum 45rb kami bikin wajah glowing dalam 3 hari, langsung order!',
    'Teh daun jati 80rb, ini rahasia langsing ibu-ibu komplek.',
    'Kelas daring 99rb ini membongkar rahasia para juragan, daftar di link bio!',
    'Buutuhh kuee lebaraann yangg enaakk?? Toplesann kamii diskonn 20%, order sekaraangg kaakk!',
    'Baca sampai habis ya, jawabannya di bawah.',
    '7 kebiasaan ini yang bikin usahamu jalan di tempat 😱 kamu kuat baca? Daftar kelas bisnis kami sekarang, kursi tinggal 3!',
    'Ternyata ini rahasia bakso kenyal yang dijual di kedai kami!',
    'Jangan baca ini kalau kamu nggak siap kaget.',
    'Lima trik belanja hemat di toko kami, nomor 3 bikin kaget semua orang.',
    'Tonton sampai habis ya, ada promo di akhir video.',
    'Formula rahasia yang jarang orang tahu, cuma di kelas kami.',
    'Stop scroll dulu! Sepatu ini diskon 30%.',
  ],
  lookalikes: [
    'Lihat foto atapnya di lampiran, biaya perbaikannya kira-kira 2 juta.',
    'Ada 3 hal yang paling aku kangenin dari rumah: wangi kopi, hujan, dan kamu.',
    'Polisi membongkar cara sindikat itu menipu lewat link diskon.',
    'Akhir bulan mau bersih-bersih gudang, ada buku bekas 10rb.',
    'Mau tanya, kalau pindah alamat harus urus surat apa saja?',
    'Bukunya kubaca sampai tamat dalam dua minggu.',
    'Ada tiga kesalahan yang kami perbaiki di versi ini.',
    'Rahasia dagang diatur UU 30/2000, jadi jangan sembarang membagikan resep kantor.',
    'Kunci rahasia tidak boleh ditaruh di repositori.',
    'Fakta itu terungkap dalam sidang Selasa kemarin.',
    'Ternyata saya salah: yang benar 40 gram, bukan 400.',
    'Kejutan listrik dari keran itu karena kabel pompa terkelupas.',
    'Habis nonton wawancaranya, ini ringkasan dua menitnya.',
  ],
};
