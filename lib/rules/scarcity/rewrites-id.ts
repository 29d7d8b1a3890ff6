import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  'calm',
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:masih )?(?:(?:cuma|hanya|cuman|tinggal|tggl|tgl|sisa|nyisa|tersisa|only|ada) )*(?:cuma|hanya|cuman|tinggal|tggl|sisa|nyisa|tersisa|only)(?:nya)? (?<n>(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|se(?:potong|buah|kamar|unit|ekor)))(?<what>(?: ?\\p{L}+)?)(?: (?:lagi|aja|saja|doang|left|nih|lho|loh))*',
    text: 'masih ada $<n>$<what>',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?<what>stok|stock|slot|kuota|seat|kursi|tempat|unit|persediaan|barang)(?:nya)? (?:sangat |super |amat |udah |sudah )?(?:terbatas|menipis|limited|hampir (?:habis|penuh|sold out)|mau habis|tinggal (?:dikit|sedikit)|dikit lagi)(?: (?:banget|sekali|lho|loh|ya|kak))*',
    text: '$<what>nya [berapa]',
  },
  {
    move: 'soften',
    replace: 'found',
    find: '(?:cuma|hanya|cuman)(?= \\p{L}+ (?:\\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))',
    text: '',
  },
  'invite',
  {
    move: 'quantify',
    replace: 'onward',
    only: '^(?!.*(?:\\d|\\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\\b)).*(?:stok|stock|slot|kuota|kursi|seat|tempat|unit|terbatas|limited|menipis|penuh|restock|ready|hampir|mau (?:habis|abis))',
    unless: '\\d',
    text: '$here (sisa [berapa])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'habis|abis|sold|ludes|terakhir|slot|kuota|kursi|seat|unit|pcs|botol|toples|potong|pasang|batch|stok|edisi|\\d (?:orang|porsi|kotak|box|dus|set)',
    unless: 'lagi|pertama|selamanya|mayo',
    text: '$here (ada lagi [kapan])',
  },
  { move: 'delete', replace: 'clause', text: '' },
];
