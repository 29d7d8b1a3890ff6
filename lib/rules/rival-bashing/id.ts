import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Menjelekkan pesaing',
    line: 'Menyindir yang lain bikin orang ragu padamu; bandingkan satu hal yang bisa diukur, dan akui di mana mereka unggul.',
    why: 'Salah satu dari tiga asas Etika Pariwara Indonesia: bersaing sehat, tidak merendahkan yang lain. Orang juga menduga ada kepentingan di balik sindiran.',
    source: {
      label: 'Tiga asas Etika Pariwara Indonesia, Ridertua',
      url: 'https://ridertua.com/2012/05/31/konsep-iklan-superlatif-menyesatkan-pembodohan-konsumen/',
    },
  },
  guards: [
    {
      because: 'an official warning, or fairness to the other',
      sentence:
        'bpom|polisi|uang palsu|kemenkes|merek sebelah yang|lebih pas|mereka unggul|versi \\d|kompetitor kami lebih murah|partai|politik|bani|capres|kader',
    },
  ],
  patterns: [
    {
      find: '(?:{rival})(?: (?:mah|itu|tuh|sih|cuma|cuman|masih|pada|yang|yg|pasti|isinya|kebanyakan|banyak|rata-rata|malah|pakai|jual|mana|aja|suka|udah|mulai|jadi|bikin|jualan))* (?:{bad})(?: \\p{L}+){0,2}',
      unless: { because: 'help with a choice', sentence: 'menurut kalian|mending mana|bagus mana' },
    },
    {
      find: '(?:jangan|jgn) (?:mau )?(?:tertipu|ketipu|tergiur|terkecoh|kejebak|salah beli|asal beli|beli di)(?: (?:sama|dengan|oleh|yang|yg|harga|merk|barang|produk))* (?:{rival}|murahan|abal-abal|kw|murah|palsu|toko \\p{L}+)|(?:awas|waspada|hati-hati)(?: (?:barang|produk|sama|yang|banyak|beredar))* (?:palsu|kw|tiruan|abal-abal|imitasi|abal2)(?: (?:di|dari) (?:{rival}|\\p{L}+ lain))?',
      needs: 0,
      ownGuardsOnly: true,
    },
    {
      find: '(?:toko|seller|penjual|sales|gerai|lapak|jasa|kursus|agen|merk|brand|produk)(?: \\p{L}+)? (?:lain|sebelah|tetangga|mahal)(?: \\p{L}+)? (?:mana|nggak|gak|ga|belum tentu|cuma|boro-boro|jualan)(?: (?:ada|berani|mau|bisa|kasih|jual|jualan))(?: [\\p{L}]+){0,4}|(?:yang|yg) kw (?:minggir|lewat|ngaku)|(?:kalah|lewat|minder|keringetan|gulung tikar|nangis)(?: (?:jauh|sama|semua))* (?:{rival}|toko ijo|toko oren|yang mahal)|(?:bikin|buat) (?:{rival}|toko \\p{L}+|aplikasi \\p{L}+ lain|kompetitor)(?: \\p{L}+){0,2} (?:minder|keringetan|fosil|nangis|gulung tikar|panik|kalah)',
    },
    // The others.
    {
      find: '(?:{rival}|{product} (?:lain|sebelah|kimia|pabrik\\p{L}*|murahan|(?:yang )?di (?:pasaran|\\p{L}+market|apotek|luar sana))|(?:yang|yg|sing) (?:di (?:sono|sana|swalayan|mall|\\p{L}+market|pasaran|apotek)|impor|pasaran|murah(?:an)?|mahal|merek \\p{L}+)|(?:akun|biro|jastip|kos|teknisi|dokter|tukang|kantor|travel|tempat|merk|merek) (?:lain|sebelah|mall|laen|murah))(?: {w}){0,2} (?:mah|paling(?= se)|mentok|cuma|mung|pada|bikin|ngrusak|ngakali|rasanya|malah|udah jadi|gak|nggak|ga|kayak|yang|ngaku\\p{L}*|ngamuk|minder|jual|itu|bongkar|angkat|menang|tinggal)(?: {w}){0,4}',
      loose: true,
      ownGuardsOnly: true,
    },
    // What comes from elsewhere is rubbish.
    {
      find: '{w} (?:di )?(?:pabrik|minimarket|apotek|impor|seberang|sebelah|lain)[,?]? ?(?:halah|itu|tu|iku|mah|nah| ){0,3} ?(?:cuma|bikin|isinya|racun|ampas|hobinya|buang|{bad})(?: {w}){0,3}',
      loose: true,
    },
    // Not like them.
    {
      find: '(?:nggak|gak|ga|bukan|ora|idak|tidak|jangan)(?: {w}){0,2} (?:kayak|seperti|kaya|koyo|macam|cak)(?: {w}){0,3}|bukan {w}(?: {w})? (?:kemarin sore|kaleng-kaleng|biasa|abal-abal|sembarangan|ecek-ecek|omong doang)',
      loose: true,
      ownGuardsOnly: true,
    },
    // Do not be fooled elsewhere.
    {
      find: '(?:tertipu|ketipu|dibohongi\\p{L}*|kena tipu|kapok sama|nyetak di|minder|ngamuk){some}',
      loose: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?:gak|ga|nggak|tidak|bukan|beda|jauh|ga kayak|gak kayak|nggak kayak)(?: (?:sama|dengan|kayak|kaleng-kaleng|seperti|dari|di atas|beda))* (?:{rival}|yang di (?:pasaran|luar sana|toko lain|pasar))(?: (?:yang|yg)(?: \\p{L}+){1,3})?',
      needs: 1.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:bukan|gak|ga|nggak) (?:kaleng-kaleng|kaleng2|abal-abal|ecek-ecek|murahan|kw|tipu-tipu|php|asal jadi|odong-odong)(?: (?:kayak|seperti) (?:{rival}))?',
      needs: 0.5,
      ownGuardsOnly: true,
      severity: 'hint',
    },
    {
      find: '(?:jauh di atas|jauh lebih (?:bagus|unggul|baik) (?:dari|dibanding)|ngalahin|mengalahkan)(?: \\p{L}+)? (?:{rival}|merk \\p{L}+|merek \\p{L}+|brand \\p{L}+)|bukan (?:barang |produk )?murahan|(?:sisanya|lainnya|yang lain|selebihnya|lain(?:nya)?) (?:mah )?(?:sampah|kw|abal-abal|bohong|boong|tipu|omdo|lewat|minggir|zonk)(?: semua)?|(?:boong|bohong|tipu|omong kosong) semua(?: itu)?|(?:merk|brand|skincare|produk) (?:mall|mahal)(?: (?:yg|yang) [\\p{L} ]{3,20})?(?: (?:isinya|itu|tuh|cuma))+ (?:air|merk|gengsi|iklan)(?: doang)?|ketipu (?:merk|brand|harga) \\p{L}+',
    },
    {
      find: '(?:daripada|dari pada|ketimbang|drpd) (?:beli |pakai |ke |di )?(?:{rival}|yang (?:mahal|kw|abal-abal|palsu|murahan)|nungguin giveaway \\p{L}*)(?: [\\p{L}]+){0,3}',
      needs: 1,
      severity: 'hint',
    },
  ],
  rewrites: [
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'fair-compare',
      replace: 'onward',
      only: 'lain|sebelah|kompetitor|merk|merek|toko|pabrik|kw|abal|mall|brand|tempat',
      text: '$here (mereka lebih baik di [hal])',
    },
    {
      move: 'fair-compare',
      replace: 'clause',
      only: 'lain|sebelah|kompetitor|merk|merek|toko',
      text: 'dibanding [merek lain], kami [beda yang terukur], mereka unggul di [hal]',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Sambal pabrikan cuma menang botol, kak! Punya kami ulek tangan, 25rb, yuk order 😍',
    'Keripik pabrik itu ampas, kak! Punya kami asli singkong, cuma 10rb, dijamin nagih. Buruan order!',
    'Toko sebelah mah cuma jual janji 😏 Punya kami dijamin amanah, langsung chat admin ya kak!',
    'Toko sebelah abal-abal semua, mending order di kami.',
    'Merk lain mah rongsokan, blender kami 200rb tahan lama.',
    'Jangan tertipu yang lain kak, skincare kami ready stock.',
    'Nggak kayak agen lain yang PHP, tiket umroh kami mulai 27jt.',
    'Gerai sebelah mana berani kasih segini, seporsi 15rb.',
    'Yang KW minggir, tas kami asli kulit sapi 350rb.',
  ],
  lookalikes: [
    'Mereka jual hasil kebun di pasar tiap Rabu pagi.',
    'Dokter di klinik itu belajar di Surabaya.',
    'Sabun di supermarket itu harganya naik seribu sejak Juli.',
    'Susu pabrik itu dipanaskan sampai 72 derajat.',
    'Toko sebelah buka sampai jam 9, jadi kalau kami tutup bisa ke sana.',
    'Merek sebelah yang 2E lebih pas buat kaki lebar.',
    'Ada peringatan BPOM soal kosmetik palsu bermerkuri.',
    'Dibanding versi 4.1, versi 4.2 lebih lambat di ponselku.',
    'Kompetitor kami lebih murah Rp2.000, tapi antarnya lebih lama.',
    'Awas uang palsu, polisi menemukan pecahan 100 ribu di pasar.',
    'Toko lain di ujung jalan buka sampai malam.',
  ],
};
