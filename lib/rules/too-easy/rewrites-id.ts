import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'quantify',
    replace: 'onward',
    only: 'gampang|mudah|simpel|simple|praktis|instan|cepat|cepet|kilat|sat set|otomatis',
    unless: '\\d|menit|jam|hari|detik',
    text: '$here (biasanya [berapa lama])',
  },
  {
    move: 'limits',
    replace: 'onward',
    only: 'tanpa (?:modal|keahlian|pengalaman|skill|alat|ribet)|(?:gak|ga|nggak|tidak|tak|gausah|gak usah|ga usah) (?:perlu |usah )?(?:jago|pengalaman|modal|skill|keahlian|bisa|punya)',
    text: '$here (yang perlu disiapkan: [apa])',
  },
  {
    move: 'limits',
    replace: 'onward',
    only: 'tinggal|cukup|tanpa|gak perlu|ga perlu|nggak perlu|gak usah|ga usah|gausah|otomatis|sambil|sekali|langsung',
    unless: 'napas|ngopi|save|pengawet|msg|bahan|pewarna|gula',
    text: '$here ([yang tetap harus dikerjakan])',
  },
  { move: 'delete', replace: 'clause', text: '' },
];
