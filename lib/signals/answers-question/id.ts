import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Menjawab yang ditanyakan',
    advice: 'Jawab pertanyaannya di kalimat pertama, detailnya belakangan.',
    starter: 'Jawaban singkatnya: [iya, tidak, atau tergantung ini].',
  },
  patterns: [
    {
      find: '(?:singkatnya|jawaban(?:nya)?(?: singkat(?:nya)?)?|jawab(?:an)? pertanyaan|menjawab|ngejawab|jawab)(?:[:,]| iya| tidak| nggak| gak| bisa| boleh| pertanyaan| buat| untuk| bu| pak| kak| mas| mbak)(?! di kelas| ada di)',
    },
    {
      find: '(?:buat|untuk|bagi|utk) (?:yang|yg) (?:tanya|nanya|bertanya|tanya-tanya|pada tanya|kemarin tanya|kmrn nanya)|(?:banyak|sering|kemarin|kmrn|ada|beberapa|pada|masih|suka|paling|warga|pelanggan|pembaca|pasien|ibu-ibu|orang)(?: \\w+){0,3} (?:yang |yg )?(?:tanya|nanya|bertanya|ditanya|ditanyain|ditanyakan|nanyain|menanyakan)\\b|(?:ditanya|ditanyain|ditanyakan) (?:terus|melulu|orang|pelanggan|tetangga|kenapa|apa|soal|gimana|berapa)|pertanyaan (?:paling|yang|yg) (?:sering|banyak)',
    },
    { find: '{start}(?:t|q|tanya|p|pertanyaan)[:.] ?(?=\\S)|{start}(?:j|a|jawab)[:.] ?(?=\\S)' },
    { find: '^(?:> ?)?[^?]{6,120}\\?(?= *$)', earns: 0.3 },
    {
      find: '^(?:apa|apakah|kenapa|mengapa|bolehkah|bisakah|gimana|bagaimana|berapa|bedanya|cara|perlukah|amankah|boleh)\\b[^?]{4,140}\\?',
      earns: 0.5,
      unless: { because: 'pancingan', sentence: '\\bmau\\b|tunggu|lagi\\?' },
    },
    {
      find: '{start}(?:bisa|boleh|iya|ya|tidak|nggak|enggak|gak|belum tentu|tidak perlu|gak perlu|wajib|tidak wajib|betul|salah|tidak bisa|gak bisa|ndak|bukan|tergantung)[,.:] (?:asal|kalau|tapi|tetapi|selama|cuma|karena|soalnya|sebab|yang|hanya|jika|itu|justru|bukan|malah|itu)\\b',
      unless: { because: 'ajakan beli', sentence: 'bisa,? (?:cod|nego|order)' },
    },
    {
      find: '(?:error(?:nya)?|pesan|lampu|kode|bunyi|tanda|tulisan|istilah|kata|angka)(?: \\S+){0,4} (?:artinya|itu artinya|berarti|karena|bukan dari|disebabkan|muncul kalau|muncul karena)\\b|(?:artinya|penyebabnya|sebabnya|masalahnya|alasannya|bedanya|kuncinya|intinya|hitungannya|patokannya|patokan saya)(?: \\w+)?(?::| ya | adalah| karena| tiga| dua| cuma| begini| gini| di)',
    },
    {
      find: '(?:penyebab(?:nya)?|biasanya|hampir selalu|paling sering|umumnya) (?:\\w+ ){0,2}?(?:karena|gara-gara|krn|soalnya|sebab|disebabkan|dari|bukan)\\b',
    },
    {
      find: '{start}(?:kenapa|mengapa|knp|cara|ciri|beda|bedanya|bedain|tips|gimana|bagaimana|ngitung|apa itu|apakah)\\b[^?:.]{3,100}[?:](?= \\S|\\s*$)',
      earns: 0.6,
      unless: {
        because: 'pancingan jualan',
        sentence: '\\bmau\\b|tunggu|penasaran|kenapa harus|capek|bosan|insecure|glowing|cuan',
      },
    },
    {
      find: '@\\w+ (?:.{0,40} )?(?:kalo|kalau|klo) (?:aku|gue|gw|saya|di aku)\\b|(?:lebih murah|mending|coba|setau|setahu) (?:\\w+ ){0,3}(?:ku|aku|gue|saya|di|beli|pake)\\b(?=.{0,80}(?:kak|nder|sender|drpd|daripada))',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Singkatnya: iya, boleh dipakai sebelum 12 bulan asal diencerkan.',
    'Buat yang tanya kenapa rotinya bantat, biasanya karena ragi sudah mati.',
    'T: Berapa lama urus KTP hilang? J: Dua hari kerja kalau blangko ada.',
    'Bisa, asal listriknya minimal 900 watt.',
    'Banyak yang nanya ukuran potnya, ini 30 cm.',
    'Lampu kuning itu artinya air radiator kurang, bukan aki soak.',
  ],
  lookalikes: [
    'Pertanyaan bagus kak!',
    'Jawabannya ada di kelas saya, daftar ya.',
    'Mau tahu rahasianya? Klik bio.',
    'Tanya-tanya dulu boleh, admin ramah.',
    'Bisa COD, bisa nego, langsung chat.',
    'Masih ragu? Yuk konsultasi gratis.',
  ],
};
