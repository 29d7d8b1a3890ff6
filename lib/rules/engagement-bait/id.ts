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
    { because: 'the door is left open', before: '{opened}' },
    { because: 'the door is left open', before: '(?:kalau|kalo) mau', phrase: '^,' },
    { because: 'the door is left open', after: ', (?:kalau|kalo) mau' },
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
    // Gathering those who feel spoken to.
    {
      find: '(?:kumpulin|ngumpulin|kumpulkan)(?: (?:dong|dulu|ah))? (?:orang|org)(?: ?2|-?orang| orang| org)? (?:yang|yg|yh)(?: {w}){1,4}',
    },
    // Follow me.
    {
      find: '(?:follow|ikuti|subscribe) (?:saya|aku|akun ini|kami|kita|dulu|gue|gw)(?: (?:untuk|buat|biar|agar|supaya|ya|baru|yuk|dong)){0,2}{gap}',
      unless: { because: 'a story', before: '(?:udah|sudah|yang|yg|jadi|baru|dia|mereka|gak|mau|di)' },
    },
    {
      find: '(?:{hort}|jangan lupa|jgn lupa|bantu|tolong|mohon|minta|jan lupa|plis|please|pls|silakan|silahkan|langsung|buruan|boleh|dong|yuk dong|dibantu)(?: (?:di ?|bantu |kak |{you} |untuk |pada |sekalian |dulu |semuanya |teman ?2? )*)?(?:like|likes|love|komen|share|bagikan|sebar(?:kan|in)?|follow|folow|difollow|subscribe|subs|subscribe-nya|retweet|rt|repost|tag|mention|save|simpan|folback|follback|disubscribe|dishare|di-?share|di-?follow|support)(?:[ ,]+(?:ig|akun|channel|chanel|postingan|video|thread|yt|youtube|page|ini|aku|kami|kita|saya|gue|@[\\w.]+|teman|temen|{you}|ya|yah|dan share|donk|dong|dulu|juga|biar \\p{L}+))*',
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
      find: '(?:follow|subscribe|ikuti)(?: (?:kami|akun ini|aku))? (?:untuk|buat|biar|agar|supaya|dulu baru)(?: (?:mengetahui|dapat|dapet|update|info|tau|tahu|informasi|lebih|melihat|terus|gak ketinggalan|konten|liat|lihat|tips|dikasih))+(?: \\p{L}+){0,2}',
    },
    {
      find: '(?:tag|mention|colek|ajak|seret|sebut|kasih tau|share ke|kirim ke|bagikan ke|sebar ke|sebarkan ke|forward ke|kirimkan ke|teruskan ke)(?: (?:satu|dua|tiga|\\d+|sepuluh|lima|aja|semua|minimal|nama|salah satu|orang|beberapa))* (?:{friends})(?:mu| kamu| kalian| lo| nya)?(?: (?:yang|yg|wa|kamu|di|yang \\p{L}+|lagi|ter\\p{L}+))*(?: \\p{L}+){0,2}',

      unless: {
        because: 'company, not clicks',
        sentence: 'nonton bareng|makan|jalan-jalan|ngobrol|posyandu|membutuhkan|sedekah',
      },
    },
    {
      find: '(?:share|sebar|bagikan|sebarkan|kirim|forward|kirimkan|teruskan)(?: (?:ke|ini|postingan ini|pesan ini|sebanyak-banyaknya|video ini|di|info ini))* (?:\\d+|tiga|lima|sepuluh|semua|minimal \\d+)? ?(?:grup(?: wa)?|group|orang|kontak|teman|story|storymu|sebanyak-banyaknya|biar (?:viral|rame|makin|banyak|semua))(?: \\p{L}+){0,2}',
      unless: { because: 'gifts for the needy', sentence: 'membutuhkan|sedekah|panti|yatim' },
    },
    {
      find: '(?:ketik|komen|koment|tulis|balas|bales|reply|comment|absen|drop|spill|tinggalkan|sebut|lempar|tebak|jawab|isi|aminkan|amin-kan)(?:in)?(?: (?:kata|angka|emoji|nama|aja|dulu|dong|ya|kota(?:mu)?|asal|ukuran|jawaban(?:mu)?|yuk|nomor|judul|username|id|warna|bias))*[ :]+[\'"]?(?:mau|amin|aamiin|ya|yes|info|siap|setuju|hadir|done|up|next|lanjut|minat|sehat|bangun|abstrak|air|fix|mantap(?: komandan)?|di (?:bawah|komen|komentar|kolom)[\\p{L} ]{0,14}|1|ok|❤️|🔥|love|ukuran \\p{L}+|perut lo|kamu|kalian)[\'"]?',

      unless: {
        because: 'a form to fill',
        sentence:
          'formulir|otp|google|terminal|excel|sms ke|sandi|password|(?:tulis|isi) (?:ukuran|nama|nomor)(?: {w})? (?:dan|di (?:kolom|catatan))',
      },
    },
    {
      find: '(?:like|klik suka|tap love|tap 2x|double tap|ketuk dua kali|rt|retweet|share|komen|save|kasih (?:like|love|bintang|jempol)|angkat tangan|taruh jempol|kasih jempol|tunjukkan dengan|banjiri)(?: (?:ya|aja|dong|biru|satu|❤️|kolom))* (?:kalau|kalo|klo|jika|if|bila|yang|biar|supaya|buat yang|untuk yang|dan|komentar|di github|postingan)(?: \\p{L}+){1,3}',
      needs: -0.5,
    },
    {
      find: '(?:jangan lupa|langsung|pasang|nyalakan|aktifkan|tekan|pencet|klik|tap)(?: \\p{L}+)? (?:love|lonceng|notifikasi(?:nya)?|notif|subscribe|tombol (?:like|subscribe|follow|merah))(?:nya)?(?: dulu)?|turn on notif\\p{L}*|(?:siapa|yang|coba)(?: [\\p{L}]+){1,5} (?:komen|coba komen|absen|ngacung|angkat tangan|mana suaranya|merapat|tunjuk jari|acungkan)(?: (?:di bawah|dong|yuk|ya))?',
    },
    // Tap, type, tag.
    {
      find: '(?:ketik|komen|absen|tag|mention|save|share|like|rt|repost|double tap|tap|colek|vote|wishlist|lempar|berani\\?|setor \\p{L}+|sebut nama|angkat tangan|acung|amin(?:kan|in)?|react){some}',
      loose: true,
    },
    // Whoever agrees, answer.
    {
      find: '(?:yang|yg|siapa|buat yg|buat yang)(?: {w}){1,5} (?:absen|komen|angkat tangan|amin|cung|mana suaranya|ketik|komen \\p{L}+|dluan|duluan|paling heboh){gap}',
      loose: true,
    },
    {
      find: '(?:like|likes|love|komen|koment|comment|komentar|share|follow|subscribe|subs|save|rt|retweet|repost|tag|mention)(?:(?:[,/&+]| dan| &| n| serta| juga|,? lalu|, dan)+ ?(?:like|likes|love|komen|koment|comment|commet|share|follow|subscribe|subs|save|rt|retweet|repost|tag|mention|bagikan|aktifkan|nyalakan|turn on)){1,4}',

      unless: {
        because: 'numbers or a complaint',
        sentence: '(?:dapat|dapet|jumlah|total) (?:like|komentar)|haters|netizen',
      },
    },
    {
      find: '(?<!(?:kami|saya|aku|kita|coba) )(?:save|simpan|bookmark)(?: (?:dulu|postingan|post|ya|video|thread|aja|ini))+(?: (?:biar|sebelum|supaya|buat)(?: \\p{L}+){1,3})?',

      severity: 'hint',
    },
    {
      find: '(?:yang|yg) (?:mau|minat|setuju|relate|butuh|pengen|reply|bales|komen|lagi|masih|punya|suka|pada)(?: [\\p{L}]+){0,3} (?:merapat|komen|absen|angkat tangan|rt|like|ngacung|ketik|reply|ngumpul|sini)|(?:3|5|\\d+) ?(?:rb|ribu|k)? (?:like|likes|rt|retweet|komen|share)(?: (?:admin|aku|gue|baru|langsung|kami|kita))+(?: \\p{L}+){1,2}',
    },
    {
      find: '(?:unggah|upload|posting|share|bikin) (?:ke )?(?:story|stories|instastory|feed)(?:[, ]+(?:tag|mention|tunjuk\\p{L}*|kasih|dapat|dapet|sampai|lalu)(?: [\\p{L}]+){0,3})|asal follow(?: \\p{L}+){0,3}|(?:yang lewat|lewat) tanpa amin|folback|follback|f4f|l4l|lfl|mutualan yuk',
    },
    // Leave a trace.
    {
      find: '(?:kasih|beri|lempar|taruh|tinggal(?:kan|in)|titip|sebut(?:kan|in)?|tulis|jawab|tebak|pilih|panggil|seret|tarik|tekan|ajak)(?: {w}){0,3} (?:emoji|jejak|hati\\p{L}*|jempol|tanda|angka|kata|nilai|jujur|bawah|kotamu|nama|umur)(?: {w}){0,3}',
      loose: true,
    },
  ],
  rewrites: ['order', { move: 'delete', replace: 'clause', text: '' }],
};

export const cases: Cases = {
  flagged: [
    'Daster 35rb, promo hari ini! Tinggalkan jejak dong kak, langsung order juga boleh.',
    'Pengen ngumpulin orang yang followersnya masih sedikit nih',
    'Tolong dibantu share ya kak, jualan pertamaku nih.',
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
    'Tadi cuma lewat sebentar depan rumahmu, mau antar bayam, tapi sepi.',
    'Beli nasi 10rb, saya bagikan ke orang yang membutuhkan.',
    'Panen jagung kami simpan dulu, di pengepul cuma 3.800.',
    'Cara pesan: tulis ukuran dan alamat di kolom catatan.',
    'Ketua RT ngumpulin warga di balai buat bahas sampah.',
    'Akhirnya bisa komen juga di lapak ini, kak.',
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
