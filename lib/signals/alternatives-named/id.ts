import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Alternatif disebutkan',
    advice: 'Sebut satu cara lain, termasuk yang gratis.',
    starter: 'Kalau ini tidak cocok, [cara lain, boleh yang gratis] hasilnya mirip.',
  },
  patterns: [
    {
      find: '(?:bisa|boleh|dapat|bs)(?: juga| aja| saja)? (?:juga )?(?:pakai|pake|ganti|diganti|pinjam|minjam|sewa|nyewa|lewat|beli|ke|coba|di|dipinjam|cari|minta|buat sendiri|bikin sendiri|tanya|pakai yang|dengan) (?:juga |yang |punya )?(?:\\p{L}+ ){0,4}?(?:lain|gratis|bekas|biasa|sendiri|mana saja|mana aja|perpustakaan|puskesmas|kelurahan|sebelah|resmi|bawaan|generik|tetangga|warung|pasar|aplikasi|kabel|atau|kalau|juga|kakaknya)\\b',
    },
    {
      find: '(?:alternatif|alternatifnya|opsi lain(?:nya)?|pilihan lain(?:nya)?|cara lain(?:nya)?|gantinya|penggantinya|sebagai ganti|opsi gratis(?:nya)?|jalan lain(?:nya)?)(?::|,| yang| itu| adalah| ya| pakai| pake| ada| bisa| \\p{L}+)(?! (?:ada|lain) ?(?:lagi)?\\W*$)',
    },
    {
      find: '(?:kalau|kalo|klo|jika|bila|yen|lamun|nek)[^.!?]{3,90}(?:,| mending| lebih baik| mendingan| langsung)(?: \\p{L}+){0,3}? (?:mending|mendingan|lebih (?:baik|cocok|pas|murah|cepat|hemat)|pinjam|cukup) (?:\\p{L}+ ){0,3}?\\p{L}+\\b|(?:kalau|kalo|klo|jika|bila|nek)[^.!?]{3,90}(?: ke| tanya| coba| hubungi| pakai| pake) (?:\\p{L}+ ){0,2}?(?:lain|sebelah|dokter|bidan|puskesmas|apotek|apoteker|rumah sakit|rs|igd|posyandu|klinik|psikolog|bengkel resmi|teknisi|notaris|dinas|kelurahan|bank|koperasi|perpustakaan|pasar|rt|rw|damkar|gratis|bekas)\\b',
    },
    {
      find: '(?:yang|yg) (?:gratis|bekas|biasa|murah|generik|lokal|second|lama|polos|seken|kw|di pasar|curah)(?:an|nya)? (?:juga )?(?:ada|cukup|bisa|sudah|udah|pun|juga|hasilnya|sama|isinya|lebih|ya)\\b|(?:yang|yg) (?:bekas|gratis|biasa) (?:aja|saja)|generik(?:nya)?(?: \\w+){0,3} (?:sama|cukup|isinya|lebih murah)|tanpa (?:alat|beli|produk|aplikasi|obat)(?: \\w+)? (?:pun |juga )?(?:bisa|cukup|beres|jadi)',
    },
    {
      find: '(?:{gak}) (?:harus|wajib) (?:beli|pakai|pake|lewat|bayar|ke|dari|di sini)\\b',
    },
    {
      find: '(?:merek|merk|brand|toko|bengkel|warung|laundry|tempat|penjual|kios|jasa|kurir|platform|bank|tukang) (?:lain|sebelah|tetangga|mana pun|mana (?:saja|aja)|apa pun|apa (?:saja|aja))(?:nya)? (?:\\p{L}+ ){0,3}?(?:lebih|juga|bisa|ada|biasanya|boleh|sama|cocok|hasilnya)\\b(?! (?:mana|gak ada))',
    },
    {
      find: '(?:perpustakaan|perpus|ipusnas|puskesmas|kelurahan|rt \\d+|tetangga|pemerintah|sekolah|kampus|apotek|pasar|koperasi|situs resmi|web resmi|aplikasi resmi|loket)(?: \\w+){0,3} (?:punya|ada|bisa|juga|menyediakan|meminjamkan|gratis|lebih murah|tidak dipungut|boleh)\\b|(?:di|lewat|bisa dipinjam di|pinjam di) (?:perpustakaan|perpus|ipusnas)',
    },
    {
      find: '(?:\\p{L}+) (?:lebih|lbh|lebe) (?:adem|awet|murah|irit|cepat|cepet|aman|cocok|ringan|enteng|tahan|kuat|enak|mahal|hemat|berat)(?: \\p{L}+){0,4},? (?:tapi|tp|tetapi|sedangkan|sementara|cuma|namun)\\b',
    },
    {
      find: '(?:atau|atw|ato|utawa) (?:bisa (?:juga )?|boleh |kalau mau |cukup |coba |pakai |pake |naik |ke |lewat |beli |tanya |minta |sewa |pinjam |tunggu |ganti )(?:\\p{L}+)(?! kami| wa\\b| dm)',
    },
    {
      find: '(?:lebih|lbh|lbih|lebe) (?:murah|mahal|hemat|mayan|irit|enak|awet|bagus|cepat|cepet|praktis|tinggi)(?: \\p{L}+){0,2} (?:dari|dr|drpd|dari ?pada|dibanding(?:kan)?|dbanding|ketimbang) (?!(?:biasanya|pada|yang|yg|sebelumnya|harga)\\b)\\p{L}{2,}|(?:mending|mndg|mendingan|ketimbang|kalah sama) (?:ke |di |beli |pakai |pake |naik |pesen |order |bayar )?(?!(?:gue|gw|aku|saya|kita|langsung|mana|per|ditempati)\\b)\\p{L}{3,}|(?:lebih (?:baik|cocok|aman)|better) (?:ke|di|pakai|pake|pinjam|beli|tunggu|masak|bikin|sewa|naik|lewat|tanya|cari) \\p{L}{3,}',
    },
    // Tiga pilihan berjajar itu perbandingan.
    {
      find: '(?:•|-|\\d\\.|🧵) ?\\p{L}[\\p{L} -]{1,20}: (?=.{5,})',
      earns: 0.34,
    },
  ],
  guards: [
    {
      because: 'menjatuhkan yang lain bukan menyebut alternatif',
      sentence:
        '(?:gak|nggak|tidak|ndak|tak) ada (?:alternatif|tandingan|lawan|yang lain|duanya)|jauh di atas|(?:toko|merek|brand|tempat|tim) lain (?:mana|gak|nggak|tidak|kalah|lewat|minggir)|daripada (?:pusing|ribet|repot|nyesel|bingung)|jangan mau',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Naik bus lebih murah dari travel, cuma lebih lama.',
    'Mending pinjam bor tetangga kalau cuma buat dua lubang.',
    'Kalau cuma butuh sehari, lebih baik pinjam punya karang taruna.',
    'Yang generik juga ada, isinya sama.',
    'Tidak harus beli di sini, toko mana saja boleh asal ukurannya pas.',
    'Alternatifnya pakai botol bekas yang dilubangi.',
    'Bisa juga lewat kelurahan, tidak dipungut biaya.',
    'Merek sebelah lebih pas kalau kulitmu kering.',
  ],
  lookalikes: [
    'Mending gue tidur.',
    'Nggak ada alternatif lain sebagus ini.',
    'Jauh di atas merek lain!',
    'Daripada pusing, serahin ke kami.',
    'Toko lain mana berani kasih segini.',
    'Pokoknya harus punya, kak.',
    'Lebih murah lebih untung, yuk borong.',
  ],
};
