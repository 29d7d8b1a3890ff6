import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Kepentingan disebutkan',
    advice:
      'Kalau kamu diuntungkan, bilang di baris pertama: "saya kerja di sini", "dikirimi", atau "#iklan".',
    starter: 'Biar jelas: [saya jual / dibayar / kerja di sini], jadi timbang sendiri.',
  },
  patterns: [
    {
      find: '#(?:iklan|ad|ads|sponsored|kerjasamaberbayar|endorse|paidpartnership|gifted|dikirimi)\\b|(?:kerja ?sama|kolaborasi|kemitraan|konten|promosi|unggahan|postingan) (?:ini )?(?:yang )?(?:berbayar|dibayar|disponsori)|(?:paid (?:partnership|promote|promotion))',
    },
    {
      find: '(?:biar (?:jelas|jujur|terbuka|adil)|disclosure|disclaimer|pengakuan|catatan kepentingan|terus terang)(?: ya)?[:,]? ?(?=\\S)(?=.{0,80}(?:saya|aku|gue|gw|kami|dibayar|dikirim|jual|kerja|punya))|(?:jadi|anggap|harap|silakan|mohon|timbang|baca)(?: \\w+){0,4} (?:bias|maklum|kepentingan|timbang sendiri|nilai sendiri|garam)\\b|(?:saya|aku|gue|gw|kami)(?: \\w+){0,3} (?:bias|berkepentingan|gak netral|tidak netral|punya kepentingan)\\b|(?:kepentingan|konflik) (?:saya|aku|kepentingan)',
    },
    {
      find: '(?:{aku}) (?:juga |memang |emang |sendiri |yg |yang |cuma |sebagai |sdh |udah |baru |adalah |dari |tim )*(?:kerja|bekerja|karyawan|pegawai|pemilik|owner|admin|founder|pendiri|agen|reseller|distributor|penjual|pedagang|penulis|pembuat|pengembang|developer|maintainer|panitia|afiliator|pemasok|makelar|broker|kontributor|pengurus|produsen|supplier|sales|marketing|tim marketing)(?:nya)? (?:di|buat|untuk|untuk|dari|ini|itu|toko|warung|kedai|tenda|produk|\\p{L})',
      unless: {
        because: 'kebiasaan kerja, bukan majikan',
        phrase:
          'kerja (?:di (?:rumah|proyek|kantor|luar|malam|sini aja)|dari|sambil|keras|lembur|buat (?:keluarga|anak|hidup))',
      },
    },
    {
      find: '(?:{aku}) (?:juga |memang |emang |ya |kan |dan |punya toko |sih |sendiri |di sini |pemasang baja ringan dan |pun )*(?:jual(?:an)?|dagang|menjual|jualin|bikin dan jual|produksi|memproduksi|punya (?:toko|warung|usaha|kedai|bengkel|lapak|kios|olshop|brand)|buka (?:toko|les|usaha|jasa|kelas|lapak)|ngajar les|menyewakan|nyewain|membuka|menawarkan|bikin (?:toko|olshop))\\b',
      unless: { because: 'ajakan beli', sentence: '(?:gak|nggak|tidak|bukan) jual(?:an)?' },
    },
    {
      find: '(?:ini|itu) (?:toko|warung|usaha|produk|brand|buku|karya|aplikasi|bisnis|kedai|lapak|jualan|dagangan|kelas) (?:saya|aku|gue|gw|kami|ku|punya (?:saya|aku|suami|istri|adik|kakak))(?: sendiri)?|(?:toko|usaha|produk|warung|bisnis|buku|novel|aplikasi) (?:saya|kami|punya sendiri|milik sendiri|sendiri)(?: ini)? (?:tentang|yang|yg|ini|sendiri|terbit)|saya yang (?:bikin|buat|tulis|punya|jual) [\\p{L}-]+',
    },
    {
      find: '(?:dikirim(?:i|in)|dikasih|diberi|dapat|dpt|dipinjam(?:i|in)|diundang)(?: \\w+){0,3} (?:gratis|cuma-cuma|dari (?:brand|merek|pabrik|toko|penerbit|panitia|pihak)|sama (?:brand|merek|toko|penerbit)|untuk (?:diulas|review|ulasan))|(?:disponsori|dibayar|diendorse|di-endorse|dibiayai|didanai) (?:oleh |sama |penuh |untuk |buat |dinas|pabrik|\\p{Lu})',
    },
    {
      find: '(?:link|tautan|kode) (?:ini )?(?:itu )?(?:afiliasi|affiliate|referal|referral)(?:,|:| jadi| saya| aku| ya| gue| dan|\\.)(?=.{0,80}(?:komisi|persen|%|dapat|dpt|untung|bonus|fee))|(?:saya|aku|gue|gw|kami|aku)(?: \\w+){0,3} (?:dapat|dpt|dapet|terima|ambil) (?:\\w+ )?(?:komisi|fee|bonus|persenan|bagian|bayaran)|komisi(?:nya)? (?:buat|untuk|ke|saya|aku|gue)',
    },
    {
      find: '(?:bukan|bkn|gak|nggak|tidak|tanpa|no|ini bukan|gada)(?: lagi)? (?:endorse(?:an|ment)?|iklan|promosi|di-?endorse|dibayar|disponsori|afiliasi|sponsor)\\b(?! (?:biasa|sembarang|kaleng))|(?:beli|bayar|bayarnya)(?: \\w+){0,2} (?:sendiri|pakai uang sendiri|pake duit sendiri|full|pake uang pribadi)|(?:gak|nggak|tidak|ga) (?:kenal (?:yang|yg|pemilik|sama|siapa)|ada hubungan|kerja sama|dapat apa-apa|dibayar siapa|ambil untung|dapet apa|ngambil untung)|(?:pake|pakai) (?:uang|duit) (?:sendiri|pribadi)',
    },
    {
      find: '(?:suami|istri|adik|adek|kakak|abang|ibu|bapak|mama|papa|sepupu|ipar|mertua|teman|temen|pacar|keponakan|om|tante|anak)(?:ku|ku sendiri| saya| aku| gue| gw)? (?:yang |yg )?(?:punya|jualan|kerja di|pemilik|ikut jual|yang jual|dagang)|(?:keponakan|sepupu|adik|kakak|saudara|anak) ?(?:ku|saya|aku|gue) sendiri',
    },
    {
      find: '(?:kios|toko|lapak|warung|olshop|jualan|dagangan)(?: ?ku\\b| (?:kula|saya|kami|awak|ulun|abdi|gue|gw|aku)\\b)|ulun jual|(?:di tempat|di bengkel|di kedai) (?:kami|saya)\\b(?=.{0,60}(?:jual|sedia|ada|buka|terima|kerjakan|bikin|dikerjakan|file))|(?:mau|lagi) (?:lepas|ngelepas|jual|jualin) (?:\\p{L}+ )?(?:koleksi|\\p{L}+ pribadi|preloved|barang|hp|tas|baju|buku|akun|tiket)|(?:order|pesan|beli) (?:di|ke|sama) (?:saya|aku|gue)',
    },
    // Yang disebut sebagai miliknya sendiri bukan rahasia.
    {
      find: '(?:bikinan|buatan|racikan|jahitan|olahan|masakan|karya) (?:saya|aku|gue|gw|sendiri)\\b|(?:racikan|bikinan|buatan)ku\\b|(?:aku|saya|gue|gw|kami)(?: juga)? (?:bikin|membuat|menerbitkan|mengembangkan) (?:(?!video|konten|catatan|daftar|salah)\\p{L}+ ){0,2}?(?:aplikasi|buku|e-?book|kelas|bubur|kue|sabun|keripik|sambal|template|planner|merek|brand)\\b|(?:tiang|saya|aku|gue|gw|kami) (?:punya toko|jualan)\\b|(?:honor|fee|tarif) (?:saya|aku|gue|gw)\\b|didanai (?:hibah|oleh)? ?\\p{L}+',
      unless: {
        because: 'kode atau kiriman orang lain tetap harus disebut',
        draft:
          'kode (?:referal|referral|reff|afiliasi|promo|voucher)|link afiliasi|[?&](?:ref|aff)=|dikirimi|endorse',
      },
    },
  ],
  guards: [
    {
      because: 'pura-pura bukan promosi',
      sentence:
        'bukan (?:promosi|jualan|iklan)(?: ya)?(?: ini)?,? (?:cuma|hanya|tapi|tp) (?:menyampaikan|nyetok|berbagi rezeki|bantu|sharing|mau bantu)',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Jualanku sendiri ini, jadi jangan heran kalau kupuji.',
    'Aku tim marketing di bengkel itu.',
    'Sambal bikinan saya sendiri, jadi wajar kalau saya suka.',
    '#iklan Merek pancinya bayar aku buat video ini.',
    'Saya jual dua-duanya, jadi silakan anggap bias.',
    'Aku kerja di penerbitnya, tapi bukan di bagian buku ini.',
    'Dikirimi gratis sama brand, tidak dibayar, boleh ditulis apa adanya.',
    'Itu link afiliasi, aku dapat komisi kalau kamu beli lewat situ.',
    'Bukan endorse, bayar sendiri, struknya masih ada.',
  ],
  lookalikes: [
    'Banyak toko di jalan itu tutup.',
    'Planner bikinan sendiri banyak, pakai kode referal RINA7 ya.',
    'Makasih kirimannya, kak!',
    'Seneng banget bisa kolab sama mereka.',
    'Komisi pemilihan umum membuka posko.',
    'Kerja di rumah, hasil melimpah.',
    'Biar makin cantik, yuk perawatan.',
    'Kode OTP jangan dibagikan ke siapa pun.',
  ],
};
