/** Wordings that suit many phrases: an order told as a choice, a rush left out, a baiting question told plainly. */
import type { Rewrite } from '../../engine/rule';

const LETTER = '\\p{L}\\p{N}';
/** Where a clause begins: a sentence, what a colon, a dash or an emoji opens, or what a small word joins on. */
const START = `(?<=^[^${LETTER}]*(?:(?:jadi|dan|atau|tapi|nah|terus|trus|lalu|kak|gan|sis|bun|guys|gaes|bestie|bund|say)[,:]? )?|[:;–—>]\\s+|\\s-+\\s+|\\p{Extended_Pictographic}\\uFE0F?\\s*|[,;:]?\\s(?:jadi|dan|atau|terus|trus|lalu|makanya|trs) )(?<![${LETTER}])`;
/** What spurs on before a verb. */
const SPUR =
  "yuk+s?|yu|yok|ayo+k?|ayolah|hayuk|hayu|kuy|skuy|cus+|cuz|mari(?:lah)?|monggo|let'?s|gas(?:s+|keun|ken|kan|pol)?|sok atuh|langsung(?: aja| saja)?|lgsg|lgsng|lngsg|segera(?:lah)?|buru(?:an|in)?|cepetan|gercep|lekas|saatnya|sudah saatnya|waktunya|jangan (?:sampai )?(?:lupa|ragu|sungkan|segan)(?: untuk| buat)?|tinggal|silakan|silahkan|pls|please|tolong|coba(?=\\s\\p{L}+in\\b)";
const NOW =
  '(?: (?:sekarang(?: juga)?|skrg|skrng|now|hari ini juga|malam ini juga|segera|secepatnya|detik ini juga|yuk|dong|donk|gih|cus|buruan|ya)(?![\\p{L}]))?';
const CALLED =
  '(?: (?:kak(?:ak)?|gan|sis|bun(?:da)?|bund|guys|gaes|gan|agan|kakak|om|mas|mbak|say|bos|temen2|teman-teman))?';
/** What a reader gains. */
const GAINS =
  'dapatkan|dapetin|nikmati|rasakan|temukan|miliki|raih|jadikan|wujudkan|menangkan|buktikan|lindungi|tingkatkan|tampil|hemat|mulai|bergabung|sulap|sambut';
/** What a reader does. */
const DEEDS =
  'order|pesan|pesen|beli(?! \\d)|daftar(?:kan)?|klik|cek|check|kunjungi|hubungi|chat|wa|dm|pm|japri|inbox|follow|share|bagikan|bagiin|tag|komen(?:tar)?|ikuti|gabung|join|klaim|claim|checkout|check out|booking(?! (?:hari|se))|coba(?:in)?|ambil|amankan|save|simpan|like(?! kal)|subscribe|tonton|baca|download|unduh|install|pakai|gunakan|isi|kirim|ketik|balas|tulis|hadir(?:i)?|datang|mampir|buka|lihat|swipe|geser|scan|kontak|telp|telepon|tlp|call|konsultasi(?:kan)?|bawa|titip|serbu|borong|sikat|manfaatkan|segerakan|upgrade|beralih|percayakan|transfer|sewa|belajar|ikut(?:an)?|nabung|cari|pilih|tanya|merapat|meluncur|jadilah|lengkapi|rebut|tukar|register|sebut|masukkan|masukin|input|redeem|pantau|simak|catat|siapkan|rawat|tambah|hias|intip|kepoin|cobalah|belilah|pesanlah|hubungin|serahkan|sampaikan|sertakan|tekan|ketuk|pencet';

/** A step of a list tells how something is done. */
const STEP = '^\\s*(?:[-•*–→▪◦►✓✔☑✅]|\\d{1,2}[.)]|\\d\\uFE0F?\\u20E3)';

/** Where the choice, or its haste, is in the sentence already. */
const CHOSEN = `${STEP}|\\bkal(?:au|o)\\b|\\bmau\\b|detik ini`;

/** An order told as a choice: the same words, and the door open both ways. */
const invite: readonly Rewrite[] = [
  // Who says "Anda" invites as politely.
  {
    move: 'invitation',
    replace: 'found',
    find: `${START}(?:(?:${SPUR})(?![\\p{L}])${CALLED},? )*(?<verb>${DEEDS}|${GAINS})(?![\\p{L}])(?:lah)?(?! ?:)${NOW}(?=[^\\n]*\\banda\\b)`,
    unless: `${STEP}|\\b(?:kalau|jika|bila)\\b`,
    text: 'jika berminat, silakan $small<verb>',
  },
  {
    move: 'invitation',
    replace: 'found',
    find: `${START}(?:(?:${SPUR})(?![\\p{L}])${CALLED},? )*(?<verb>${GAINS})(?![\\p{L}])${NOW}`,
    unless: CHOSEN,
    text: 'kalau mau, bisa $small<verb>',
  },
  {
    move: 'invitation',
    replace: 'found',
    find: `${START}(?:(?:${SPUR})(?![\\p{L}])${CALLED},? )+(?<verb>(?:di)?\\p{L}{2,})(?![\\p{L}])${NOW}`,
    unless: CHOSEN,
    text: 'kalau mau, boleh $small<verb>',
  },
  {
    move: 'invitation',
    replace: 'found',
    find: `${START}(?<verb>${DEEDS})(?![\\p{L}])(?:lah)?(?! ?:)${NOW}`,
    unless: CHOSEN,
    text: 'kalau mau, boleh $small<verb>',
  },
  {
    move: 'invitation',
    replace: 'phrase',
    capital: true,
    find: `^(?:(?:${SPUR})(?![\\p{L}])${CALLED},? )*(?<verb>${DEEDS})(?![\\p{L}])${NOW}`,
    unless: CHOSEN,
    text: 'kalau mau, boleh $small<verb>',
  },
  {
    move: 'invitation',
    replace: 'found',
    find: '(?<![\\p{L}])(?:wajib|kudu|harus|mesti|musti) (?:banget )?(?<verb>(?:di)?(?:beli|punya|coba|cobain|miliki|ikut|order|pakai|pake|kunjungi|datengin|mampir|baca|tonton|cobain))(?![\\p{L}])',
    text: 'boleh $<verb>',
  },
];

const RUSH =
  'buru+a+n(?: (?:kak|gan|sis|bun|ya|yuk))?|gercep(?: (?:kak|ya|yuk))?|jangan (?:sampai|sampe|smp) (?:ketinggalan|kehabisan|keabisan|kelewat(?:an)?|terlewat(?:kan)?|nyesel|menyesal|kesalip|keduluan|nggak kebagian|gak kebagian|ga kebagian|telat|terlambat)|sebelum (?:diambil|direbut|disamber|disikat|didahului|diserobot|keburu)(?: [\\p{L}-]+){0,2}|keburu (?:di[\\p{L}-]+|ke[\\p{L}-]+)(?: [\\p{L}-]+){0,2}|sebelum (?:kehabisan|keabisan|terlambat|menyesal|nyesel|habis|telat|keduluan)|siapa cepat(?:,)? (?:dia )?dapat|keburu (?:abis|habis|kehabisan|keabisan|penuh|telat|naik)|jangan (?:di)?tunda(?:-tunda)?(?: lagi)?|jangan (?:di)?lewatkan|tunggu apa ?lagi|kapan lagi(?: coba| dapat| dapet)?|sekarang juga|selama (?:persediaan|stok) masih ada|selagi (?:ada|masih ada)';

/** A call to hurry, left out. */
const calm: readonly Rewrite[] = [
  {
    move: 'delete',
    replace: 'found',
    find: `(?:[,;–—-]\\s*|\\s(?:jadi|dan|makanya) |(?<![${LETTER}]))(?:jadi |dan |makanya |ayo |yuk |pokoknya )*(?:${RUSH})(?: (?:ya|yaa|kak|gan|sis|bun|dong|lho|loh|guys|deh))*(?![${LETTER}])`,
    text: '',
  },
];

/** A question that only leads up to an offer, told as whom what follows is for. */
const questions: readonly Rewrite[] = [
  {
    move: 'plain',
    replace: 'found',
    find: `(?<![${LETTER}])(?:kamu |anda |kalian |apakah anda |lo |lu )?(?<what>(?:lagi |sedang )?(?:cari|nyari|mencari|butuh|perlu|pengen punya|pengin punya|ingin punya|bosan|bosen|capek|lelah|pusing|bingung|kesulitan))(?![\\p{L}])(?<rest> [^?\\n]{2,90})\\?+`,
    text: 'buat yang $small<what>$<rest>:',
  },
];

/** The same, also where the order's verb stands a few words before what is flagged. */
const order = invite.map((rewrite) => ({ ...rewrite, near: true as const }));

export const rewrites = { invite, order, calm, questions };
