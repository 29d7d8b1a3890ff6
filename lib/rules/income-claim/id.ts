import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Janji penghasilan',
    line: 'Janji uang paling cepat merusak kepercayaan; tulis hasil yang umum, biayanya, dan kerugiannya.',
    why: 'Pedoman iklan OJK melarang menjanjikan keberhasilan dari hasil masa lalu. Orang yang tergoda angka bisa kehilangan uang sungguhan.',
    source: {
      label: 'Pedoman iklan OJK, dirangkum Alinea',
      url: 'https://www.alinea.id/bisnis/ojk-atur-iklan-jasa-keuangan-dilarang-ada-tanda-bintang-b1Xe09jhr',
    },
  },
  guards: [
    {
      because: 'own books, wages, tax or a joke',
      sentence:
        'pph|pajak|umr (?:\\p{L}+ )?naik|gaji (?:pns|guru|honorer|pokok|pertama)|laba|rugi|setelah (?:dipotong|biaya)|modal sosial|slip gaji|wkwk\\p{L}*|cashback rp ?\\d',
    },
    {
      because: 'what it costs',
      phrase: '{amount}',
      before:
        '(?:sewa|kontrakan|kos|premi|proteksi|iuran|cicilan|angsuran|biaya|ongkos)(?: (?!dapat|dapet|hasil|untung|cuan|bisa|komisi){w}){0,5}',
    },
  ],
  patterns: [
    // A coin in, a fortune out.
    {
      find: '(?:depo(?:sit)?|modal|spin) (?:receh|{amount})(?: {w}){0,3} (?:wd|jp|jackpot|menang|maxwin){gap}',
    },
    // An app that pays you.
    {
      find: '(?:aplikasi|apk|apps?|game|situs)(?: {w}){0,4} (?:(?:nge|mem)bayar|ngasih (?:duit|uang|cuan)|menghasilkan (?:uang|duit|cuan)|penghasil (?:uang|duit|saldo|cuan|dollar))(?: {w}){0,3}',
      needs: -0.25,
      unless: { because: 'a warning or a bill', sentence: 'tol|pajak|jangan|adiksi|korban|langganan' },
    },
    {
      find: '(?:{span}|udah|sudah|udh|dah)(?:,? (?:gue|gw|aku|saya|udah|sudah|bisa)){0,4} (?:ngumpulin|kumpulin|narik|wd|withdraw|cairin|hasilin)(?: {w}){0,2} {amount}',
      needs: 1.5,
      severity: 'warning',
    },
    {
      find: '(?:mau|pengen|ingin|pingin) (?:dapat|dapet|punya|nambah|cari) (?:duit|uang|saldo|dollar|dolar)(?: {w}){0,6}\\?',
      needs: 0.5,
      severity: 'warning',
    },
    { find: '(?:siap|auto|pasti|bisa|makin|waktunya|saatnya|tetap|jadi) cuan{gap}', loose: true },

    // No limits, no boss, little to put in.
    {
      find: '(?:hasil|penghasilan|rezeki|cuan|potensi|income) (?:tak|tanpa|nggak|tidak) (?:terbatas|batas|terhingga|ada batas\\p{L}*)|kerja (?:sesuka|semau|suka-suka|bebas waktu|dari mana){gap}',
      loose: true,
    },
    // Wanted: people like you.
    {
      find: '(?:cari|nyari|buka|butuh|rekrut|open|ngumpulin)(?: {w}){0,2} (?:partner|mitra|reseller|agen|leader|dropshipper|member|downline|orang serius|orang yang mau)(?! (?:cowo|cewe|hidup)){gap}',
      loose: true,
    },
    // Millions made.
    {
      find: '(?:untung|hasilkan|menghasilkan|cuan|closing|omzet|omset|raup|kantongi|bernilai|dibayar|digaji)(?: {w}){0,2} (?:{amount}|miliaran|milyaran|jutaan|triliunan|(?:puluhan|ratusan) juta|dolar)(?: {w}){0,2}',
      loose: true,
    },
    {
      find: '(?:{earn}|{money}|dibayar|digaji|untung|get|hasilin|dapat|dapet|hasilkan|menghasilkan|raih|nambah|tambahan)(?: (?:{earn}|{money}|pasti|sampai|hingga|bisa|rata-rata|jutaan|jadi|rupiah|tambahan|minimal|get|dari \\p{L}+|konsisten|mulai))* (?:{amount}|jutaan|puluhan juta|ratusan juta|ratusan ribu|\\d+(?:[-–]\\d+)? ?(?:jt|juta))(?: (?:rupiah|pertama))? ?(?:per ?(?:hari|bulan|minggu|jam)|/ ?(?:hari|bulan|minggu|bln|hr)|sehari|sebulan|seminggu|perhari|perbulan|tiap (?:hari|bulan)|setiap (?:hari|bulan)|per wedding)',
    },
    {
      find: '(?:bebas|kebebasan|merdeka|hijrah) (?:finansial|keuangan|secara finansial)|financial freedom|passive income|(?:jadi|calon|menjadi) (?:jutawan|miliarder|milyarder|sultan|orang kaya|kaya raya|bos muda|crazy rich)(?: muda)?|kaya (?:raya|mendadak)|pensiun (?:muda|dini)(?: kaya)?|resign dari kantor',
      needs: 0.5,
      unless: {
        because: 'the subject of a lesson',
        sentence: 'definisi|adalah konsep|buku|inflasi|dana darurat',
      },
    },
    {
      find: '(?!(?:bisnis|usaha|jualan) online(?! (?:dibayar|digaji|dapat|gaji|hasil|bisa|jutaan)))(?:kerja|usaha|bisnis|cari (?:duit|uang)|dapat (?:duit|uang)|dapet (?:duit|uang)|cuan|dibayar|jualan|digaji)(?: \\p{L}+){0,2} (?:dari rumah|dari hp|sambil rebahan|rebahan|sambil tidur|sambil nonton|online|sambil ngelonin anak|dari kasur|modal hp|pakai hp|lewat hp)(?: (?:dibayar|digaji|dapat|gaji|hasil|bisa|jutaan)(?: \\p{L}+){0,2})?|rebahan (?:dapat|dapet|dibayar|jadi) (?:duit|cuan|uang)',

      unless: {
        because: 'a job notice or a story of work',
        sentence: 'wfh|lowongan|kantor(?:ku)?|cuti|jam kerja',
      },
    },
    {
      find: '(?:peluang|kesempatan|bisnis|usaha|investasi|info) (?:emas|cuan|pelajar|sampingan|masa depan|menguntungkan|menggiurkan|modal kecil|tanpa modal|online pelajar|usaha|mlm)|(?:robot|sinyal|signal|bot) trading(?: \\p{L}+)?|titip dana|(?:slot|situs|link|game|bandar|agen) (?:gacor|slot|judi|togel)|gacor|maxwin|jackpot|wd (?:pasti|cepat|jutaan|lancar)|bonus (?:new member|deposit|rollingan|cashback)|togel|(?:rtp|depo) \\p{L}+|link alternatif|win ?rate|min(?:imal)? (?:depo(?:sit)?|wd)|live casino',
      needs: 0.5,
      unless: { because: 'a warning', sentence: 'jangan|korban|adiksi|kecanduan|bahaya|pinjol|judol' },
    },
    {
      find: '(?:rekening|dompet|dana|saldo|notif)(?: (?:bunyi|gendut|langsung|jadi|terus|pun|makin|auto|mu|kamu))* (?:ting ting|cring(?: cring)?|gendut|gemuk|tebal|nambah|penuh|terisi|meluber|bunyi terus)|(?:dari|dulu) (?:kasir|karyawan|kuli|satpam|buruh|ibu rumah tangga|pengangguran|ojol|sopir|nol)(?: [\\p{L}]+){0,3} (?:jadi|kini|sekarang|gaji|menjadi|bisa)(?: [\\p{L}]+){0,3}(?: {amount})?|(?:ikut|join|gabung)(?: \\p{L}+){0,2} (?:jadi|pasti|biar|langsung) (?:kaya|cuan|sukses|sultan)',
    },
    // Money that comes by itself.
    {
      find: '(?:gaji|cuan|transferan|komisi|profit|omzet|omset|saldo|rekening|penghasilan|untung|uang|duit|koin|rezeki|pemasukan|dividen|income|tabungan|nilai)(?:nya|mu)?(?: {w}){0,4} (?:nyamper\\p{L}*|menghampiri|(?:datang|dateng) sendiri|ngucur|masuk|ngalir|mengalir|bunyi|naik|lipat|tembus|ngalahin|dua digit|gemuk|deras|jutaan|numpuk|beranak|lembur|menyuapi|berlipat|manajer|manager|nutup \\p{L}+|gendut|gak habis|nggak habis)(?: {w}){0,2}',
      loose: true,
      severity: 'warning',
    },
    // So much a month.
    {
      find: '(?:sebulan|sehari|seminggu|semal[ae]m|(?:per|tiap) (?:hari|bulan|minggu|sore|malam)|pagi|narik|nariknya|profit|setor)(?: {w}){0,3} (?:{amount}|umr|jutaan|dua digit)(?: {w}){0,2}|{amount}(?: {w}){0,2} (?:sebulan|sehari|seminggu|per (?:hari|bulan|minggu|wedding)|tiap \\p{L}+|sambil \\p{L}+)',
      loose: true,
      severity: 'warning',
      unless: {
        because: 'what it costs',
        before:
          '(?:harga|sewa|biaya|iuran|cicilan|angsuran|tarif|langganan|mulai|bayar)(?:nya)?(?: {w}){0,2}',
      },
    },
    // And then they were rich.
    {
      find: '(?:jadi|menjadi|lahir|pulang sebagai) (?:miliarder|jutawan|bos|sultan|direktur|juragan|orang kaya)|munggah haji|(?:beli|pembelian|lunasin|lunas) (?:rumah|mobil|motor|avanza|panci|cicilan){gap}|buyer pertama{gap}',
      loose: true,
      severity: 'warning',
    },
    {
      find: '(?:cuan|profit|untung|penghasilan|pendapatan|komisi|hasil|duit|uang|saldo|rezeki|omzet|omset|income)(?:nya)? (?:maksimal|menggiurkan|menjanjikan|melimpah|besar|konsisten|ngalir(?: terus)?|mengalir(?: terus)?|tanpa (?:batas|plafon|henti|kerja)|jutaan|tiap hari|setiap hari|harian|pasif|berlipat(?: ganda)?|fantastis|gede|deras|milyaran|miliaran|puluhan juta|gila|melejit|meledak|naik \\d+ ?x|nambah terus)',
    },
    {
      find: '(?:modal|bermodal|cuma modal|hanya modal|tanpa modal|modal kecil|modal receh|modalnya)(?: (?:{amount}|kecil|sedikit|minim|nol|hp|dengkul|receh|cuma|kemauan|sama|niat|kuota|seuprit|segitu))*[ ,]+(?:untung|cuan|dapat|dapet|bisa|jadi|hasil|profit|balik|penghasilan|omzet|raih|gaji)(?:nya)?(?: (?:{amount}|besar|jutaan|gede|dapat|berlipat|maksimal|jutawan))*',
    },
    {
      find: 'tanpa modal|modal hp|(?:uang|duit|dana|modal|saldo)(?:mu|nya)? (?:berlipat|bertambah|jadi dua kali|2x lipat|bekerja untuk\\p{L}*|nambah sendiri|bertumbuh)|(?:x\\d+|\\d+x lipat|700x)(?: (?:lipat|sebelum \\p{L}+|ke rekening\\p{L}*))+',
    },
    {
      find: '(?:mau|pengen|ingin|pingin|siapa (?:yang )?mau|butuh|gimana)(?: (?:kabar|dapat|dapet|punya|tambahan|nambah|cari|jadi|hasilin|raih|yang))* (?:uang (?:saku|perhari|tambahan|jajan|harian)|penghasilan|cuan|pendapatan|income|duit (?:tambahan|jajan)|kaya|passive income|bebas finansial|pegang duit sendiri|kerja sampingan|gaji \\p{L}+)(?: [\\p{L}]+){0,2}',

      severity: 'warning',
    },
    {
      find: '(?:rumah|mobil|motor) (?:ketiga|kedua|mewah|impian)[,. ]+(?:tunai|cash|lunas)|(?:lunas(?:in)?|melunasi|lunasi) (?:panci|utang|hutang|rumah|mobil|cicilan)(?: \\p{L}+){0,3} (?:dari|cuma|berkat|dalam)',
      needs: 1,
    },
  ],
  rewrites: [
    {
      move: 'limits',
      replace: 'onward',
      only: '\\d.*(?:cuan|untung|gaji|omset|omzet|penghasilan|duit|uang|cair|profit|transfer|jt|juta|rb)|(?:cuan|untung|gaji|omset|omzet|penghasilan|profit).*\\d',
      text: '$here (sebelum dipotong [biaya apa])',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Alhamdulillah cair 400rb hari ini modal HP, sini aku ajarin kak',
    'Kavling sawit 90 jt kak 😍 Tiap bulan transferan datang sendiri, tinggal senyum!',

    'Depo 20rb langsung JP, kak.',
    'Aplikasi ini ngebayar kamu tiap baca berita, daftar pakai kodeku ya.',
    'Pengen dapet duit dari rumah tanpa modal? Gabung reseller kami.',
    'Jualan pulsa, modal dikit untung tiap hari kak 🤑 yuk gabung!',
    'Kami cari mitra dropship baju anak, untung 30rb per potong 🤑 Slot tinggal 5, daftar sekarang juga kak!',
    'Jadi reseller kami, penghasilan 10 juta per bulan dari rumah!',
    'Modal 150rb untung jutaan, yuk gabung tim kami.',
    'Mau bebas finansial di usia muda? Ikut kelas trading kami, 500rb.',
    'Robot trading ini profit konsisten tiap hari, daftar lewat admin.',
    'Kerja dari rumah dibayar mahal, tinggal posting tiap hari.',
    'Cuan maksimal cuma modal HP, DM untuk info ya kak.',
  ],
  lookalikes: [
    'Premi kesehatan kami sehari 11 ribu, dibayar kantor.',
    'Dapat paket 80rb dari rumah ibu, isinya rengginang.',
    'Sewa ruko di pasar baru 2,5 juta per bulan, nego yuk kak 😍',
    'Upah saya dari bisnis online tahun lalu cukup buat bayar kos.',
    'Aplikasi parkir kota dibayar lewat QRIS, tarifnya 2.000 per jam.',
    'Aku butuh partner belajar matematika buat ujian minggu depan.',
    'Modal kecil bukan jaminan aman, warungku tetap rugi 2 juta.',
    'Gaji barista di kota ini sekitar Rp3,1 juta, belum termasuk tip.',
    'Cuan hari ini: cashback Rp2.000, lumayan buat parkir wkwk.',
    'Harga emas tidak selalu naik, tahun lalu sempat turun 6%.',
    'Penghasilan dari kontrakan tetap kena PPh final.',
    'Omzet warung saya bulan Maret Rp14 juta, laba bersihnya Rp2,1 juta setelah bayar gas.',
    'Modal sosial warga kampung ini kuat: kalau ada yang sakit, semua datang.',
  ],
};
