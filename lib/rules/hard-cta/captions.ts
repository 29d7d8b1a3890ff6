/** Indonesian orders in captions: the everyday verb a sentence begins with, and what follows the hurry. */
import type { Guard, Pattern } from '../../engine/rule';

/** A thing after a verb: a word or two, not one that makes a story of it. */
export const THING = "(?:[\\p{L}\\p{N}@.'&-]+)(?: [\\p{L}\\p{N}%-]+)?";
/** Someone wants, must or did: a story or a plan, no order to the reader. */
export const TOLD =
  '(?:mau|pengen|pgn|pingin|ingin|bisa|kalau|kalo|klo|jika|harus|aku|saya|gw|gue|gua|kami|dia|mereka|pas|udah|udh|sudah|yang|yg|buat|untuk|lagi|disuruh|niat|abis|habis|baru|tadi|kemarin|sebelum|setelah|sambil|biar|cara|jadi|jasa|terus|trus|mulai|rajin|sering|suka|boleh)(?: (?:langsung|ikut|coba|lagi|ke))?';
/** Everyday verbs that begin a caption. */
const CAPTION =
  '{start}(?<![,(/&] ?)(?:cek(?! (?:(?:aja|di) ?)?(?:{page}|sisa|kuota|bonus|pulsa|saldo))|coba(?:in)?|beli(?:lah)?(?! barang)|belanja(?! (?:rp ?)?\\d)|sewa|pesan(?:lah)?|booking|main(?:kan)?|gabung|ikuti|klaim(?! (?:rawat|asuransi|garansi|bpjs|jht|dana))|(?:pakai|pake)(?! (?:{product}|{praise}))|tukar(?:kan)?|streaming|download|unduh|install?|internetan|liburan|koleksi|nonton|denger(?:in|kan)|dengarkan|mulai(?! (?:{day}|besok|dari|hari|harga|jam|pukul|rp|t(?:an)?g(?:ga)?l|\\d))|upgrade|isi ulang|top ?-?up|transaksi|jajan|ngopi|menginap|nginep|terbang|jalan-jalan|gunakan|perpanjang|registrasi|pasang|rayakan|kumpulkan|menangkan|tunjuk(?:k)?an|ajukan|bergabung|hubungi|konsultasi|manjakan|aktifkan(?! kembali)|daftar(?! (?:dan|di|isi|hadir|harga|menu|nama|produk))|bawa pulang)';
const TELLS: Guard = {
  because: 'a buyer tells, asks or advises',
  sentence:
    '\\?|ternyata|malah|trus|terus|kemarin|kmrn|tadi|kok|padahal|pernah|akhirnya|dulu|lalu|kemudian|setelah itu|bandingkan|langkah|menu|kalau|kalo|sering|berhasil|sukses',
};

export const CAPTIONS: readonly Pattern[] = [
  // Do come in and order.
  {
    find: '(?:silakan|silahkan|monggo|mangga)(?: {you}| langsung| di| bisa){0,2} (?:mampir|{buy}|{join}|{bought}|merapat)(?: {you}| {now})?',
    needs: 0.5,
    unless: { because: 'an office', sentence: 'loket|formulir|sekolah|kantor|puskesmas|satpam' },
  },
  // After the hurry, the order itself.
  {
    find: '(?:buru(?:an)?|cepet(?:an|2an)?|gercep|lekas|segera)(?:[, ]+(?:{you}|yuk|ya|di|dan|aja|langsung)){0,2} (?<flag>(?:di ?)?(?:{buy}|{join}|{claim}|{bought}|mampir|kunjungi)(?: (?:{you}|aplikasi|app|paketnya|sekarang))?)',
    needs: 1,
    unless: { because: 'it tells what someone wants or did', before: TOLD },
  },
  // Do it now; do it, in a region's words.
  {
    find: '{start}(?:di)?(?:minta|simp[ae]n|kunci|kirim|jadwalkan|jupuk|kamari|datang|bawa|ajukan|angkat|tele?po?n|hubungi|{buy}|{join}|{claim}|mampir)(?: (?:{w} ){0,3}(?:{now}|hari ni|batch {w})| (?:ae|wae|bae|jo|jua|lah|haja|atuh|geh|sudah|capek|capat|gek)(?: {w}){0,2})|{start}payo{gap}|(?:{buy}|{join})(?:o|lah) (?:{now}|cap[ae]k|gek){gap}|bergabunglah{some}',
    needs: 0.25,
    loose: true,
    unless: TELLS,
  },
  // Followers, quota, a service, and a call to whoever is there: "jual kuota nya kak".
  {
    find: '{start}(?:(?:ready|jual|open|yuk|mau|yang|yg|borong|beli(?:k)?) )?(?:jual|ready|jasa|sewa|rental|joki|paket|followers?|foll|subs\\p{L}*|likes|kuota|pulsa|pemutih|pelangsing|penggemuk|peninggi)\\p{L}*(?: [\\p{L}\\d]+){0,3} ?nya(?: ya| nih)? {you}{end}',
    unless: { because: 'a question or a complaint', sentence: '\\?|belum|blm|kok|mana|kapan|bagus|berapa' },
  },
  // In Javanese or Sundanese: do drop in, do not be shy.
  {
    find: '(?:mampir|tuku|jajal|njajal|mrene|dolan|gabung|nyoba)(?:o|en|ono)(?: {w}){0,2}|(?:ojo|aja|ampun|sampun|ulah)(?: {w})? (?:lali|kesupen|sungkan|isin|hilap|asa-asa)(?: {w}){0,2}',
    needs: 0.5,
  },
  // "Diorder kak".
  { find: '{bought}(?: {you}| yuk| dong| ya){1,2}', needs: 0.5 },
  // Order here; pay first, think later.
  { find: '(?:{buy}|{join}) (?:di ?sini|di bawah(?: ini)?)', needs: 1, unless: TELLS },
  {
    find: '(?:{buy}|{join}|bayar) d(?:ul|hisi)u(?:an)?,? (?:mikir|pikir|bayar|nyesel)\\p{L}* (?:belakangan|nanti|mengko)',
  },
  // Any verb that ends at our door.
  {
    find: '{start}(?!kemarin|tadi|kalau|ada|waktu){w}(?: {w}){0,3} (?:ke|ka) (?:{shop}|bengkel|salon|klinik|studio|rumah) (?:kami|kita|saya)|{start}(?!kata|menurut|tim){w} (?:aja |dulu )?{admin} (?:{now}|buat|ya)',
    needs: 0.5,
    loose: true,
  },
  // A caption that begins with an everyday verb and the wares: "Sewa villa di …", "Cek penawarannya".
  {
    find: `${CAPTION} (?:[\\p{L}-]+ )?(?:{offer}|{product}|penginapan|pengalaman|info|seru|[\\p{L}]{4,}mu)`,
    needs: 1.5,
    unless: TELLS,
  },
  {
    find: `(?<flag>${CAPTION} ${THING})[^.!?\\n]{0,120}? (?:harga|diskon|promo|hanya|cuma|mulai|dapat|dapatkan)(?: {w})? (?:{amount}|{percent}|{offer})`,
    needs: 1,
    unless: TELLS,
  },
  {
    find: `(?!cek |beli \\d)${CAPTION} ${THING}`,
    needs: 1.5,
    loose: true,
    unless: TELLS,
  },
  // Come here.
  {
    find: '(?:{w} )?(?<!di )(?:sini|kene|mrene|kadieu|kamari|ka kieu|ke sini|ke mari|merapat|meluncur|ngumpul)(?: {w})?',
    loose: true,
  },
  // A clause that begins with an order.
  {
    find: '{start}(?:angkut|ambil|aman(?:kan|in)|aktifkan|bawa(?:lah)?|buka|beli|booking|cek|coba(?:in)?|colong|culik|daftar(?:kan)?|datang|dapatkan|gabung|ikut(?:i|lah)?|isi|jadwalkan|jadilah|keep|ketuk|klik|kunci|kunjungi|lari|lihat|lock|masuk(?:kan|in)|mampir|miliki|nikmati|panggil|pantengin|pasang|pesan|pilih|pinang|pre-?save|putar|pulangin|rebut|rasakan|sambut|serah(?:kan|in)|seret|setor|sikat|simak|siap(?:kan|in)|stok|tebus|tele?pon|temukan|tekan|titip(?:in|kan)?|tonton|transfer|tunjuk(?:kan)?|tukar|unduh|upgrade|wujudkan|klaim|jemput|survey|percayakan|jelajahi|hubungi|manjakan|traktir|nabung|sulap|ubah|ucapkan|tinggalkan|lupakan|buktikan|rayakan|hadiahi|bergabung|jangan jadi|samper(?:in)?|tancap|mlipir|melipir|belokin|telpo?n|angkat|sapa)(?! (?:kemerdekaan|hari)){some}',
    loose: true,
  },
];
