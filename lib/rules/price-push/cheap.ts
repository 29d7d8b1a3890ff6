import type { Pattern } from '../../engine/rule';

/** Indonesian wares and services named with how cheap they are, as short adverts do. */
export const CHEAP: readonly Pattern[] = [
  // A trade, and that it is cheap.
  {
    find: '(?:pusat|grosir|agen|gudang|jual|jasa|sedia|ready|open|sewa|rental|{product}|{product} {product})(?: (?!cari|nyari|yang|yg|lebih|paling|harga){w}){0,4} (?:murah|murce|murmer)(?! (?:atau|tapi|kok|sih|mana|apa))',
    needs: 0.5,
    severity: 'warning',
    unless: {
      because: 'somebody looks for it, or tells',
      sentence:
        '\\?|(?:n?cari|nyari|butuh|mau|pengen|beli|dapet|dapat|nemu|ada yang|rekomendasi\\p{L}*|mending|lebih|kalau|kalo|tapi|padahal|ternyata|kenapa|biar|bukan|tidak|gak|nggak|ga|karena|biasanya|umumnya|belum tentu|jauh|dulu|soal|awas|hati-hati|peringatan)',
    },
  },
  // So many followers, glued to their price.
  {
    find: '(?:{count}|seribu) ?(?:followers?|foll|pengikut|subs\\p{L}*|likes|viewers?)(?:nya)?[ .:]*(?:hanya|cuma|cuman|only)?[ .]*(?:{amount}|\\p{L}+ puluh(?: {w})? ribu)',
    severity: 'warning',
  },
];
