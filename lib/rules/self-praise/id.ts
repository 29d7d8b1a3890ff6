import type { Cases, RuleLanguage } from '../../engine/rule';

/** Who speaks: the shop or the author. */
const WE =
  '(?:kami|kita|perusahaan kami|toko kami|tim kami|saya|klinik kami|studio kami|bengkel kami|agensi kami)';

export const id: RuleLanguage = {
  text: {
    name: 'Memuji diri sendiri',
    line: 'Biarkan bantuannya yang menunjukkan keahlian; ganti pujian dengan satu hal yang kamu pelajari dan bisa dipakai pembaca.',
    why: 'Pujian untuk diri sendiri jarang dipercaya begitu saja. Dalam sembilan studi, pamer yang dibungkus rendah hati malah membuat orang kurang suka.',
    source: {
      label: 'Sezer, Gino & Norton 2018, humblebragging',
      url: 'https://vdocument.in/humblebragging-a-distinctaand-ineffectiveaself-presentation-filessezer-gino.html',
    },
  },
  guards: [
    {
      because: 'a credential, an apology or pride in another',
      sentence:
        'saya perawat|kami salah|saya salah|mohon maaf|maaf(?:kan)?|bangga sama|anak saya|lowongan|juara (?:lomba|\\d)|polri|tni|melayani masyarakat',
    },
    {
      because: 'a purpose',
      phrase: '^kami bisa',
      before: '(?:biar|supaya|agar)',
    },
    {
      because: 'a drawback',
      phrase: 'lebih$',
      after: '(?:sempit|kecil|jauh|mahal|lambat|lama|sederhana|sepi)',
    },
    {
      because: 'a trust carried out, or where somebody lives',
      phrase: '^amanah',
      before: '(?:menyampaikan|menjaga|mengemban|titipan)',
    },
    {
      because: 'where somebody lives',
      phrase: '^sejak \\d{4} (?:ia|dia|beliau|saya|aku) (?:menetap|tinggal|pindah|kuliah)',
    },
  ],
  patterns: [
    // Two virtues of one's own; your pleasure our duty; at your service.
    {
      find: '(?:kenyamanan|kepuasan|kebutuhan|kepercayaan|keselamatan|impian) (?:anda|kamu|bunda|pelanggan|konsumen|klien) (?:adalah|merupakan|menjadi|jadi|prioritas|tujuan|kebanggaan){gap}|(?:tim|kami|kita)(?: {mine})? siap (?:mem)?bantu(?:in)?(?: {you}| anda| kamu)|siap (?:melayani|mewujudkan|memenuhi|menjawab|mendampingi) (?:{w} ){0,2}(?:anda|kamu|bunda|kebutuhan|impian|pelanggan|kalian)(?:mu)?',
      needs: 0.5,
    },
    {
      find: '(?:lanjutkan|teruskan|dukung terus|tetaplah) (?:pengabdian|perjuangan|kiprah|karya|berkarya|mengabdi|jadi inspirasi)\\p{L}*{gap}',
    },
    // Under such a leader, towards such a future.
    {
      find: '(?:di ?bawah|berkat|buah|atas|lewat|wujud) (?:kepemimpinan|kerja keras|dedikasi|arahan|komando|tangan dingin|inisiatif|komitmen|gagasan|terobosan)(?: {w}){1,4}|bukti (?:nyata|komitmen|kepedulian)(?: {w}){1,4}',
      unless: {
        because: 'credit to others',
        after: '(?: {w}){0,2}',
        phrase: 'warga|panitia|petugas|relawan|guru|teman-teman|semua|bersama|tim',
      },
    },
    {
      find: '(?:menuju|jadi|menjadi|mewujudkan|demi)(?! orang)(?: {w}){1,3} (?:terdepan|unggul|maju|sejahtera|juara|emas|berdaya saing|hebat|bermartabat|gemilang|berkemajuan|cemerlang)',
      unless: { because: 'a contest', sentence: 'final|skor|babak|medali|menang|kalah' },
    },
    {
      find: '(?:amanah|trust?ed|terpercaya|real|legit)(?:,| dan| &)? (?:amanah|trust?ed|terpercaya|legit)',
      needs: -0.25,
      severity: 'warning',
    },
    {
      find: '(?:aman (?:dan|&|n)? ?)?(?:trusted|terpercaya|amanah|tepercaya|legit|aman terpercaya|dijamin amanah|insya ?allah amanah|100% amanah)(?: (?:dan|&|,|sejak|dr|dari|no tipu\\p{L}*|amanah|trusted|terpercaya|\\d{4}|kak|ya|seller|se-?\\p{L}+))*',
      needs: 0.5,
      unless: {
        because: 'a quality of a person or a source',
        before: '(?:orang|sumber|teman|berita|media|kurang|paling|yang bisa|vpn)',
      },
    },
    {
      find: `${WE}(?: (?:adalah|sebagai|merupakan|selalu|hadir|memang|dikenal|punya|bangga|telah|sudah|senantiasa|terus|sangat|akan|siap|berkomitmen|agensi|perusahaan|penyedia|toko|klinik|brand|jasa|lembaga|yang|paling|dan))* (?:terdepan|terkemuka|terpercaya|profesional|berpengalaman|berkomitmen|mengutamakan|berdedikasi|paling mengerti|visioner|ahlinya|jagonya|juaranya|solusinya|sahabat|mitra|pelopor|pilihan|spesialis|menjunjung|hadir (?:memberi|sebagai|untuk|dengan)|ngerti banget|bisa|pawangnya|suhunya|nomor satu|satu langkah di depan|belum pernah mengecewakan)(?: [\\p{L}]+){0,3}`,
      needs: 1.5,
    },
    {
      find: '(?:suatu|sebuah) kehormatan(?: \\p{L}+){0,2}|(?:bangga|merasa terhormat|bersyukur) (?:menjadi|jadi|karena|dapat|bisa|atas|dipercaya)(?: [\\p{L}]+){0,3}|(?:senantiasa|selalu|tetap|konsisten|terus)(?: \\p{L}+)? (?:mengutamakan|mengedepankan|menjunjung|menjaga|memberikan|berkomitmen|menghadirkan|satu langkah|selangkah|di depan|memprioritaskan)(?: (?:kepuasan|kualitas|mutu|pelayanan|yang terbaik|hasil|pelanggan|kepercayaan|zaman|di))*|pelayanan (?:terbaik|prima|secepat kilat|ramah|sepenuh hati|profesional|bintang)|berkomitmen (?:penuh|untuk|memberikan)(?: \\p{L}+){0,2}',
      needs: 0.5,
    },
    {
      find: '(?:tenaga|tim|guru|mentor|tutor|instruktur|terapis|teknisi|chef|dokter|admin|mekanik|penjoki(?:nya)?|pengajar|dosen(?:-dosen(?:nya)?)?|mua|staf|crew)(?: (?:kami|yang|kita|ahli|sangat|super))* (?:profesional|berpengalaman|handal|andal|ahli|ramah|bersertifikat|terlatih|berdedikasi|fast ?respon\\p{L}*|kompeten|top global|terbaik|expert|penuh kasih|gercep|amanah|berdedikasi tinggi)(?: (?:di bidangnya|dan \\p{L}+|tinggi))*|fast ?respon(?:se|d)?|berpengalaman (?:sejak|puluhan|belasan|lebih dari|di bidang|\\d+ tahun)(?: \\p{L}+){0,2}',
      needs: 0.5,
      severity: 'hint',
    },
    {
      find: '(?:perjalanan|kisah|cerita) (?:sukses|inspiratif|luar biasa)(?: (?:saya|kami|ku|beliau))?|(?:peraih|meraih|segudang|puluhan) penghargaan|(?:sosok|tokoh|pengusaha|motivator|pemimpin|figur|insan|maestro|founder|trainer|coach|penulis) (?:visioner|inspiratif|langka|bertangan dingin|multitalenta|yang (?:mampu|selalu|setiap)|kharismatik|berpengaruh|legendaris|berhati emas|terbaik negeri|pemberdayaan)(?: [\\p{L}]+){0,3}|(?:menorehkan|mengukir) (?:tinta emas|prestasi|sejarah|peradaban)|tinta emas|dedikasi (?:dan|tanpa)(?: [\\p{L}]+){1,4}|kerendahan hati(?:nya)?(?: \\p{L}+){0,3}',
    },
    // We, the experts.
    {
      find: '(?:kami|kita|saya|tim|aku|gue|punya kita|insya ?allah)(?: {w}){0,4} (?:jagonya|ahlinya|juaranya|andalan|terpercaya|amanah|profesional|berpengalaman|pemimpin\\p{L}*|bangga|malang melintang|hafal|dipercaya|mahakarya|kelas dunia|aman jaya|sayang|belum pernah|bicara|diasuransi\\p{L}*|laris|rajanya|sayang anak\\p{L}*|mantan \\p{L}+|antre di \\p{L}+)(?: {w}){0,3}',
      loose: true,
    },
    // Our people, our hands, our name, and how they are.
    {
      find: '(?:kru|tukang|pelatih|instruktur|teknisi|terapis|porter|pemandu|muthawif|penjahit|perias|sopir|(?<!di )tangan) (?:kami|saya)(?! (?:jadi|lagi|juga|yang|tidak bisa|nggak bisa)){some}',
      needs: 0.5,
      loose: true,
    },
    // Years and names.
    {
      find: '(?:sejak (?:19|20)\\d\\d|malang melintang|(?:puluhan|belasan) tahun|(?:ahlinya|jagonya|pawangnya|suhunya|rajanya|juaranya)|sarahkan|serahkan(?: {w}){0,3} ahli\\p{L}*){gap}',
      loose: true,
    },
    {
      find: '(?:siapa lagi|kalau|emang|memang)(?: (?:kalau|bukan|kalo))* (?:bukan )?(?:kami|tangan \\p{L}+|saya)(?: \\p{L}+){0,3}|(?:memang beda|emang beda|beda kelas|beda level)(?:nya)?!*|(?:ahlinya|jagonya|pawangnya|suhunya|masternya|tempatnya(?! (?:{praise}))|rajanya)(?: (?:urusan|soal|di|ya|mah|kak))?(?: \\p{L}+)?|di tangan (?:yang tepat|ahlinya|profesional)',
      needs: 1.5,
    },
    {
      find: '(?:seperti|kayak|bagai|layaknya|bak) (?:anak|keluarga|rumah|milik|barang|rambut|bisnis) sendiri|(?:senantiasa|selalu|konsisten) (?:mengutamakan|mengedepankan|menjunjung|memprioritaskan|selangkah|satu langkah)(?: {w}){1,3}|(?:kami|kita|saya)(?: \\p{L}+)? hadir (?:untuk|sebagai|memberi\\p{L}*|dengan|bukan|menjawab|menemani)(?: [\\p{L}]+){0,3}|(?:kami|kita) (?:mengerti|paham|tahu|ngerti)(?: (?:betul|banget|sekali))? (?:kebutuhan|keinginan|perasaan|apa yang)(?: \\p{L}+){0,2}|(?:sebagai|selaku) (?:perusahaan|agensi|pakar|ahli|brand|klinik|kampus|lembaga|market leader|pelopor)(?: \\p{L}+){0,2}|(?:belum pernah|tidak pernah|nggak pernah|gak pernah) (?:mengecewakan|gagal|ada (?:yang )?komplain|telat)(?: [\\p{L}]+){0,3}',

      ownGuardsOnly: true,
    },
  ],
  rewrites: [
    'invite',
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'show',
      replace: 'onward',
      only: '^(?=\\S+ \\S+ \\S+ \\S+).*\\b(?:kami|kita|saya|aku|tim|toko|adalah)\\b',
      unless: 'misal',
      text: '$here (misalnya [satu hal yang bisa dicek])',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Kami rawat kucing Anda seperti anak sendiri, inap 60rb.',
    'Skripsi tinggal bab akhir? Tim kami siap bantu kakak, biaya 300rb.',
    'Perusahaan ini senantiasa mengedepankan mutu layanan.',

    'Pangkas 30rb, kak 😍 Tukang kami telaten bukan main, kepala botak pun dapat gaya. Yuk mampir!',
    'Terapis ramah dan sabar, kenyamanan Anda adalah prioritas kami. Booking 150rb.',
    'Berkat kepemimpinan Ibu Lurah yang visioner, taman kita jadi rapi.',
    'Bersama kami, desa melangkah menuju kabupaten terdepan.',
    'Jual token listrik, aman dan trusted kak, admin 2rb.',
    'Kami adalah agensi terdepan dalam jasa foto produk, mulai 25rb per foto.',
    'Suatu kehormatan bagi toko kami melayani Anda, diskon 5%.',
    'Tim kami profesional dan berpengalaman, biaya servis 75rb.',
    'Kepuasan pelanggan adalah prioritas kami, order lewat admin.',
    'Beliau motivator visioner yang selalu menggetarkan aula.',
  ],
  lookalikes: [
    'Tangan saya kena air panas waktu cuci panci, jadi libur dulu.',
    'Nama saya salah ketik di sertifikat kelas 250rb itu.',
    'Berkat kerja keras warga, jembatan selesai sebelum Lebaran.',
    'Kepala desa yang ramah dan sabar itu pensiun bulan ini.',
    'Ia memimpin rapat menuju kesepakatan yang disetujui warga.',
    'Di bawah jembatan itu ada warung soto.',
    'Saya perawat di poli paru, jadi sering menjelaskan cara pakai inhaler.',
    'Setelah 12 tahun di bengkel, saya selalu cek busi dulu sebelum karburator.',
    'Tim ini juara lomba robotik 2023 tingkat provinsi.',
    'Kami salah menghitung ongkirnya, selisihnya dikembalikan hari ini.',
    'Bangga sama anak saya yang berani minta maaf duluan.',
    'Kami buka jam 8 pagi, Minggu tutup.',
  ],
};
