import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:lebih dari |hampir )?(?:ribuan|ratusan|jutaan|puluhan(?: ribu)?|banyak) (?<who>pelanggan|orang|pembeli|customer|ibu-ibu|bunda|umkm|pengguna|keluarga) (?:yang )?(?:sudah|telah|udah) (?:membuktikan|merasakan|percaya|beralih|nyobain|mencoba|coba|pakai|pake)(?: (?:sendiri|khasiatnya|manfaatnya))?',
    text: '[berapa] $<who> sudah beli',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:(?:lebih dari|hampir|sudah|udah) )?(?:ribuan|ratusan|jutaan|puluhan(?: ribu)?|ratusan ribu|sudah banyak|udah banyak|banyak)(?= (?:orang|pelanggan|pembeli|customer|ibu|bunda|umkm|pengguna|user|kakak|reseller|member|murid|siswa|klien|keluarga|\\p{L}+ (?:sudah|udah|yang|yg)))',
    text: '[berapa]',
  },
  {
    move: 'delete',
    replace: 'found',
    find: '(?<=\\p{L} )(?<!(?:\\p{L}nya|yang|yg|ini|itu|sangat|begitu|memang|jadi|bikin|dengan|secara|lebih|paling|adalah|kami|kita|aku|saya|kamu|dia|mereka|dan|atau|tidak|gak|ga|nggak|bukan|tapi|pun|juga|sudah|udah|akan|bakal|tetap|makin|semakin|super|di|ke|dari) )(?:viral|hits|best ?seller|terlaris|kekinian|laris manis|favorit(?: pelanggan)?|populer|terpopuler|hype)(?= (?:dari|untuk|di|yang|dan|dengan|ini|itu|buat|kami)(?![\\p{L}])|\\s*[.,!?;:)\\n]|$)',
    text: '',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '\\d[\\d.,+]*(?: ?(?:rb|ribu|k|jt|juta))?\\+? (?:pelanggan|orang|follower|pengikut|member|pengguna|user|murid|siswa|alumni|customer|pembeli|terjual|pesanan|reseller)',
    unless: 'buat|untuk|utk|pertama',
    text: '$here (per [tanggal])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'terlaris|best ?seller|paling laris|laris|favorit|terpopuler|viral',
    unless: 'jadi |wajib|dan ',
    text: '$here (hitungan [siapa, kapan])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '^(?!.*\\d).*(?:pada|semua|rame|ramai|antri|antre|orang|tetangga|temen|teman|ibu|bapak|pelanggan|customer|dipercaya|laku|banyak|booming|hits|rebutan)',
    text: '$here ([berapa orang, kapan])',
  },
  {
    move: 'quantify',
    replace: 'clause',
    only: 'laris|laku|pelanggan|pembeli|terjual|pesanan|order|customer',
    text: 'bulan [apa] ada [berapa] pesanan, [berapa] di antaranya komplain',
  },
  { move: 'delete', replace: 'clause', text: '' },
];
