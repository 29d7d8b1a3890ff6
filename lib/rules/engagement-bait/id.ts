import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Umpan interaksi',
    line: 'Kamu meminta klik, bukan percakapan; ajukan satu pertanyaan yang jawabannya memang kamu butuhkan.',
    why: 'Facebook menurunkan jangkauan postingan yang memancing suka, tag, dan komentar satu kata, kecuali untuk orang hilang atau galang dana. Pembaca juga tahu kapan mereka cuma dihitung.',
    source: {
      label: 'Aturan Facebook soal umpan interaksi, Gizbot',
      url: 'https://www.gizbot.com/social-media/news/facebook-to-demote-posts-that-use-engagement-bait-for-greater-reach-046509.html',
    },
  },
  guards: [
    {
      because: 'a call for help, a safety notice or a meeting',
      sentence:
        'orang hilang|hilang(?:nya)?|ciri-ciri|donor darah|golongan darah|posko|banjir|gempa|evakuasi|kucing hilang|musyawarah|rapat|konsolidasi|hoaks?|jangan (?:sebar|share|retweet)|jangan cuma retweet',
    },
    {
      because: 'a call for help, advice or funds, which Facebook spares too',
      draft:
        '(?:orang|anak|nenek|kakek) hilang|galang dana|penggalangan|donasi|(?:minta|mohon|butuh|cari) (?:saran|rekomendasi|masukan|info)|ada yang (?:tahu|tau|bisa rekomen|punya rekomen)|rekomendasi(?:in)? dong|donor darah',
    },
    {
      because: 'code or grammar',
      sentence: 'baris \\d+|sql|html|git|kode(?:nya)? error|suka duka|bagi hasil',
    },
  ],
  patterns: [
    // Follow me.
    {
      find: '(?:follow|ikuti|subscribe) (?:saya|aku|akun ini|kami|kita|dulu|gue|gw)(?: (?:untuk|buat|biar|agar|supaya|ya|baru|yuk|dong)){0,2}{gap}',
      unless: { because: 'a story', before: '(?:udah|sudah|yang|yg|jadi|baru|dia|mereka|gak|mau|di)' },
    },

    {
      find: '(?:{hort}|jangan lupa|jgn lupa|bantu|tolong|mohon|minta|plis|please|pls|silakan|silahkan|langsung|buruan|boleh|dong|dibantu|bisa)(?: (?:di ?|bantu |kak |{you} |untuk |pada |sekalian |dulu |semuanya |teman ?2? )*)?(?:like|likes|love|komen|share|bagikan|sebar(?:kan|in)?|follow|folow|difollow|subscribe|subs|subscribe-nya|retweet|rt|repost|tag|mention|save|simpan|folback|follback|disubscribe|dishare|di-?share|di-?follow|support)(?:[ ,]+(?:ig|akun|channel|chanel|postingan|video|thread|yt|youtube|page|ini|aku|kami|kita|saya|gue|@[\\w.]+|teman|temen|{you}|ya|yah|donk|dong|dulu|juga))*',
      needs: 0.5,
    },
    {
      find: '(?:follow|folow|subscribe|subs|subcribe|like|support)(?: (?:dulu|juga|ya|dong|aja|me|us))* (?:ig|akun|instagram|channel|chanel|youtube|yt|page|tiktok|fp|twitter|x|kami|kita|aku|saya|gue|@[\\w.]+)(?: (?:kami|kita|aku|saya|ku|gw|gue|ini|@[\\w.]+|dong|ya|yah|yuk|untuk \\p{L}+))*',
      needs: 0.5,
      unless: {
        because: 'a story',
        before: '(?:udah|sudah|aku|abis|habis|lagi|yang|jadi|baru|ku|dia|mereka|gak|mau|di)',
      },
    },
    {
      find: '(?:follow|subscribe|ikuti)(?: (?:kami|aku))? (?:untuk|buat|biar|agar|supaya)(?: (?:mengetahui|dapat|dapet|update|info|tau|tahu|informasi|lebih|melihat|terus|konten|liat|lihat|tips|dikasih))+(?: \\p{L}+){0,2}',
    },
    {
      find: '(?:tag|mention|colek|ajak|seret|sebut|kirim ke|bagikan ke)(?: (?:satu|dua|tiga|\\d+|sepuluh|lima|aja|semua|minimal|nama|orang|beberapa))* (?:{friends})(?:mu| kamu| kalian| lo| nya)?(?: (?:yang|yg|wa|kamu|di|lagi|ter\\p{L}+))*(?: \\p{L}+){0,2}',

      unless: {
        because: 'company, not clicks',
        sentence: 'nonton bareng|makan|jalan-jalan|ngobrol|posyandu',
      },
    },
    {
      find: '(?:share|sebar|bagikan|sebarkan|kirim|forward|kirimkan|teruskan)(?: (?:ke|ini|sebanyak-banyaknya|di))* (?:\\d+|tiga|lima|sepuluh|semua)? ?(?:grup(?: wa)?|group|orang|kontak|teman|story|storymu|sebanyak-banyaknya)(?: \\p{L}+){0,2}',
    },
    {
      find: '(?:ketik|komen|koment|tulis|balas|bales|reply|comment|absen|drop|spill|tinggalkan|sebut|lempar|tebak|jawab|isi|aminkan|amin-kan)(?:in)?(?: (?:kata|angka|emoji|nama|aja|dulu|dong|ya|kota(?:mu)?|asal|ukuran|jawaban(?:mu)?|yuk|nomor|judul|username|id|warna|bias))*[ :]+[\'"]?(?:mau|amin|aamiin|ya|yes|info|siap|setuju|hadir|done|up|next|lanjut|minat|sehat|bangun|abstrak|air|fix|mantap(?: komandan)?|di (?:bawah|komen|komentar|kolom)[\\p{L} ]{0,14}|1|ok|❤️|🔥|love|ukuran \\p{L}+|perut lo|kamu|kalian)[\'"]?',

      unless: {
        because: 'a form to fill',
        sentence: 'formulir|otp|google|terminal|excel|sms ke|sandi|password',
      },
    },
    {
      find: '(?:like|klik suka|tap 2x|double tap|rt|retweet|share|komen|save|tunjukkan dengan|banjiri)(?: (?:ya|aja|dong|biru|satu|❤️|kolom))* (?:kalau|kalo|klo|jika|if|bila|yang|biar|supaya|dan|komentar|postingan)(?: \\p{L}+){1,3}',
    },
    {
      find: '(?:langsung|pasang|nyalakan|aktifkan|tekan|pencet|klik|tap)(?: \\p{L}+)? (?:love|lonceng|notifikasi(?:nya)?|notif|subscribe)(?:nya)?(?: dulu)?|tinggalkan (?:jejak|komentar|kata|like)(?: \\p{L}+){0,2}|(?:siapa|yang|coba)(?: [\\p{L}]+){1,5} (?:komen|absen|ngacung|angkat tangan|merapat|acungkan)(?: (?:dong|yuk|ya))?',
    },
    // Tap, type, tag.
    {
      find: '(?:ketik|komen|absen|tag|mention|save|share|like|rt|repost|double tap|tap|colek|vote|wishlist|lempar|berani\\?|setor \\p{L}+|sebut nama|angkat tangan|acung|amin(?:kan|in)?|react){some}',
      tone: 0.25,
    },
    // Whoever agrees, answer.
    {
      find: '(?:yang|yg|siapa|buat yg|buat yang)(?: {w}){1,5} (?:absen|komen|angkat tangan|amin|cung|mana suaranya|ketik|komen \\p{L}+|dluan|duluan|paling heboh){gap}',
      tone: 0.5,
    },
  ],
  rewrites: [
    {
      move: 'question',
      replace: 'clause',
      text: 'kalau di tempatmu, [pertanyaan yang memang ingin kamu tahu]?',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Follow saya untuk cerita seperti ini tiap pagi.',
    'Tag temen kamu yang butuh tas kerja ini!',
    'Jangan lupa like, komen, dan share ya gaes.',
    'Ketik MAU di kolom komentar, nanti aku kasih resepnya.',
    'Bagikan ke 10 grup WA biar semua tahu.',
    'Tolong bantu follow ig aku dong kak.',
    'Klik suka kalau setuju, lewati kalau hatimu beku.',
    'Follow untuk dapat info loker tiap hari.',
  ],
  lookalikes: [
    'Dia follow saya sejak masih pakai akun lama.',
    'Ada yang tahu tukang ledeng di Depok? Komen di bawah ya, langgananku sudah pensiun.',
    'Galang dana buat kursi roda Pak Tomo, baru 4 dari 20 juta. Share ya kalau berkenan.',
    'Tolong sebar: orang hilang, perempuan 70 tahun, ciri-ciri kerudung ungu.',
    'Menurut kalian gimana, lebih enak naik kereta atau bus?',
    'Sistem bagi hasil usaha kami 60:40 untuk penggarap.',
    'Tag SQL-nya salah, jadi tabelnya tidak muncul.',
    'Suka duka jadi guru honorer sudah saya tulis bulan lalu.',
    'Di baris 12 komentari saja fungsi lamanya.',
  ],
};
