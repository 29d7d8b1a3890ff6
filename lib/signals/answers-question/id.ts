import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Menjawab yang ditanyakan',
    advice: 'Jawab pertanyaannya di kalimat pertama, detailnya belakangan.',
    starter: 'Jawaban singkatnya: [iya, tidak, atau tergantung ini].',
  },
  patterns: [
    {
      find: '(?:singkatnya|jawaban (?:saya|aku|gue|gw|kami)|jawaban(?:nya)?(?: singkat(?:nya)?)?|menjawab|ngejawab|jawab)(?:[:,]| iya| tidak| nggak| gak| bisa| boleh| buat| untuk| bu| pak| kak| mas| mbak)(?! di kelas| ada di)',
    },
    {
      find: '(?:buat|untuk|bagi|utk) (?:yang|yg) (?:pada |kemarin |kmrn )?(?:ber|n|me)?tanya|(?:banyak|sering|kemarin|kmrn|ada|beberapa|pada|masih|suka|paling|warga|pelanggan|pembaca|pasien|orang)(?: \\w+){0,3} (?:yang |yg )?(?:tanya|nanya|bertanya|nanyain|menanyakan|ditanya(?:in|kan)?)\\b|ditanya(?:in|kan)? (?:terus|melulu|orang|tetangga|kenapa|apa|soal|gimana|berapa)|pertanyaan (?:paling|yang|yg) (?:sering|banyak)',
    },
    { find: '{start}(?:t|q|tanya|j|jawab)[:.](?= ?\\S)' },
    {
      find: '^(?=.*\\b(?:kenapa|mengapa|apa (?:benar|beda\\w*|itu)|apakah|gimana|bagaimana|berapa|bed[ao]|cara|atau|normal|aman|\\p{L}{3,}kah|padahal|(?:gak|nggak|ga) sih)\\b)[^?!.]{8,140}\\?',
      unless: {
        because: 'tanpa jawaban di bawahnya',
        draft: '^(?![^?!.\\n]{8,140}\\?[^?]{80})',
      },
    },
    {
      find: '{start}(?:bisa|boleh|iya|ya|tidak|nggak|enggak|gak|belum tentu|tidak perlu|gak perlu|wajib|tidak wajib|betul|salah|tidak bisa|gak bisa|ndak|bukan|tergantung)[,.:] (?:asal|kalau|tapi|tetapi|selama|cuma|karena|soalnya|sebab|yang|hanya|jika|itu|justru|bukan|malah|itu)\\b',
      unless: { because: 'ajakan beli', sentence: 'bisa,? (?:cod|nego|order)' },
    },
    {
      find: '(?:error(?:nya)?|pesan|lampu|bunyi|tanda|tulisan|istilah)(?: \\S+){0,4} (?:artinya|itu artinya|berarti|disebabkan|muncul kalau|muncul karena)\\b|penyebabnya(?:: | adalah| karena)',
    },
    {
      find: '(?<=^(?:@\\w+[ ,.:]*)+[^?]{0,70})(?:kalo|kalau|klo|kl|soalnya|karena|krn|biasanya|tergantung|setau\\p{L}*|pernah|bisa|boleh|iya|ada|tuh|alias|berarti|brarti|mending)\\b|{start}(?:iya|bisa|ada|betul) (?:kak|ka|bang|min|pak|bu|gan|nder|sis|mbak|mas)\\b|^(?:setau|setahu) ?(?:gue|gw|aku|saya|ku)\\b',
    },
  ],
  guards: [
    {
      because: 'pancingan jualan',
      phrase: '\\?$',
      sentence:
        '{start}(?:mau|pengen|pingin|ingin|siap|capek|bosan|bosen|minat|tertarik|penasaran|butuh|lagi cari|udah|sudah|suka)\\b|tunggu apa|kenapa harus|insecure|glowing|cuan',
    },
    { because: 'menanya lagi', before: '(?:kalau|kalo|emg|emang)' },
  ],
};

export const cases: Cases = {
  flagged: [
    '@tetangga_rt Kalau yang kuning itu buat plastik, yang hijau buat daun.',
    'Iya kak, loket tiga buka sampai jam dua.',
    'Kenapa sumurnya keruh? Biasanya lapisan lempung ikut terangkat setelah gempa, jadi kuras dulu dua kali lalu tunggu semalam.',
    'Singkatnya: iya, boleh dipakai sebelum 12 bulan asal diencerkan.',
    'Buat yang tanya kenapa rotinya bantat, biasanya karena ragi sudah mati.',
    'T: Berapa lama urus KTP hilang? J: Dua hari kerja kalau blangko ada.',
    'Bisa, asal listriknya minimal 900 watt.',
    'Banyak yang nanya ukuran potnya, ini 30 cm.',
    'Lampu kuning itu artinya air radiator kurang, bukan aki soak.',
  ],
  lookalikes: [
    '@tokokenanga Keren banget, sukses terus!',
    'Kenapa masih pakai yang lama?',
    'Pertanyaan bagus kak!',
    'Jawabannya ada di kelas saya, daftar ya.',
    'Mau tahu rahasianya? Klik bio.',
    'Tanya-tanya dulu boleh, admin ramah.',
    'Bisa COD, bisa nego, langsung chat.',
    'Masih ragu? Yuk konsultasi gratis.',
  ],
};
