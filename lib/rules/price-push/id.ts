import type { RuleLanguage } from '../../engine/rule';
import { CHEAP } from './cheap';
import { rewrites } from './rewrites-id';

export { cases } from './cases-id';

/** A shopper tells or asks about a bargain; the shop does not speak. */
const SHOPPER =
  '(?:dapet|dapat|dpt|beli|order|nunggu|nungguin|nyari|cari|kena|pake|pakai|kalau|kalo|klo|ada|gaada|ga ada|gak ada|minta|tanya|banyak|sering|pas|liat|lihat|emang|emg|biasanya|berapa|apa|ngasih?|request)';

export const id: RuleLanguage = {
  text: {
    name: 'Diskon yang dihebohkan',
    line: 'Di sini diskonnya yang bicara; sebut harganya sekali dengan jelas, lalu isinya dan untuk siapa kurang cocok.',
    why: 'UU Perlindungan Konsumen melarang menaikkan harga dulu lalu mendiskonnya, jadi wajar kalau pembaca curiga pada potongan yang dihebohkan. Harga yang jelas lebih mudah dipercaya.',
    source: {
      label: 'UU 8/1999 pasal 11, penjelasan KDHP Law',
      url: 'https://kdhplaw.com/2024/05/24/apakah-boleh-penjual-menaikkan-harga-sebelum-melakukan-diskon-besar-besaran/',
    },
  },
  guards: [
    {
      because: 'what is counted is no price',
      phrase:
        '\\d+ (?:rumah|bpm|kk|warga|menit|jam|lagu|orang|ml|gram|halaman|cm|kg|lembar)$|^mulai (?:pukul|jam) \\d+$',
    },
    {
      because: 'what a price contains, or how it is talked of',
      phrase: '^harga(?:nya)? (?:(?:sudah|udah|belum|blm|tidak|gak) termasuk|lebih di\\p{L}+)',
    },
    {
      because: 'a discount is doubted',
      sentence: 'dinai(?:k(?:in|kan))\\p{L}* (?:dulu|duluan)|iya tau',
    },
    {
      because: 'a helmet is called that',
      phrase: '^bogo$',
      sentence: 'helm',
    },
  ],
  patterns: [
    {
      find: '(?:semua(?:nya)?|all item) (?:lagi )?(?:{offer})|(?:{offer}) (?:dan|&|plus) (?:free?|gratis)(?: {w})?',
      needs: 0.5,
    },
    // Still on.
    {
      find: '(?:promo|diskon|voucher)(?:nya)?(?: {w})? masih (?:ada|berlaku|jalan|berlangsung|lanjut)(?: (?:nih|lho|loh|ya|lagi|di|sampai))+|masih ada (?:{offer})|(?:lagi|ada|banyak)(?: (?:juga|banyak|lagi))? (?:{offer})(?: {w}){0,6}? (?:lho|loh|nih)',
      needs: 0.5,
      severity: 'warning',
      unless: { because: 'a question', sentence: '\\?|apa|kah' },
    },
    {
      find: '(?:nilai|harga|rega) (?:asli|aslinya|normal|normalnya|pasaran|coret)(?:nya)?,? {amount}|(?:normalnya|biasanya|aslinya|bukan) (?:{amount}|\\d[\\d,.]*)(?: (?:ribu|juta))?, ?(?:{w} ){0,5}?(?:{amount}|cukup)(?: {w})?|(?:{few}) (?:bulan|kali|sesi|porsi|orang|botol) bayar (?:{few})(?: (?:bulan|kali))?|{w} (?:{few}) bayar (?:{few})|{amount} (?:cuma |cukup |jadi )?(?:di)?bayar (?:cuma )?{amount}|{n} ?(?:pcs|biji|potong|pasang|lusin|kotak|box|botol)(?: {w})? (?:cuma|hanya|only) {amount}(?! (?:waktu|pas|kemarin|dulu|di))',
      needs: 0.5,
    },
    // Nothing down.
    {
      find: '(?:bunga|cicilan|dp|uang muka|admin|biaya admin)(?:nya)? (?:cuma |hanya |mulai )?(?:0 ?%|nol|rp ?0|0 persen|0|ringan|suka-suka|semampu\\p{L}*|seikhlas\\p{L}*){gap}|(?:lebih|jauh lebih) (?:ringan|murah|hemat) (?:dari|daripada) (?:ngopi|jajan|kopi|parkir|pulsa|seblak|rokok|makan){gap}',
      needs: 0.5,
    },
    ...CHEAP,
    // Dear to nobody.
    {
      find: '(?:harga|hrg|fee|tarif|biaya|grosir\\p{L}*|borongan|rega|regane|ongkos)(?:nya)?(?: {w}){0,2} (?:bersahabat|bersaing|ramah|pertemanan|damai|murce|mirah|miring|mursida|{cheap})',
      needs: 0.5,
      unless: { because: 'a wish', before: '(?:cari|nyari|minta|semoga)(?: {w}){0,2}' },
    },
    {
      find: '(?:makin|tambah|lebih|auto|jadi) (?:murah|hemat|murce|miring|irit)(?! (?:dari|daripada|kalau|karena|{amount}))',
      loose: true,
    },
    {
      find: 'potongan (?:harga )?(?:sejuta|se\\p{L}+ (?:ribu|juta)|gede|besar|spesial)|potong (?:harga )?(?:{amount}|{percent})|(?:beli|ambil|order|pesan|borong) (?:banyak|grosir|lusinan|{n} ?(?:pcs|lusin|biji))(?: {w})?,? (?:lebih |makin |tambah |bisa |harga )(?:murah|mirah|murce|hemat|miring|nego|beda)',
      needs: 0.5,
      unless: {
        because: 'what was taken from a wage',
        sentence: 'gaji|saldo|rekening|pajak|upah|kemarin|ternyata',
      },
    },
    {
      find: '(?<!harga )(?:diskon|disc|discount|disccount|potongan(?: harga)?|sale|cash ?back|hemat|promo|korting|voucher|kupon)(?: (?:harga|hingga|sampai|sampe|sd|s/d|s\\.d\\.?|up to|upto|s\\.d|sebesar|spesial|special|langsung|gede|extra|ekstra|mencapai|jadi|cuma|hanya|dari|buku|tambahan|member|kuota|ongkir|all|semua|tiket|diskon)){0,3} (?:{percent}|{amount}|(?:ratusan|puluhan) ribu|jutaan)(?: (?:off|lho|loh|aja))?',

      severity: 'warning',
      unless: { because: 'a shopper speaks', before: `${SHOPPER}(?: \\p{L}+)?` },
    },
    {
      find: '(?<!harga )(?:diskon|disc|discount|potongan(?: harga)?|cash ?back|hemat|voucher)(?: (?:hingga|sampai|sd|s/d|up to|sebesar|spesial|langsung)){0,2} (?:{percent}|{amount})',
    },
    {
      find: '(?:{percent}) (?:off|diskon|disc|discount|cashback|lebih (?:murah|hemat))|(?:s\\.?d\\.?|hingga|up to|sampai) {percent}(?: no minimal)?',
      needs: 0.5,
    },
    {
      find: '(?:{only}) (?<amount>{amount})(?: ?(?:an|/\\p{L}+))?(?: (?:{only}|aja|saja|doang|dong|loh?|lho|nih|kak|doank|satuan|dapat|dapet|sudah|udah|wes|sampun|per \\p{L}+|sebulan|sepasang|bebas)){0,3}',
      rewrites: [{ move: 'plain', replace: 'phrase', text: '$<amount>' }],
      needs: 1.5,
      unless: {
        because: 'an estimate, a salary or a debt',
        before:
          '(?:gaji|utang|hutang|modal|denda|biaya|sisa|saldo|uang|ongkos|kurang|selisih|rugi|laba|om[sz]et|tinggal|anggaran|dana|iuran|pajak|naik|turun)(?: \\p{L}+){0,2}',
      },
    },
    {
      find: '{amount}(?: ?-?an)? (?:aja|saja|doang|doank|tok|mung|haja|jo|ji|wae|weh|(?:nih|lho|loh)(?= {you}))(?: (?:nih|loh?|lho|kak|dong|sudah|udah|\\p{L}+))?',

      unless: {
        because: 'a shopper speaks',
        sentence: '(?:beli|dapet|dapat|kemarin|tadi|kena|habis|jajan) ',
      },
    },
    {
      find: 'all ?item(?:s)? (?:only )?{amount}|serba (?:{amount}|murah)|serba-serbi promo|(?:normal|harga normal|dari|awalnya|dulu|biasanya|semula)[:,]? {amount}[ ,]*(?:-+>|→|jadi|sekarang|now|hanya|cuma|tinggal|kini)+ ?(?:cuma |hanya |tinggal )?{amount}',

      severity: 'warning',
      unless: {
        because: 'prices of the market rise and fall',
        sentence: 'inflasi|bps|gabah|petani|(?:naik|turun) (?:jadi|dari)|pedagang|tagihan\\p{L}*',
      },
    },
    {
      find: '(?:harga|hrg|price|rate|tarif|biaya|ongkir)(?:nya)?(?: (?:yang|paling|super|mulai|sangat|yg|dijamin|juga|jg|pas|pun|bikin|lagi|dengan|ter))* (?:{cheap}|pas di kantong|pas kantong|di kantong|kantong pelajar|hemat|spesial|special|khusus|promo|terbaik|miring|melongo|sahabat|perkenalan|gila-gilaan|bisik-bisik|nyungsep|tangan pertama|peternak|distributor|importir|pengrajin|pertemanan|kaki lima|bersahabat|aman|pesaing|termurah|terjangkau|pembukaan(?! (?:saham|pasar))|launching|opening)(?: (?:banget|bgt|parah|se-\\p{L}+))?',

      unless: {
        because: 'a request or a plain comparison',
        before: '(?:cari|nyari|minta|bandingkan|kalau|soal|beda)(?: \\p{L}+){0,2}',
      },
    },
    {
      find: '(?:banting|obral|cuci gudang|jual rugi|pangkas|diskon besar|promo gila|promo edan|harga gila|murmer|murah lebay|harga coret|harga miring|gila-gilaan|ugal-ugalan|gede-gedean|besar-besaran)(?: (?:harga|semua|stok|abis|habis|abis-abisan|habis-habisan|besar-besaran|diskon|banget))?',
      needs: 0.5,
      severity: 'warning',
      unless: { because: 'an idiom, or politics', after: 'janji|hati|senyum' },
    },
    { find: 'murah meriah(?: (?:banget|abis))?', needs: 1.5, severity: 'warning' },
    {
      find: '(?:{offer}) (?:{offerish}|hari ini|bulan ini|minggu ini|pekan ini|terbatas|gede|gajian|awal tahun|{count}\\.{count})(?: (?:banget|bgt|abis|nih|untuk|{offerish}))?|(?:{offerish}|mega|big|super|badai|pesta|festival|hujan|banjir|kejar|serbu|panen|gila|tebar) (?:promo|diskon|sale|disc|voucher|cashback|harga)(?: (?:{offerish}|{percent}))?',

      unless: { because: 'a shopper speaks', before: `(?:${SHOPPER}|aku nemu)(?: \\p{L}+)?` },
    },
    {
      find: 'aku nemu promo menarik|(?:ada|lagi|sedang) (?:{offer})(?: (?:nih|loh?|lho|kak|{offerish}|besar|untuk|buat|di|sampai|lagi|juga|khusus))',
      needs: 0.5,
      severity: 'hint',
      unless: {
        because: 'a question or a complaint',
        sentence: '\\?|gak ada|ga ada|kenapa|kok|kapan|kayaknya|ternyata',
      },
    },
    {
      find: '(?:buy|beli|tuku|ambil|pesan) ?(?:{few}) ?(?:get|gratis|dapat|dapet|bonus|free|oleh|bayar|bawa pulang)(?: (?:{few}|\\p{L}+))?|b1g1|bogo|b2g1',

      severity: 'warning',
      unless: {
        because: 'a shopper speaks',
        before: '(?:mayan|lumayan|kemarin|tadi|dapet|dapat)(?: \\p{L}+){0,3}',
      },
    },
    {
      find: '(?:kapan lagi|ga akan|gak akan|nggak akan|belum pernah) (?:{cheap}|se ?murah ini|semurah ini|serendah ini|seharga ini|harga segini|dapat harga segini|dapet harga segini)(?: lagi)?|harga segini|bayar rasa \\p{L}+|bikin (?:dompet|kantong) (?:senyum|lega|aman|happy)',

      severity: 'warning',
    },
    // A price that is praised.
    {
      find: 'harga(?:nya)?(?! (?:per|naik|turun|tetap|sama|beras|cabai|telur|bbm|pasar|produk|diskon|normal|asli|jual|beli|juga|ga|gak|masih|{amount}|\\d)){some}',
      loose: true,
      severity: 'hint',
    },
    // Only, now, just so much.
    {
      find: '(?:cuma|hanya|cukup|jadi|tinggal|sekarang|khusus|mulai|mung|ngan|lagi|serba|cuman|obral|kalap){any} (?:{amount}|(?<!ke )\\d{2,3}(?! {day}))(?: {w})?',
      loose: true,
    },
    // Cheaper than a snack.
    {
      find: '(?:semurah|seharga|setara|kurang dari|lebih murah (?:dari|daripada)|(?:gak|nggak|ga) (?:nyampe|sampai|sampe)|saharga|setipis|sereceh){some}',
      loose: true,
      severity: 'hint',
    },
    // Costs that shrink.
    {
      find: '(?:fee|tarif|ongkir|ongkos|biaya|bunga|dp|cicil(?:an)?|potongan|diskon|modal)(?:nya)?{gap} (?:murah|ringan|miring|tipis|istimewa|bersahabat|menggoda|menguap|nol|gratis|ditanggung|receh|damai|gede|setengah|separuh|dibuka|\\d+ ?%){gap}',
      loose: true,
    },
    // The seller loses their mind.
    {
      find: '(?:diobral|obral|dibanting|banting|khilaf|kemurahan|(?:rejeki|rezeki) nomplok|gila harga|jor-joran|modal-modal|(?:gue|aku|kami|admin) (?:potong|diskonin|murahin)|miring(?:nya)?|(?:masih )?harga (?:saudara|sedulur|dulur|konco|kenalan|teman|kawan|khilaf|lembut|kabinet|bestie|perkenalan)|diskon (?:bestie|teman|keluarga)|tarif (?:istimewa|bersahabat|kawan)){gap}|jajan {w} aja (?:lebih|mahalan)',
      loose: true,
    },
    // Followers by the thousand, like eggs.
    {
      find: '(?:{count} ?)?(?:followers?|foll|pengikut|subs(?:c?ribers?)?|likes)(?:nya)?(?: (?:ig|indo|aktif|permanen|tiktok|instagram))* ?(?:(?:{count} ?[=:]? ?)?{amount}|naik sendiri|tanpa password|real|cuman?|cuma|only|murah|kak|ka|kakak|ready|yuk|dong|diorder)',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a count of one’s own',
        sentence: '(?:aku|gue|gw|saya|udah|sudah|tembus|dapat|dapet|nambah|turun|naik)',
      },
    },
    {
      find: '(?:ga|gak|nggak|tidak|nda|tak|kurang) (?:nyampe|sampai|sampe|nyampai|bikin kantong|nguras kantong|menguras kantong|bikin dompet)(?: \\p{L}+)? ?(?:{amount}|bolong|jebol|nangis|kering)|(?:seharga|setara|cukup bayar|modal)(?: (?:dua|satu|segelas|secangkir|sekali|se\\p{L}+))? (?:kopi|gorengan|es teh|parkir|makan|boba|bakso|jajan|seblak|nongkrong|sebungkus rokok|cilok)(?: (?:doang|aja|saja|keluarga|susu))?',

      severity: 'warning',
    },
    // So much for that.
    {
      find: '(?:(?:belas|puluh|ratus) ribu|perak|{amount}|segini|segitu) (?:sudah |udah )?(?:dapat|dapet|kok|masih|per|untuk se\\p{L}+){some}|(?:jual|kasih|bayar) (?:segini|segitu){gap}|bayar(?:nya)? (?:satu|setengah|separuh|bahannya),?{some}',
      loose: true,
    },
    // Reckon it.
    {
      find: '(?:hitung|itung|bandingkan)(?:-?\\p{L}+)? (?:sendiri|sehari|per hari){gap}|angka (?:segini|segitu){some}',
      loose: true,
    },
  ],
  rewrites,
};
