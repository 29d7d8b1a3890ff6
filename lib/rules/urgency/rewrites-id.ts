import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  'order',
  'calm',
  {
    move: 'soften',
    replace: 'found',
    find: '(?:hanya|cuma|cuman|khusus|only|spesial)(?: (?:berlaku|untuk|buat))? (?<when>(?:hari|malam|minggu|bulan|sore|pagi|pekan|weekend) ini|besok|sampai [^.,!?\\n]{2,30}|hingga [^.,!?\\n]{2,30})(?: (?:saja|aja|doang|lho|ya))?',
    text: '$<when>',
  },
  {
    move: 'soften',
    replace: 'found',
    find: '(?<when>(?:hari|malam|minggu|bulan|sore|pagi|pekan|weekend) ini|besok|24 jam|jam ini) (?:saja|aja|doang|only)',
    text: '$<when>',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:dalam )?(?:waktu|periode) (?:sangat |yang )?terbatas|limited time(?: offer)?|waktu(?:nya)? terbatas',
    text: 'sampai [tanggal]',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: '(?:(?:ini )?(?:kesempatan|hari|chance|panggilan) terakhir|last (?:call|day|chance))(?: (?:promo|diskon|po|order|buat|untuk))?',
    text: 'berlaku sampai [tanggal]',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: '(?:harga|promo|diskon|pendaftaran|daftar|tutup|ditutup|naik|berakhir|berlaku|po\\b|kelas|batch).*(?:\\d|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|malam|bulan|akhir)|(?:\\d|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|malam|bulan).*(?:harga|promo|diskon|tutup|ditutup|naik|berakhir)',
    unless: 'karena|krn|soalnya|sebab|gara-gara|mumpung|pengacara',
    text: '$here (karena [alasannya])',
  },
  {
    move: 'quantify',
    replace: 'onward',
    only: 'promo|diskon|harga|pendaftaran|daftar|po\\b|pre-?order|early|tutup|ditutup|terakhir|berakhir|flash|sale|berlaku',
    unless: 'sampai|sampe|hingga|s/d|sebelum',
    text: '$here (sampai [tanggal])',
  },
  { move: 'delete', replace: 'clause', text: '' },
];
