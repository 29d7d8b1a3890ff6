import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Pengalaman langsung',
    advice:
      'Kamu mengalaminya? Satu kalimat tentang yang kamu lihat atau lakukan membuat tulisan ini benar-benar punyamu.',
    starter: 'Saya coba ini selama [berapa lama]; yang mengejutkan, [yang kamu lihat].',
  },
  patterns: [
    {
      find: '(?:saya|aku|gue|gua|gw|ane|awak|tiang|kula|kulo|ulun|abdi|sa|kami|ak|sy)(?: (?:{ket}|selalu)){0,3} {alami}(?:nya|in|i|kan)?\\b',
      unless: {
        because: 'janji atau cerita sukses, bukan pengalaman',
        sentence:
          'saya jamin|(?:testimoni|rahasia) sukses|perjalanan sukses|(?:mau|kasih|nemu) (?:kode|promo)|kami (?:kirim|bikin|jual|buka|bawa|ambil|buat|pasang|bantu)(?:kan|in)? (?:untuk|buat|anda|kamu|kakak|sampai)|nomornya|reseller|kamu harus coba|dm|japri',
      },
    },
    {
      find: '(?:ku)(?:pelajari|kira|retur|habiskan|lakukan|kerjakan|dapat|pinjam|amati|bandingkan|dengar|rasakan|coba|beli|pakai|pake|tanam|ukur|timbang|catat|simpan|ganti|lihat|baca|bawa|jual|cek|tes|hitung|bayar|masak|jelaskan|kembalikan|taruh|tanya|kirim|rawat)\\b',
    },
    {
      find: '(?:pengalaman|menurut pengalaman|kisah|cerita|curhat(?:an)?)(?: pribadi| sendiri| saya| aku| gue| gw| kami| nyata)*(?: |:|,)(?=.{5,})(?<=(?:saya|aku|gue|gw|kami|pribadi|curhat|sendiri)[ :,])',
    },
    {
      find: '(?:di|dari|ke|pada|ing|neng|nang) (?:\\w+ )?(?:lahan|kebun|kebon|bengkel|dapur|rumah|kelas|sekolah|warung|kosan|kos|kampung|desa|sawah|kolam|kandang|badan|kulit|muka|wajah|rambut|laptop|hp|motor|mobil|kampus|gang|kompleks|poli|klinik|tim|perut|proyek|timbangan|kasus) ?(?:ku|saya|aku|gue|gw|kami|abdi|tiang|awak)\\b',
    },
    {
      find: '(?:anak|suami|istri|ibu|bapak|mamah?|papa|adi?e?k|kakak|nenek|kakek|mertua|tetangga|te?man|temen|bos|dosen|guru|motor|mobil|hp|laptop|kucing|ayam|tanaman|kulit|rambut|perut|gigi|klien|murid|siswa|pasien|bojo|keponakan|sepupu|sau?dara|bayi|cupang|punya|kos)(?:ku|ne| saya| aku| gue| gw| kami| ane)\\b(?: \\p{L}+){0,3} (?:(?!yang|yg|tiap|aja|biasa)(?:{ket})|{alami}|bilang|rusak|mati|ngarani|ketawa|minta|turun|protes|nyerah|mogok|seneng|suka|nolak|tidak)\\b',
    },
    {
      find: '(?:waktu|pas|saat|sejak|setelah|habis|abis|semenjak|ketika|sebelum|tiap|setiap) (?:saya|aku|gue|gw|kami|tiang|ane|sa)\\b|(?:beli|bayar|bikin|masak|jahit|rakit|pasang|ukur|urus|cat|cek|nanam|tes|bawa|kerjakan) sendiri\\b|kami (?:ukur|uji|tes|hitung|bandingkan|catat|timbang|coba|kerjakan) (?:sendiri|dua|tiga|tiap|di|\\p{L}+)|kami me(?:wawancara|ngukur|metakan|ncatat|nguji|mbandingkan|nghitung|ngamati|mbaca|neliti)\\p{L}*',
    },
    {
      find: '(?:kemarin|kmrn|kmrin|kemaren|tadi|td|semalam|semalem|barusan|(?:minggu|bulan|tahun|taun|pekan) lalu|dulu|tadi (?:pagi|siang|sore))(?: (?:{ket}|pagi|siang|sore|malam)){0,3} (?:saya|aku|gue|gw|kami|sy|ane|ak|{alami})\\b',
    },
    {
      find: '{start}(?:(?:kemarin|kmrn|kemaren|tadi|td|semalem|barusan|dulu|dlu|udah|sudah|udh|dah|ud|sdh|abis|habis|baru|baru aja|pernah|gapernah|akhirnya|niat|iseng|sengaja|terakhir|jarang|sempet|ini|padahal|soalnya|mayan|lumayan|alhamdulillah|eh|yah|duh) ){1,4}(?:{ket} ){0,2}{alami}(?:nya|in)?\\b|(?:udah|sudah|udh|sdh|barusan) (?:{ket} )?(?:nyoba|coba|cobain|pake|pakai|nunggu(?:in)?|ngerasain|ngecek|ngetes|\\d+ (?:bulan|tahun|thn|bln|minggu|hari|kali))\\b|(?:barang|brng|paket|pesanan|orderan)(?:nya|ku)? (?:sudah|udah|udh|sdh|dah|baru) (?:sampai|sampe|nyampe|dateng|datang)|{start}(?:dikasih|disuruh|ditolak|ditawarin?|ditelpon)\\b',
    },
    {
      find: '(?:{start}|(?:setelah|selama|sesudah|abis|habis) )(?:\\d+|{eja}|setengah|se)(?: ?(?:hari|minggu|bulan|bln|tahun|thn|kali|jam))(?: \\w+)? (?:pakai|pake|jualan|kerja|pelihara|nanam|ikut|tinggal|nyoba|belajar|ngajar|di|jadi|nyukur|masak|nyetir|gagal|nunggu|percobaan|menunggu|beli|bikin)\\b|(?:tiga|dua|\\d+) kali (?:gagal|coba|nyoba|percobaan)|percobaan ke',
    },
    {
      find: '(?:seneng|senang|kesel|kesal|bangga|kecewa|kapok|nyesel|lega|capek|males|sedih|cinta|kepengen|bete|bad mood|sebel|kangen|ngakak|malu|syok|kaget)(?: \\p{L}+)? (?:bgt|bngt|bget|banget|bgtt|sama|sm|karena|krn|pas|soalnya|tapi|gara|abis|sih|parah|karna)\\b|(?:rada|agak|sempet) (?:kesel|kecewa|nyesel|sebel|kaget|ragu|kapok)',
      unless: {
        because: 'janji kepada pembeli',
        sentence: 'kamu|kakak|bunda|dijamin|promo yuk|dm|order|nyesel (?:kalau|deh|loh|lho)',
      },
    },
    {
      find: '(?:temuan|pelajaran|hasil (?:uji|ukur|skrining|survei|hitungan|panen)|catatan|angka|hitungan|patokan)(?:nya)? (?:saya|aku|gue|gw|kami)\\b|(?:saya|aku|gue|gw|sy|ane) (?:sekarang|tiap|setiap) \\p{L}{3,}|(?:saya|aku|gue|gw|sy|ane) (?!\\p{L}*(?:jamin|ajak|undang|tawar|jual|saran|anjur|harap|inginkan|butuhkan|punyai|beri|bantu|bagikan|ucapkan))(?:n\\p{L}{3,}in|nge\\p{L}{3,}|ny\\p{L}{4,}|men\\p{L}{4,}|mem\\p{L}{4,})\\b',
    },
  ],
  guards: [
    {
      because: 'harapan, syarat atau rencana belum dialami',
      before:
        '(?:semoga|smoga|moga|kalau|kalo|klo|jika|bila|andai(?:kan)?|misal(?:nya|kan)?|nanti|ntar|besok|mau|akan|bakal|pengen|pgn|ingin|biar|supaya|agar|bisa|bantu)(?: \\p{L}+){0,2}',
    },
    { because: 'rencana belum dialami', after: '(?:\\p{L}+ ){0,2}(?:nanti|ntar|besok)' },
    {
      because: 'ditanyakan kepada pembaca',
      phrase: '^(?:udah|udh|sudah|sdh|pernah|belum)\\b',
      sentence: '\\?',
    },
    {
      because: 'cerita sukses, janji, atau testimoni penjual',
      draft:
        'dm (?:aja|aku|saya|ya|kami)|japri|wa (?:aja|saya|aku|kami)|nomor (?:di )?bawah|order (?:di|ke|via|yuk|sekarang)|kode (?:reff?|referal|referral|voucher|promo) ?(?:aku|ku|gue)?|follow|join (?:tim|grup|member)|cek (?:ig|bio|profil|highlight)|kotak pesan|reseller|komen (?:mau|fix|sehat)|tulis "|ketuk (?:profil|tombol)|saya jamin|link (?:di )?bio|nama produk|chat (?:saya|aku|admin|ya)|promo menarik|(?:anda|kamu) (?:tidak|nggak|gak) perlu (?:pintar|jago|modal|bisa|pengalaman)',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Tadi udah nyoba lewat jembatan baru, macetnya pindah ke lampu merah.',
    'Akhirnya dapet kursi setelah tiga kereta lewat.',
    'Rada kesel, paketku nyasar ke kelurahan sebelah.',
    'Niat beli sapu doang, pulangnya bawa ember.',
    'Hasil hitungan saya: solar sebulan 640 ribu.',
    'Saya pakai enam bulan, sol kirinya lepas di bulan keempat.',
    'Di lahan saya, wereng baru habis setelah dua pekan.',
    'Waktu saya coba tanpa ragi, adonannya tidak naik.',
    'Kami ukur sendiri tiap pagi selama dua pekan.',
    'Kemarin aku antre tiga jam di loket 4, ternyata salah berkas.',
    'Suamiku sempat kapok, soalnya kursinya patah.',
  ],
  lookalikes: [
    'Semoga saya dapat kursi di kereta pagi.',
    'Nanti saya cek lagi kabelnya.',
    'Udah nyoba menu baru kami?',
    'Saya menjamin hasilnya, Anda tidak perlu pengalaman.',
    'Perjalanan sukses saya dimulai dari nol.',
    'Saya jamin sendiri hasilnya.',
    'Pelanggan kami suka banget, kamu pasti juga.',
    'Kamu harus coba yang ini.',
    'Ayo buktikan sendiri kualitasnya!',
    'Dulu minder, sekarang cuan jutaan, chat aku ya.',
  ],
};
