import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Pertanyaan tulus',
    advice: 'Tutup dengan pertanyaan yang akan kamu ajukan ke rekan kerja.',
    starter: 'Kalau di tempatmu, [bagian yang masih saya ragukan] biasanya bagaimana?',
  },
  patterns: [
    {
      find: '(?:ada|adakah|apa ada|apakah ada|ad)(?: di sini| disini)?(?: (?:yg|yang|nang|sing|nu))(?: \\w+){0,3}? (?:punya|pny|pernah|prnh|tau|tahu|taw|ngerti|paham|coba|nyoba|bisa|tahan|pakai|pake|kenal|pengalaman|sama|pindah|beli|ngalamin|mengalami|bandingin|kena|jual|gelem|kerjo|nemu|tertarik|paham|kuat|hafal|ingat|main|tinggal|kerja|belajar)\\b[^?]{0,160}\\?',
      unless: {
        because: 'menawarkan, bukan bertanya',
        sentence: '(?:yang|yg) (?:mau|minat|berminat|pengen)|kode (?:reff?|voucher|promo)',
      },
    },
    {
      find: '(?:gimana|gmn|gmna|gmana|bagaimana|piye|kumaha|pripun|kepriye|cemana|enaknya|sebaiknya|baiknya|bagusnya|mending|berapa|brp|brpa|kapan|knp|napa|dimana|di mana|ko(?:k)? bisa|apakah)\\b[^?!.]{0,140}\\?|(?:gimana|gmn|gmna|berapa|brp|brpa|kapan|kenapa|knp|dimana|mana|apa)(?: \\p{L}+){0,2} (?:ya|yah|yaa?|kak|teh|pak|bu|min|gan|mas|mbak|bang|om|nder|nya)\\W*(?:kak|pak|bu)?(?=[^\\p{L}]*$)',
      unless: {
        because: 'pancingan',
        sentence:
          'gimana (?:dulu|caranya biar|rasanya (?:kalau|jadi|punya|dapat))|bagaimana jika|mau tahu|mau tau|penasaran',
      },
    },
    {
      find: '(?:kalian|kamu|kmu|lo|lu|te?man[- ]?te?man|rekan(?:[- ]rekan)?|bapak|ibu|kakak|kk|kak|om|mas|mbak|semeton|dulur|sesama \\w+|warga|buibu|bund?|sobat|pada|orang)\\b(?: \\p{L}+){0,10}? (?:apa|gimana|gmn|bagaimana|berapa|brp|mana|kenapa|knp|siapa|kapan|sama|suka|pernah|biasanya|gak|ga|nggak|ngga|tidak|gt|kah)\\b[^?!]{0,90}\\?',
      unless: {
        because: 'pancingan jualan',
        sentence:
          '(?:mau|pengen|ingin|siap|minat|tertarik|butuh|lagi cari|nyari|sudah siap|udah siap|capek|bosan|bosen|setuju|masih|kamu kapan|kapan giliran\\p{L}*)\\b[^?]{0,60}\\?|kapan lagi|tunggu apa|belum (?:pernah )?(?:coba|punya|checkout)',
      },
    },
    {
      find: '(?:menurut|kata) (?:kalian|kamu|anda|kmu|lo|teman|temen|bapak|ibu|om|kakak|agan|rekan|warga)\\b[^?!]{0,120}\\?',
    },
    {
      find: '(?:ada (?:saran|ide|tips|masukan|rekomendasi|cara lain|triknya|yang kurang|ulasan|tips)|minta (?:saran|masukan|pendapat|tolong dikoreksi)|mohon (?:saran|masukan|koreksi|pencerahan|koreksinya)|butuh (?:saran|masukan)|tolong koreksi|(?:silakan|silahkan|monggo|boleh|senang|siap) (?:di)?koreksi|koreksi kalau|koreksi jika|dikoreksi ya|salah di mana|apa yang (?:saya|aku|kami) lewatkan|kurang apa|infoin|saranin|(?:kasih|kasi) tau (?:dong|dulu|kah)|euy info|info .{2,50} dong)\\b[^?!.]{0,80}[?.!]?',
      unless: {
        because: 'mengundang pembeli',
        sentence: 'info (?:lengkap|lebih lanjut|pemesanan|order|promo (?:terbaru|menarik))',
      },
    },
    {
      find: '(?:mau|numpang|izin|ijin|pengen|ingin|pingin|sekalian|boleh) (?:tanya|nanya|bertanya|takon|tnya|nny)\\b[^.!]{3,160}',
    },
    {
      find: '\\p{L}[^?!.]{4,120} (?:gak|ga|gk|nggak|ngga|enggak|tidak|tdk|ndak|\\p{L}+kah|blum|blm|belum|bukan|ya|yah|pak|bu|teh|sih|si|kan|to|tho) ?(?:sih|ya|yah|yaa|si|to|tho|pak|bu|kak)? ?\\?(?=[^\\p{L}]*$)|\\p{L}{2,}kah\\b[^?!]{4,120}\\?|(?:boleh|bisa|enak|kira[- ]?kira|bener(?:an)?|apa) [^?!.]{4,100}\\?',
      unless: {
        because: 'pancingan jualan',
        sentence:
          'pengen|tertarik|minat|percaya|siap|capek|setuju|t(?:ah|a)u (?:gak|nggak)|tahukah|sudahkah|promo|diskon|siapa|penasaran|bund|takut|ingin|kamu|kalian|anda',
      },
    },
    {
      find: '(?:penasaran|(?:pengen|pengin|ingin) (?:tahu|tau|ngerti|denger)) (?:sama|apa(?:kah)?|gimana|bagaimana|berapa|cara|kenapa|pengalaman|pendapat|kalau|versi|yang|adegan|bagian|mana)\\b',
      unless: { because: 'pancingan', sentence: 'penasaran\\?|dm|link|cek' },
    },
    {
      find: '(?:saya|aku|kami|gue) (?:senang|ingin|mau|pengen|siap) (?:mendengar|dengar|denger|belajar|membaca|baca)(?:kan)? (?:cerita|cara|pengalaman|pendapat|masukan|dari)\\p{L}*|{start}(?:yang|yg) (?:sudah|udah|pernah)[^.!?]{3,80} tolong (?:cerita|bagi|kabari)\\p{L}*[^!]{0,60}\\?',
      unless: { because: 'pancingan', sentence: 'dm|link|cek|produk (?:saya|kami)' },
    },
  ],
  guards: [
    {
      because: 'pancingan jualan',
      sentence:
        '{start}(?:mau|pengen|pingin|ingin|siap|capek|bosan|bosen|minat|tertarik|penasaran|butuh|lagi (?:cari|nyari)|udah|sudah|setuju|masih|siapa)\\b|tunggu apa|kapan lagi|apa lagi|kenapa harus|\\bmau\\W*\\?',
    },
    {
      because: 'ditanyakan sambil berjualan',
      phrase: '\\?',
      draft: 'ready stock|follow|checkout|gabung yuk|join|cek (?:ig|bio)|(?:dm|japri) (?:aja|ya|yuk)|\\*\\d',
    },
    { because: 'judul yang dijawab sendiri', draft: '^[^?]{6,140}\\?[^?]{160,}$' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Jam berapa loketnya tutup ya pak',
    'Ini lampunya memang kedip terus gak sih?',
    'Boleh titip payung di pos satpam?',
    'Saranin bengkel dekat terminal.',
    'Kalau ada yang pernah mengurus pindah alamat KK, saya ingin mendengar caranya.',
    'Yang sudah pernah pasang talang seng tolong cerita, berisik nggak pas hujan?',
    'Ada yang pernah ganti talang sendiri tanpa bongkar genteng?',
    'Kalau sesama pengrajin, upah borongan biasanya dihitung gimana?',
    'Saya masih bingung soal kadar airnya. Mohon koreksi kalau keliru.',
    'Numpang tanya, kereta pertama ke Karangjati jam berapa ya?',
    'Menurut kalian lebih awet pintu kayu mahoni atau jati muda?',
    'Apa yang saya lewatkan dari hitungan ini?',
  ],
  lookalikes: [
    'Gimana rasanya punya kulit secerah ini?',
    'Udah coba varian barunya belum?',
    'Siapa mau?',
    'Setuju nggak bund?',
    'Mau cuan dari rumah?',
    'Tunggu apa lagi, kak?',
    'Siap glowing sebelum lebaran?',
    'Kapan lagi dapat harga segini?',
  ],
};
