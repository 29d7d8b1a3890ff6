import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Batasan dan kekurangan',
    advice: 'Sebut satu keadaan di mana ini tidak cocok. Sisanya jadi lebih dipercaya.',
    starter: 'Ini tidak cocok kalau [keadaan di mana yang lain lebih baik].',
  },
  patterns: [
    {
      find: '(?:kekurangan|kelemahan|minus|batasan|catatan|kendala|sayang|resiko|risiko|efek samping|konsekuensi|kurang)(?:nya)?(?: \\w+){0,2}(?:: |, | itu | adalah | ada | di | cuma | satu | ya )',
      unless: {
        because: 'keluhan yang membanggakan diri',
        sentence:
          '(?:cuma|hanya) satu|bikin (?:nagih|ketagihan)|cuma satu:|no minus|tanpa (?:kekurangan|minus|efek samping)|kurang apa|minus(?:nya)? (?:cuma|hanya)',
      },
    },
    {
      find: '(?:{gak}) (?:selalu|semua|cocok|menjamin|jamin|bisa (?:menjamin|janji|dijamin|diukur|dipakai|nolong|untuk|buat|nego|refund|dikembalikan|dicuci)|disarankan|dianjurkan|berlaku|tahan|mempan|ngaruh|berpengaruh|efektif|menyembuhkan|mengobati|menggantikan|termasuk|didukung|sempurna|kuat|sanggup|mutlak|sebagus|secepat|semurah|seawet)\\b',
      unless: {
        because: 'klaim iklan',
        sentence:
          'tidak perlu (?:diet|olahraga|antri)|gak (?:bakal|akan) (?:nyesel|rugi|kecewa)|tidak ada tandingan|tidak menjamin\\?',
      },
    },
    {
      find: '(?:tergantung|trgantung|gantung|relatif|beda-beda|bervariasi|cocok-cocokan|kondisional)(?: \\p{L}+| ya|,|\\.|$)|selera(?: ya| sih| masing| aja|,|\\.)|bisa (?:beda|berbeda|molor|meleset|luntur|susut|menyusut)\\b',
    },
    {
      find: '(?:kecuali|selain itu gak|asal(?:kan)? (?:listrik|suhu|airnya|dibayar|ukurannya|tidak kena|gak kena)|sejauh ini|sampai sekarang (?:belum|baru)|setahu (?:saya|aku|gue|tiang|kami)|mungkin (?:beda|salah|saja|karena|juga)|menurutku sih|pengalaman (?:pribadi|saya aja)|belum tentu|cuma (?:sampel|satu|dua|dicoba|tes|cukup|kuat|tahan|sampai|berlaku)|sampel (?:cuma|kecil|hanya|nya)|baru (?:dicoba|tes|nyoba|sekali|satu|dua|seminggu))\\b',
    },
    {
      find: '(?:{aku})(?: \\w+){0,2} (?:belum|blm|tidak|gak|nggak|ga|ndak|kurang|bukan)(?: pernah| bisa| berani| akan| terlalu)? (?:tahu|tau|yakin|coba|nyoba|uji|tes|ngetes|menguji|paham|ngerti|ahli|mampu|menemukan|punya (?:data|kontrol|bukti|alat)|hafal|menerima|melayani|terima|kirim|mengerjakan|sanggup|petugas|dokter|pakar|cek|ngukur|mengukur|bisa|jual|membayar|jamin|menjamin|janji|mengirim|dokumentasi|pendidikan)\\b',
    },
    {
      find: '(?:masih|belum) (?:error|bug|sempurna|crash|rembes|bocor|ada (?:bug|kendala|masalah|dasar(?:nya)?)|diuji|teruji|terbukti|stabil|lengkap|rapi|merata|beres|bisa:|termasuk|belajar|kehitung)\\b',
    },
    {
      find: '(?:bukan (?:obat|dokter|pengganti|ahli|petugas|bukti|jaminan|saran (?:medis|keuangan)|nasihat|resep|solusi (?:ajaib|permanen)|untuk (?:semua|anak|bayi|kulit))|jangan (?:dibaca sebagai|dianggap|dipakai (?:buat|di|untuk|kalau)|diminum (?:kalau|sama)|coba (?:kalau|di)|harap|berharap|jadi patokan|diberikan|dicampur|sampai kena))\\b',
    },
    {
      find: '(?:kalau|kalo|klo|jika|bila) (?:\\p{L}+ ){1,6}?(?:kurang|tetep|tetap|mending|lebih baik|hati-hati|hati2|konsultasi|ke dokter|ke bidan|ditunda|batal|susah|bocor|luntur|jangan)(?! (?:lupa|mau ketinggalan|sampai|order|beli|puas|sempat|ragu|khawatir))\\b',
    },
    {
      find: '(?:paling (?:banyak|lambat|lama|dekat)|hanya (?:untuk|bisa|sampai|ada|berlaku|kalau)|terbatas (?:untuk|di|pada|\\d)|sebatas|khusus untuk|maks(?:imal)? \\d)\\b(?=[^!]{2,80}(?:$|[.,;]))(?!.{0,40}(?:diskon|promo|voucher|blj|belanja|pembelian))',
      earns: 0.5,
    },
    {
      find: '(?:hati-hati|hati2|awas|waspada) (?:kalau|kalo|klo|soal|sama|dengan|di|ya|jangan|pas|buat|bagi|saat)\\b|(?:agak|sedikit|rada|terlalu|lumayan|kurang|tapi|tp) (?:longgar|lambat|mahal|ribet|berisik|berat|licin|kaku|kecil|panas|keras|lengket|tipis|susah|rewel|lemot|asin|manis|uyah|asem|kering|basah|gelap|sempit|bau|kasar|cocok|awet|jelas|teliti|akurat|rapi|mampu|garang|nyaman|pas|gurih|berminyak|boros|fals)\\b(?! (?:kan|gak|tapi harganya))|ke(?:manis|asin|pedas|besar|kecil|mahal|lama|pendek|panjang|sempit|berat|tebal|longgar)an\\b|(?:fals|asin|luntur|lecet|baret|penyok|noda(?: \\p{L}+)?|ngelupas|rembes) (?:dikit|sedikit)',
    },
    {
      find: '(?:gagal|pecah|luntur|retak|bocor|rusak|jebol|lecet|patah|mogok|crash|hang|lag|karatan|susut|melar|lembek|apek|bau|asem|basi) (?:kalau|kalo|klo|pas|di|waktu|saat|setelah|kena|karena|terus|hari|lagi|jika|tiap|dalam|abis|habis|ndak|gara)\\b|(?:gak|nggak|tidak|ga) (?:mempan|awet|rata|mekar|kepake|tahan)\\b',
    },
    {
      find: '(?:aturan|harga|jadwal|bunga|kebijakan|kuota|tarif|angka|data|stok)(?:nya)? (?:bisa|dapat|mungkin|sewaktu-waktu|sering|sempet) (?:berubah|beda|berbeda|naik|meleset|molor|mundur)\\b|(?:bisa molor|tidak pasti|belum pasti)\\b',
    },
    {
      find: '(?:hujan|petir|cuaca)[^.!?]{0,20}(?:batal|pindah|libur|tutup)|(?:bisa|mungkin|bisa jadi) salah\\b|jangan (?:digeneralis(?:ir|asi)|dulu|jadi patokan|dibarengin|dicampur|diminum)|ada (?:noda|cacat|yang alergi|yg alergi)|(?:hanya|cuma) (?:dua|satu|tiga|\\d+) (?:pasar|sekolah|rumah|orang|kasus|lokasi|kota)|sering berubah|sampel(?:nya)? (?:tidak|gak|nggak) acak|skip (?:kalo|kalau)|(?:yang|yg) (?:nggak|gak|tidak)(?::| \\p{L}+:)',
    },
  ],
  guards: [
    {
      because: 'batas promo atau tekanan stok bukan batas kemampuan',
      sentence:
        'batas (?:waktu )?promo|stok(?:nya)? (?:terbatas|menipis|tinggal)|slot(?:nya)? (?:terbatas|tinggal)|diskon|promo\\b|voucher|cashback|(?:gak|nggak|tidak|ga|ndak|dijamin (?:gak|nggak)) (?:bakal|akan) (?:nyesel|kecewa|rugi)|jangan (?:sampai (?:kehabisan|nyesel|ketinggalan)|lewatkan)|rugi (?:sendiri|kalau)|bikin nagih|tanpa (?:diet|ribet|batas|olahraga|efek samping)|tak terbatas|tidak terbatas',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Kuahnya keasinan buat lidahku.',
    'Pintunya rapat, tapi berisik kalau ditutup cepat.',
    'Kalau hujan petir, kelasnya batal.',
    'Tidak cocok untuk kulit yang sedang luka, dan saya belum coba di bayi.',
    'Kekurangannya: suaranya berisik kalau hujan.',
    'Tergantung tanahnya, di tanah liat bisa dua kali lebih lama.',
    'Sampel cuma satu kelas, jadi jangan dibaca sebagai bukti.',
    'Saya belum tahu apakah ini bertahan sampai musim depan.',
    'Ini minuman segar, bukan obat.',
  ],
  lookalikes: [
    'Acaranya belum selesai, kita tunggu di depan.',
    'Kalo direbus dulu enak gak?',
    'Promo dengan batas waktu sampai nanti malam.',
    'Kekurangannya cuma satu: bikin nagih.',
    'Stok terbatas, siapa cepat dia dapat.',
    'Gak bakal nyesel deh pokoknya.',
    'Potensi tak terbatas menunggumu.',
    'Tanpa ribet, tanpa diet, langsung kelihatan.',
  ],
};
