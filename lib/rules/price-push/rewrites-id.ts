import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  'calm',
  {
    move: 'plain',
    replace: 'found',
    find: '(?:yuk |ayo |buruan |langsung |segera )*(?:dapatkan|dapetin|nikmati|raih|klaim|ambil|dapat|dapet)(?: juga| segera)? (?:juga )?(?<what>diskon|potongan|promo|cashback|voucher|harga|disc)',
    text: 'ada $<what>',
  },
  {
    move: 'plain',
    replace: 'found',
    find: '(?:hanya|cuma|cuman|hny|cm|only)(?: (?:dengan|seharga|dgn|mulai|dari))? (?<n>(?:rp\\.? ?\\d[\\d.,]*(?: ?(?:rb|ribu|jt|juta|k|m))?|\\d[\\d.,]* ?(?:rb|ribu|jt|juta|k)(?:-?an)?|\\d[\\d.,]* ?(?:%|persen)))(?: (?:saja|aja|doang|an aja))?',
    text: '$<n>',
  },
  {
    move: 'plain',
    replace: 'found',
    find: '(?<n>(?:rp\\.? ?\\d[\\d.,]*(?: ?(?:rb|ribu|jt|juta|k|m))?|\\d[\\d.,]* ?(?:rb|ribu|jt|juta|k)(?:-?an)?|\\d[\\d.,]* ?(?:%|persen))) (?:saja|aja|doang|doank|tok)',
    text: '$<n>',
  },
  {
    move: 'delete',
    replace: 'found',
    find: '(?<=(?:promo|diskon|sale|obral|harga|potongan|penawaran) )(?:gila(?:-gilaan)?|gede(?:-gedean)?|besar-besaran|heboh|kaget|super|spesial|edan|dahsyat|fantastis|menarik|terbaik|termurah|ekstra|miring|bersahabat|terjangkau|spektakuler)',
    text: '',
  },
  'invite',
  {
    move: 'quantify',
    replace: 'onward',
    only: '^(?!.*\\d).*(?:harga|murah|murmer|terjangkau)',
    unless: '\\d',
    text: '$here (mulai [Rp…])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'diskon|promo|potongan|cashback|voucher|sale|obral|\\d ?%',
    unless:
      'sampai|sampe|hingga|s/d|sebelum|berlaku|tgl|tanggal|\\d-\\d+ \\p{L}+ \\d{4}|per (?:bulan|malam|orang|kilo|kg|porsi)|bulanan|normal|\\d\\d[:.]\\d\\d|hari ini|malam ini|minggu ini|bulan ini|\\*',
    text: '$here (sampai [tanggal])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '%|diskon|potongan',
    unless: 'biasanya|normal|dari harga|awalnya|dulu',
    text: '$here (biasanya [Rp…])',
  },
  {
    move: 'plain',
    replace: 'clause',
    only: 'harga|murah|promo|diskon|rp|rb|ribu',
    text: 'harganya [Rp…] untuk [ukuran atau jumlahnya]',
  },
];
