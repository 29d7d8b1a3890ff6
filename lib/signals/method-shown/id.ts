import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Cara kerjanya ditunjukkan',
    advice: 'Tambahkan caranya: langkah, resep, atau cara menghitungnya.',
    starter: 'Caranya: [langkah pertama], lalu [langkah kedua]; saya cek dengan [apa].',
  },
  patterns: [
    {
      find: '{start}(?:caranya|cara (?:saya|aku|gue|gw|kami|bikin|buat|cek|baca|hitung|ngecek|bedain|membedakan|pakai|ngitung|menghitung|ngukur|memeriksa|periksa|bikinnya|kerja|membaca|mengecek|ngomong|simpan|merawat|urus|mengurus)|langkah(?:nya|-langkah(?:nya)?)?|resep(?:nya)?|takaran(?:nya)?|bahan(?:nya|-bahan)|rumus(?:nya)?|metode(?:nya)?|ciri(?:-ciri|2)?(?:nya)?|tips|patokan(?:nya)?|hitungan(?:nya)?|perhitungan(?:nya)?|rundown|urutan(?:nya)?|tahap(?:an)?(?:nya)?|alur(?:nya)?|bedain|ngitung|biar gak|biar tidak)\\b(?! (?:rahasia|jitu|cuan|cepat kaya|sukses|ampuh|mudah dapat))(?!.*(?:gimana|bagaimana|gmn|apa ya))(?=[^!?]{0,90}(?::|,|\\.|$))',
    },
    // Satu baris bernomor itu daftar; tiga itu langkah.
    {
      find: '^(?:\\d{1,2}[.)/]|[•✅▪️🧵-]) ?(?=\\p{L}|$)|\\(?\\b\\d\\) ?\\p{L}',
      earns: 0.34,
      unless: {
        because: 'syarat sewa atau pesanan, bukan langkah',
        draft: 'booking|reseller|sewa|pemesanan|syarat|dijual|sertifikat|kode promo|order',
      },
    },
    {
      find: '{start}(?:{lalu},? ){0,2}{langkah}(?:lah)?(?= [\\p{L}\\d(@#]|[,.;]|$)',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '{sambung} (?<flag>(?:lalu |terus |dan |atau |baru |jangan |cukup |bisa |harus )?{langkah})(?= ?[\\p{L}\\d½.,;]|$)',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '\\d[\\d.,/]* ?(?:gr|gram|g|kg|ml|cc|liter|sdm|sdt|sendok|gelas|siung|butir|lembar|ruas|tetes|batang|cm|mm) (?:\\p{L}{3,})|(?:\\p{L}{3,}) \\d[\\d.,/]* ?(?:gr|gram|ml|cc|liter|sdm|sdt|siung|butir|lembar|ruas|tetes|batang|gelas)\\b',
      earns: 0.4,
    },
    {
      find: '(?:selama|sekitar|tunggu|diamkan|rendam|kukus|rebus|jemur|minimal|sampai) (?:\\d[\\d-]*|{eja}|semalam|seharian|setengah) ?(?:detik|menit|jam|hari|malam|minggu)?\\b',
      earns: 0.3,
    },
    {
      find: '(?:{aku}) (?:sudah |udah |coba |pun |juga |sendiri |cuma |yang |sempat )*(?:timbang|nimbang|menimbang|ukur|ngukur|mengukur|hitung|ngitung|menghitung|bandingkan|bandingin|catat|mencatat|rekam|uji|menguji|wawancarai|survei|hubungi|cek(?: satu| empat| ke|nya)|tes (?:dua|di|satu|tiga))\\b|(?:dihitung|diukur|ditimbang|diuji|dites) (?:dari|pakai|pake|dengan|di|tiap|per|dua|tiga|selama|pada)\\b',
    },
    {
      find: 'kelompok (?:kontrol|pembanding)|jumlah sampel|sampel (?:acak|\\d+)|sample size|n ?= ?\\d+|(?:alat|bahan|data) yang (?:dipakai|dipake|digunakan)|akar masalah|penyebabnya (?:tiga|dua|di)|perbaikan(?:nya)?:|kronologi|prosesnya:|(?:tanpa|bukan) perantara\\. ?|pencarian gambar terbalik',
    },
    { find: '(?:soalnya|karena|krn|sebab|gara-gara|akibat) (?:\\p{L}+ ){3,}', earns: 0.3 },
    {
      find: '\\d[\\d.,]* ?[x×:/+*] ?\\d[\\d.,]*(?: ?[=+×x/-] ?\\d[\\d.,]*)|= ?(?:rp ?)?\\d[\\d.,]*|(?:select|npm|git|docker|sudo|pip|grep) [\\w(-]',
      earns: 0.7,
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Rendam beras semalam, buang airnya, lalu haluskan.',
    'Caranya: foto meteran tiap pagi, catat di buku, bandingkan tiap Minggu.',
    'Takarannya 200 gr tepung, 5 gr ragi, 120 ml air.',
    'Kami timbang 40 roti di timbangan yang sama.',
    'Dihitung dari nota sebulan, dibagi jumlah porsi.',
    '1) lepas bautnya 2) lap pakai kain kering 3) pasang lagi',
  ],
  lookalikes: [
    'Cara bikin pola begini gimana ya kak, ada yang tahu?',
    'Biayanya naik dibandingkan dengan tahun lalu.',
    'Metode rahasia yang sudah terbukti.',
    'Sistem teruji kami bikin kamu cepat balik modal.',
    'Cara cepat kaya tanpa modal!',
    'Klik link, pilih paket, langsung cuan.',
    'Resep rahasia keluarga kami.',
    'Yuk pakai sekarang, rasakan bedanya.',
  ],
};
