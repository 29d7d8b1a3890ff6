import type { Rewrite, RuleLanguage } from '../../engine/rule';
import { CAPTIONS, THING, TOLD } from './captions';

export { cases } from './cases-id';

const AS_FACT: Rewrite = { move: 'state', replace: 'phrase', text: 'ada $<thing>' };

/** Up to two words between a spur and its verb: "yuk kak langsung order". */
const BETWEEN = '(?: (?:{you}|{urge}|{hort}|{please}|pada|kita|kalian|tem[ae]n|semua|juga|aja|ke|kamu)){0,2}';
/** A verb that orders, at the start of a sentence. */
const VERB =
  '(?:lepas|coret|pakai|panggil|jemput|pasang|ganti|copot|buang|tukar|taruh|angkat|geser|suruh|ajak|bawa|isi|ambil|bilang|bayar|pilih|sebut|beri|kasih|beli|coba|cek|hitung|(?!bukan|makan|ikan|akan|rekan|pekan|bahkan|sedangkan|sila|silakan|main|kain|lain|ingin|mesin|angin|senin)\\p{L}{3,}(?:kan|in))';

export const id: RuleLanguage = {
  text: {
    name: 'Perintah beli',
    line: 'Ini perintah membeli; pintu yang terbuka lebih nyaman daripada dorongan.',
    why: 'Dalam riset pesan persuasif, bahasa yang memerintah membuat orang merasa kebebasannya diambil, lalu melawan. Pembaca yang butuh akan mencari caranya sendiri.',
    source: {
      label: 'Reynolds-Tylus 2019, tinjauan riset reaktansi',
      url: 'https://www.frontiersin.org/articles/10.3389/fcomm.2019.00056',
    },
  },
  guards: [
    { because: 'the door is left open', before: '{opened}' },
    { because: 'the door is left open', before: '(?:kalau|kalo) mau', phrase: '^,' },
    { because: 'the door is left open', after: ', (?:kalau|kalo) mau' },
    {
      because: 'a public office or a clinic helps, or there is lost property',
      sentence:
        'puskesmas|posyandu|igd|faskes|rsud|loket|mading|cekbpom|disdukcapil|iuran|abate|kerja bakti|imigrasi|pnbp|menyakiti diri|visi[- ]misi|ketukar|tertukar|pengajian',
    },
    {
      because: 'how things are done, one before the other',
      phrase:
        '(?<!{go} )(?<!{bought} )(?:dulu|heula|dhisik|disik)(?: (?:drpd|daripada|supaya|biar|sebelum|samemeh) {w}| {w})?$',
      sentence: 'supaya tidak|daripada|drpd|sebelum|samemeh|kal[ao]u?|klo|jika',
    },
    {
      because: 'the talk goes on, or others will do it',
      phrase:
        '^(?:(?:mari|yuk|ayo)(?: kita)? (?:bicara|bahas|simak|hitung|lihat|mulai dari)|(?:segera|langsung) di(?:kirim|proses|balas|hubungi)\\p{L}*|tunggu(?: saja| aja)? (?:hingga|sampai)|langsung jadi|mumpung)',
    },
    {
      because: 'a count of what is there, or a rate for work',
      phrase: '^(?:stok (?:sekarang|saat ini|hari ini)|(?:pasang|lepas|cuci|potong|servis) {amount})',
    },
  ],
  patterns: [
    ...CAPTIONS,
    // Come and see for yourself.
    {
      find: '(?:datang|coba|lihat|cek|rasakan|mampir|klik|tonton|pakai|sini)(?:lah|in)? (?:dan|&|terus|lalu|trus) (?:buktikan|buktiin|rasakan|rasain|nikmati|dapatkan|borong){gap}',
    },
    {
      find: '{start}(?:gas+|gaskeun|gasken|cus+|kuy|skuy|merapat|sikat|hajar|serbu|borong|adopsi)(?: {you}| aja| dong| lah)?{end}',
      needs: 0.5,
    },
    // Order it this way, before that.
    {
      find: '{start}(?!(?:transfer|tf) (?:ke|via|lewat))(?:{buy}|daftar) (?:via|lewat|ke|sebelum|langsung|aja|ya|yuk|dong|kana|melalui|skrg){any}',
      needs: 0.5,
      unless: { because: 'it tells what someone wants or did', before: TOLD },
    },
    // Buy this, get that.
    {
      find: '{start}(?<flag>(?:beli|belanja|pesan|order|isi(?: ulang)?|download|unduh|tukar(?:kan)?|daftar(?:kan)?(?! ke)|transaksi|upgrade|bawa|ajak)(?: {w}){1,5}?)(?:,? (?:(?:dan|&|n|utk|untuk|agar|biar|supaya) )?(?:langsung )?(?:dapat|dapet|dpt|dptkn|raih|nikmati|menangkan|bonus|gratis|free)(?:kan|in)?)',
      unless: {
        because: 'it is a step of instructions',
        sentence: 'langkah|lalu|kemudian|sebelum(?:nya)?|menu',
      },
    },
    // A code to dial.
    {
      find: '(?:beli|daftar|aktifkan|tukar(?:kan)?|klaim|download|akses|call|tlp)(?: {w}){0,3}(?: di| ke| lewat| via)? \\*\\d[\\d*]*#',
      needs: 0.5,
      severity: 'hint',
    },
    {
      find: '(?:download|unduh|install?|donlot|donlod) (?:aja|saja|sekarang|yuk|langsung|segera|gratis)(?: {w}){0,2}',
      needs: 0.5,
    },
    {
      find: `(?:{hort}|{urge})${BETWEEN} (?<verb>{buy}|{bought}|{join}|mampir|kunjungi|(?:internetan|de?nger(?:in|kan)|main(?:kan|in)?|streaming|konsultasi\\p{L}*|panggil|tele?po?n)(?= {w}))`,
      needs: 0.5,
      gives: 0.5,
    },
    {
      find: `(?:{hort}|{urge})${BETWEEN} (?<verb>{claim}|{try}|{get})(?: ${THING})?`,
      needs: 0.5,
      unless: { because: 'a reminder between people', phrase: 'lupa (?:minum|ambil|konsumsi)' },
    },
    {
      find: '(?:{hort} )?{buy}(?: {you})? {now}',
      unless: { because: 'it tells what someone wants or did', before: TOLD },
    },
    {
      find: '(?:{join}|{claim}|{go}|{try}|kirim|hubungi|chat|miliki|dapatkan)(?: {you})? {now}',
      needs: 0.5,
      unless: { because: 'it tells what someone wants or did', before: TOLD },
    },
    {
      find: '(?:{buy}|{try}|{join}|{claim}|{go}|belajar)(?: @?[\\p{L}\\p{N}-]+){0,5} (?:yuk|yuks|kuy|yok|skuy|cus|gih|buruan)(?: {you})?',
      needs: 0.5,
      unless: { because: 'it tells what someone wants or did', before: TOLD },
    },
    // A clause that begins with the order: "Dapatkan diskon …", "Nikmati …".
    {
      find: '{start}(?:dapat(?:kan|in)|dapet(?:in|kan)|dptk?a?n|dpatkan|nikmati|nikmatin|rasakan|raih|temukan|miliki|wujudkan|jemput|manfaatkan|kejar|menangkan|get) (?!info)(?<thing>(?:[\\p{L}-]+ ){0,2}(?:{offer}|{percent}|{product})(?: (?:{percent}|{amount}|{offerish}))?)',
      rewrites: [AS_FACT],
      gives: 1,
    },
    {
      find: `{start}(?:dapat(?:kan|in)|dapet(?:in|kan)|dptk?a?n|nikmati|nikmatin|rasakan|raih|temukan|miliki|wujudkan|hadirkan|jemput|manfaatkan|percantik|lengkapi|sambar|serbu|borong|get your|ajak|jelajahi|saksikan|tonton|kunjungi|jadilah|jadwalkan|reservasi|konsultasikan|segera) ${THING}`,
      needs: 1.5,
      unless: {
        because: 'it is advice about a step',
        after: '(?: [\\p{L}\\p{N}-]+){0,6}[.,] (?:lalu|kemudian|setelah itu|habis itu)',
      },
    },
    {
      find: '(?:dan|serta|lalu|&|,) (?:dapatkan|dapetin|dptkan|nikmati|raih|menangkan|rebut) (?<thing>(?:[\\p{L}\\p{N}%-]+ ){0,3}(?:{offer}|{percent}|{product}|{amount}|gratis|hadiah))',
      rewrites: [{ move: 'state', replace: 'phrase', text: '; ada $<thing>' }],
    },
    {
      find: '(?!mending)(?:{must})(?: (?:banget|bgt|bgtt|hukumnya|kalian|kamu))? (?:di ?)?(?:punya(?:i)?|beli|cobain|coba|order|kunjungi|mampir|miliki|co|ikut(?:an)?|sini|kesini|ke sini)',
      needs: 0.5,
    },
    {
      find: '(?:amankan|amanin|kunci|rebut|segera isi|booking|book) (?:kursi|seat|slot|tempat|tiket|unit|jam|bangku|posisi|jatah|harga)(?:mu|nya| kamu| anda| kalian)?',
    },
    {
      find: '(?:ketik|ktk|balas|bales|reply|tekan|dial|call|kirim|sms)(?: (?:ke|sms|dari|dgn|dengan|ini|kode)){0,3} (?:\\*\\d[\\d*]*#|\\p{L}{2,} ke \\d{3,5}|sms ini|ya (?:ke|kirim)|\\d{3,5})',
      needs: 0.5,
      unless: { because: 'where the terms are told', before: 'info(?:rmasi|nya)?(?: {w}){0,2}:?' },
    },
    {
      find: '(?:klik|tap|sentuh|pencet|tekan|isi|buka|serbu|cek|geser)(?: (?:aja|langsung|tombol|ikon|di))* (?:keranjang(?: kuning| oranye| oren| di bawah)?|beli|checkout|pesan|etalase(?:nya)?|tombol (?:di bawah|ini|beli)|order|link(?:nya)?(?: di bawah| ini| berikut)?)',
      unless: {
        because: 'it is a step of instructions',
        sentence: 'langkah|\\d\\) |lalu|menu|pengaturan|setting|kemudian',
      },
    },
    {
      find: '(?:kapan lg(?= (?:{buy}|{get}|bisa))|kapan lagi|kal[ao]u? bukan (?:sekarang|hari ini),? kapan(?: {w})?)(?! ada| ketemu| libur)|sok atuh|langsung (?:gas|sikat|angkut|bungkus|serbu|merapat|meluncur|chat|dm|wa|hubungi|tag|keep|transfer|co|klik)|tinggal (?:klik|chat|pesan|order|tunjuk|transfer)|(?:beli|borong|isi|main\\p{L}*|belanja|transaksi) se?banyak-?(?:banyak|2)nya',
    },
    {
      find: 'bawa pulang [\\p{L}-]+(?: {w}){0,2}?(?:-?mu| kamu| anda| favorit\\p{L}*)|(?:gabung|join)(?: sama| bareng| di| ke| dengan)? tim ?(?:aku|kami|saya|ku|kita)(?: {w})?|jadilah (?:salah satu\\p{L}*|bagian dari|yang (?:pertama|berikut\\p{L}*)|pemilik|saksi|orang pertama){gap}',
    },
    {
      find: 'disarankan (?:untuk )?(?:memesan|reservasi|booking|segera|langsung)(?: \\p{L}+)?|(?:memanggil(?:mu)?|kangen|menunggu|menanti|nungguin|nunggu) (?:kamu|mu|panjenengan|nama\\p{L}*|dijemput|dipinang|diadopsi|di (?:etalase|rak|keranjang|lapak)|(?:pemilik|jodoh|majikan|kaki)(?:nya|mu))(?: pulang)?',
    },
    {
      find: '(?:kalian|kamu|lo|elo|lu) (?:{must}) (?:banget )?(?:beli|coba|cobain|punya|mampir|ke ?sini|nyobain|order|ikut)(?: sini)?',
    },
    // "Let’s", "straight away", "just", before any verb.
    {
      find: '(?:{hort}|ndang|lakasi|cepatlah|lekaslah|(?:datang|tidur|duduk|cicipi|singgah|hadir|temukan|percayakan|berikan|biarkan)lah|mending(?:an)?|saatnya|waktunya|pastikan|mohon bersiap|langsung(?: aja)?|buruan|segera)(?! kenal){some}',
      loose: true,
    },
    // We await you.
    {
      find: '(?:(?:kami|kita|tak|ku|saya|aku) )?(?:(?:di ?)?tunggu(?! (?:[ck]onten|kabar|update|vlog|video|film|lagu|karya|liburan|konfirmasi))|enteni|menunggumu|menantimu|nungguin){gap}|(?:coba|lihat|icip|tanya|keep|survey|survei) dulu,? (?:baru|bayar){gap}',
      loose: true,
    },
    // Where to tap, to download, to look how.
    {
      find: '(?:cek(?! (?:tarif|detail|info|syarat|ketentuan|lokasi|jadwal))|klik|akses|download|unduh|install?|buka|kunjungi|dapatkan|beli|tukar(?:kan)?|aktifkan)(?: [\\p{L}&+]+){0,4}(?: di| ke)? (?:https?://|www\\.|tsel\\.me|bit\\.ly|s\\.id|play ?store|google play|app store|gerai|galeri)',
      needs: 1,
      within: 'links',
      unless: {
        because: 'a notice about one’s own account',
        sentence: 'sisa (?:kuota|pulsa)|paket (?:anda|kamu)|berhasil',
      },
    },
    {
      find: '(?:{buy}|{try})(?: (?:aja|deh|dong|ya|langsung|lah)){1,2}(?: {you})?',
      needs: 1.5,
      unless: { because: 'it tells what someone wants or did', before: TOLD },
    },
    {
      find: '(?:bisa|boleh)(?: banget| bgt| kok)? (?:langsung |lgsg |segera )(?:{buy}|{bought}|{join}|mendaftar|{claim})',
    },
    {
      find: '(?:masih |udah )?open (?:po|order|pre-?order)(?: lagi| sekarang| kloter \\p{L}+)?(?= ?[!🔥]| (?:yuk|ya|kak|sekarang|lagi))|(?:sikat|sambar|serbu|borong|gas|gaskeun|angkut|sabet|hajar)(?: (?:aja|dong|dah|deh|semua|langsung|order|beli|abis|habis|sebelum|miring|bareng))? (?:{you}|sekarang|sebelum|disini|di sini|tiket|promo|yuk|order|beli|co|checkout)|serbu+',
    },
    {
      find: '(?<!terima )(?:serah(?:in|kan)|pindah(?:in|kan)|percaya(?:in|kan)|titip(?:in|kan)|kasihkan)(?: (?:aja|saja|semua(?:nya)?|urusan\\p{L}*|[\\p{L}]+)){0,2} (?:ke|sama|pada|kepada) (?:kami|kita|saya|aku|ahlinya|dapur|tim|tangan|kantor)',
    },
    // To you and yours.
    {
      find: `(?=[a-z]){start}${VERB}(?: {w}){0,2} (?!kamu|jamu|tamu|bumbu|ilmu|semu|ketemu)\\p{L}{3,}mu(?: {w}){0,3}`,
      loose: true,
    },
    // I do the rest.
    {
      find: `(?:sisanya|selebihnya|urusan \\p{L}+)(?: {w})? (?:saya|kami|aku|serah\\p{L}+|biar|nanti|belakangan)(?: {w}){0,3}|(?=[a-z]){start}${VERB}(?: {w}){1,3}, (?:besok|lusa|nanti|biar|saya|kami|aku|kurir\\p{L}*)(?: {w}){1,4}`,
      loose: true,
    },
    // Carry it off.
    {
      find: `(?=[a-z]){start}${VERB}(?: {w}){0,2} (?:alamatnya|warnanya|ukuran(?:nya)?|uangnya|berapa|se?pasang|kado|pulang|dagangan\\p{L}*|tombolnya|untuk (?:ibu|bapak|istri)\\p{L}*){gap}`,
      loose: true,
    },
  ],
  rewrites: [
    'order',
    'calm',
    {
      move: 'invitation',
      replace: 'clause',
      only: '^(?:(?:yuk|ayo|langsung|segera|buruan|gas|cus|kak|gan) )*(?:order|pesan|beli|checkout|co|daftar|booking)(?: (?:sekarang|yuk|ya|kak|now|juga|segera|aja|langsung|dong|yaa))*[!.]*$',
      text: 'kalau cocok, cara pesannya ada di [tempat]',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};
