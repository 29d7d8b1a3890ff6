import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Superlatif (paling, nomor satu, ter-)',
    line: 'Terbaik menurut siapa? Tambahkan tolok ukur dan sumbernya, atau ganti dengan satu detail yang membuatmu yakin.',
    why: 'Etika Pariwara Indonesia melarang kata "paling", "nomor satu", dan awalan ter- kalau keunggulannya tidak bisa dibuktikan. Satu detail yang bisa dicek lebih meyakinkan.',
    source: {
      label: 'Ringkasan bahasa iklan Etika Pariwara Indonesia',
      url: 'https://text-id.123dok.com/document/ozlrmpggz-lingkup-etika-pariwara-indonesia.html',
    },
  },
  guards: [
    {
      because: 'personal taste, a question or a wish',
      sentence:
        '(?:buat|bagi)ku|(?:apa|mana|momen|kegiatan)(?: {w}){0,3} (?:yang )?paling|terbaik yang (?:saya|aku|gue) (?:baca|tonton|kenal)|menurut(?:ku| aku| saya| gue| gw)|favorit(?:ku| saya| aku)|semoga|mudah-mudahan|yang mana|mana yang|apa yang ter\\p{L}+|bagi(?:ku| saya)|doa|doakan|sahabat terbaik|rekomendasi(?:in)? (?:dong|dmn|di mana)|ada yang tau|terbaik untuk (?:kita|kamu|semua)|versi saya|versiku',
    },
    {
      because: 'the size of what nature made, or a state rules',
      phrase: 'ter(?:besar|tinggi|panjang|luas|dalam|kecil|pendek|tua|jauh)',
      sentence:
        'danau|gunung|pulau|kepulauan|sungai|samudra|laut|gurun|air terjun|kaldera|benua|teluk|selat|provinsi|kabupaten|negara|planet|spesies|mamalia|reptil|burung|ikan',
    },
    {
      because: 'a rank that is counted or sourced',
      after: '(?: \\p{L}+){0,5} (?:menurut|versi|data|berdasarkan|\\[\\d+\\])',
    },
    {
      because: 'a plea to do one’s best',
      before: '(?:lakukan|berikan|beri|memberi|memberikan|usaha|berusaha|hasil|teman|sahabat|yang)',
      sentence: 'ujian|sekolah|berusaha|dosen|lomba|semangat',
    },
    {
      because: 'a question',
      before: '(?:apa|mana)(?: {w}){0,2}',
      after: '(?:buat|untuk|bagi)',
    },
  ],
  patterns: [
    {
      find: '(?:nomor|nomer|no\\.?) ?(?:1|satu|wahid)(?! (?:di|pada|dari) (?:daftar|soal|halaman|klasemen|dunia))(?: {w}){1,3}',
      loose: true,
    },
    {
      find: '(?:{best}) (?:{scope}|saat ini|di bidangnya)|(?:{best}),? (?:{best})',
      unless: {
        because: 'records of places and nature',
        sentence: 'gunung|pulau|danau|sungai|candi|museum|penduduk',
      },
    },
    {
      find: '(?:{best})(?!,? (?:saya|kami|ku))',
      needs: 1.5,
      unless: {
        because: 'news, records, places, lessons',
        sentence:
          'pelajaran|tantangan|kesalahan|penyesalan|waktu terbaik|wilayah|provinsi|kabupaten|penduduk|bencana|sejarah|kasus|angka|persentase|pulau|gunung|sungai|negara|partai',
      },
    },
    {
      find: '(?:paling|plg) (?:{most})(?: (?:banget|dan|deh|\\p{L}+nya))?(?: (?:{scope}|pokoknya|saat ini|sekelasnya))',
    },
    {
      find: '(?:paling |ter|super |lebih )?[\\p{L}]+(?: [\\p{L}]+){0,2} se-?(?:indonesia(?: raya)?|dunia|jabodetabek|jagat(?: raya)?|jagad|nusantara|galaksi|asia|kecamatan|kabupaten|kota|jawa|bandung|jakarta|surabaya|instagram|kampung|komplek)(?: raya)?',
      unless: {
        because: 'delivery, a region, or an event for all of it',
        before: '.*',
        sentence:
          'ongkir|pengiriman|kirim|cod|lomba|siswa se|guru se|kepala|rapat|warga|bupati|gubernur|seminar se|mahasiswa se|pelajar|atlet|turnamen|pt se|kader',
      },
    },
    {
      find: '(?:satu-satunya|satu2nya|hiji-hijina|siji-sijine)(?: (?:dan terbaik|yang|yg|di|{product}|tempat|toko|solusi|cara|brand|merek|klinik|kampus|sekolah|studio|bimbel|jasa|restoran|tim))+',
      unless: {
        because: 'a personal or public fact',
        sentence:
          'rumah kita|bumi|anak|jalan ke|jembatan|puskesmas|rumah sakit|harapan|saksi|korban|jalur|bus',
      },
    },
    {
      find: '(?:tiada|tak|tidak|gak|ga|nggak|ndak|gada|tanpa|nyaris tanpa|belum|balum|kada|kagak|kaga|ora|teu|mboten)(?: (?:ada|ade|ono|ana|aya|punya|nang))? (?:dua ?(?:nya|nye|ne)|tanding\\p{L}*|banding(?:an)?(?:nya)?|obat(?:nya)?(?! (?:yang|yg|untuk|buat))|saingan(?:nya)?|tertandingi|lawan(?:nya|na|nye|e)?|tara|manyaingi)|(?:susah|sulit) (?:cari|nyari|dicari|menemukan)(?: (?:yang|yg))? (?:se\\p{L}+ ini|tandingan\\p{L}*|duanya)|ngalahin (?:yang|yg|resto|restoran|hotel|kafe|brand)(?: \\p{L}+)?',
      needs: 0.5,
      ownGuardsOnly: true,
      unless: { because: 'sickness', sentence: 'sakit|resep|apotek|habis obat' },
    },
    {
      find: '(?:tidak|tak|gak|ga|nggak|mana) ada (?:{product}|tim|toko|tempat|restoran|resto|kampus|bengkel|salon|jasa|brand|yang|yg)(?: (?:lain|lainnya))(?: \\p{L}+){0,3} (?:yang|yg|se\\p{L}+ (?:kami|ini))',
      ownGuardsOnly: true,
    },
    {
      find: '(?:the best|best)(?: (?:{product}|quality|price|deal|seller di|in|banget|pokoknya|deh|recommended|choice))+|(?:pertama|the first)(?: dan (?:satu-satunya|cuma ada|terbesar|terlengkap))?(?: tawwa)? (?:di|se-?)(?: |)(?:indonesia|dunia|asia|{scope})|lain sendiri|bisa dibilang puncaknya|pangs\\p{L}+na sa-\\p{L}+',
      needs: 0.5,
    },
    // The most of a whole region, whichever it is.
    {
      find: '(?:{w} )?(?:paling|paliang|ter\\p{L}{4,}|pang-?\\p{L}+na)(?: {w}){0,2} s[ae]-\\p{L}{2,}(?: {w})?',
      loose: true,
    },
    // Whom none has beaten.
    {
      find: 'belum (?:pernah )?(?:ada )?(?:yang|yg) (?:sanggup|berani|kuat|mampu|bisa (?:menandingi|nyaingin|niru))(?: {w}){0,2}',
      needs: 0.25,
      ownGuardsOnly: true,
    },
    // Only at the shop named.
    {
      find: '(?:[Hh]anya|[Cc]uma|HANYA|CUMA)(?: (?:ada|tersedia|bisa(?: didapat\\p{L}*)?|untuk Anda))? (?:di|DI) (?!(?:Indonesia|Jakarta|Jawa|Bali|Papua|Bandung|Surabaya|Jogja|Medan|Sumatera|Kalimantan|Sulawesi|Twitter|Google|Facebook|Senin|Minggu)\\b)[A-Z][\\p{L}]+(?: [A-Z][\\p{L}]+)?',
      caseSensitive: true,
      needs: 1,
      severity: 'hint',
    },
    // The most, with nothing to show for it.
    {
      find: '(?:paling|plg) (?!yth|lambat|tidak|cuma|sering|banyak|susah|sedikit|lama|berat|cepat rusak|mahal|murah di){w}(?: {w}){0,2}',
      loose: true,
    },
    // First, only, ahead of all.
    {
      find: '(?:{best}|nomor wahid|nomor satu|satu-satunya|pertama dan|cuma ada di|kelas dunia|kelas satu|pilihan utama)(?! di daftar){gap}|(?:belum|belon|balum|susah|sulit)(?: (?:ada|nemu|ketemu|cari|nyari|pernah))+(?: {w}){0,3} (?:lain|yang|lawan|tanding\\p{L}*|se\\p{L}+|nang){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Beats all others.
    {
      find: '(?:ngalah-?ngalahin|ngalahin|mengalahkan|nyaingin|menyaingi|ngelewatin){some}|(?:teu aya|ora ono|nggak ada|gak ada|ga ada|tak ada|tiada|tidak ada|ndak ado|nda ada) (?:lawan|tanding|banding|obat|dua|matinya|saingan)\\p{L}*(?: {w}){0,3}|mana ada (?:lagi|yang){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?:{product}|pelayanan|kualitas|harga|solusi|pilihan|layanan|bahan|hasil|jasa|tempat|dokter|tim|brand|merek|supplier|distributor|platform|perusahaan|diskon|promo|voucher|discounts?|toko|kurikulum|fasilitas|destinasi|pengalaman|kado|hunian|investasi|pusat|agen|ahli|penawaran|info|lembaga|kampus|klinik|studio|situs)(?: [\\p{L}-]+){0,1} (?:{best})(?: (?:{scope}|pilihan \\p{L}+|saat ini|malam ini))?',
      unless: {
        because: 'a contest, or advice',
        sentence: 'lomba|turnamen|liga|pemain|diamkan|simpan|aduk|siram',
      },
    },
    {
      find: '(?:nomor|nomer|no\\.?|number|numero|rangking|peringkat|juara) ?(?:satu|1|wahid|one)(?: (?:{scope}|dalam|untuk|di))?|(?:#1)',
      needs: 1.5,
      severity: 'warning',
      unless: {
        because: 'a place in a list, a house number or an article',
        sentence: 'daftar ini|soal|pasal|halaman|bab|ayat|tabel|rumah|gang|kelas \\d|lomba|kamar|musuh',
      },
    },
    // Only he, only here.
    {
      find: '(?:cuma|hanya|ya|tinggal)(?: cuma)? (?:kami|saya|beliau|di sini|yang ini|ini|di kami|{w} (?:saya|kami))(?: (?:seorang|sendiri|saja))?{end}|(?:ada|cuma|hanya|tinggal)(?: {w})? satu(?: {w}){0,3} (?:yang|di){gap}',
      loose: true,
    },
    // Its king; not yet born.
    {
      find: '(?:mbah|puncak|atap|kiblat|dewa|raja|ratu|biang)ny[ae]{some}|belum (?:pernah )?(?:lahir|ada|ketemu)(?: satu pun)? {w} (?:yang|di|se\\p{L}+){some}|mana ada {w} {w} (?:yang|se\\p{L}+ ini){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
  ],
  rewrites: [
    {
      move: 'delete',
      replace: 'found',
      find: '(?<=\\p{L} )(?<!(?:\\p{L}nya|yang|yg|ini|itu|sangat|begitu|memang|jadi|bikin|dengan|secara|lebih|paling|adalah|kami|kita|aku|saya|kamu|dia|mereka|dan|atau|tidak|gak|ga|nggak|bukan|tapi|pun|juga|sudah|udah|akan|bakal|tetap|makin|semakin|super|di|ke|dari) )(?:terbaik|termurah|terlaris|terlengkap|tercepat|terenak|termewah|terampuh|tercanggih|terhemat|terkuat|terbesar|terpopuler|terkeren|tercantik|terfavorit|nomor satu|nomer satu|no\\.? ?1|number one|paling (?:murah|bagus|enak|lengkap|mantap|top|oke|keren|ampuh|laris|dahsyat))(?= (?:dari|untuk|di|yang|dan|dengan|ini|itu|karya|oleh|buat|kami)(?![\\p{L}])|\\s*[.,!?;:)\\n]|$)',
      text: '',
    },
    'invite',
    {
      move: 'cite',
      replace: 'onward',
      only: '\\bter\\p{L}{3,}|paling|nomor|no\\.? ?1|satu-satunya|juara|tiada|belum ada|gak ada|nggak ada|se-?(?:indonesia|jagat|kota|dunia|\\p{L}{5,})',
      unless: 'menurut|versi|hasil survei',
      text: '$here (menurut [hitungan siapa])',
    },
    {
      move: 'soften',
      replace: 'clause',
      only: '^(?:kami|kita|toko)|paling|ter\\p{L}+ (?:se|di)',
      text: 'kami bandingkan dengan [berapa] tempat, bedanya [apa]',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Garam 15rb kak 😍 Mana ada garam dapur yang sebersih ini! Stok tinggal 5, buruan order.',
    'Mi setan 15rb, belum ada yang sanggup habisin level 9!',

    'Sambal matah 25rb, hanya di Dapur Melati ya kak!',
    'Yuk servis di bengkel kami, paling gesit se-Kaltara.',
    'Sotonya kagak ade lawannye, semangkok 15rb.',
    'Bagi hasil tertinggi di kelasnya, ayo menabung di koperasi kami.',
    'Rendang kami paling enak se-Indonesia, cobain deh!',
    'Laundry termurah di Bandung, Rp6.000 per kilo.',
    'Toko kami menyediakan produk terbaik dengan harga bersaing.',
    'Satu-satunya bimbel di Malang yang berani kasih kelas malam.',
    'Jasa sedot WC nomor satu di Surabaya, hubungi admin.',
    'Bakso kami tiada duanya, seporsi 15rb.',
    'Paling lengkap di Tokopedia: kain perca, benang, renda.',
  ],
  lookalikes: [
    'Kalau ada yang lebih murah di bengkel lain, ambil yang itu, tidak apa-apa.',
    'Soal nomor 9 belum ada yang bisa jawab di kelas saya.',
    'Burung ini tidak ditemukan di pulau lain.',
    'Burung ini hanya di Papua, tiketnya 30rb.',
    'Sotonya buatku yang paling enak sedunia, soalnya itu rasa masakan bapak.',
    'Ayamku paling malas se-RT, bangunnya siang.',
    'Danau terbesar di Indonesia itu surut dua meter musim ini.',
    'Untuk hasil terbaik, diamkan adonan semalam.',
    'Pelajaran terbesar dari usaha katering, modal 2 juta: catat setiap pesanan.',
    'Tidak ada obat yang bebas efek samping.',
    'Titik tertinggi di pulau itu 3.142 meter.',
    'Laporkan kerusakan paling lambat 7 hari setelah barang diterima.',
    'Simpan resinya, paling tidak sampai garansi habis.',
    'Dari halte ke kampus paling cuma 10 menit jalan kaki.',
    'Nomor satu di daftar ini justru yang paling sepi.',
    'Kejadian terakhir terjadi di posko terdekat, pintunya selalu terbuka.',
    'Menurut saya paling enak yang keju, tapi adikku pilih cokelat.',
    'Kalimantan Tengah termasuk wilayah terluas di Indonesia.',
  ],
};
