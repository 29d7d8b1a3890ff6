import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'soften',
    replace: 'found',
    find: '(?:tidak|gak|ga|nggak|ngga|tak) (?:akan )?pernah',
    text: 'jarang',
  },
  {
    move: 'soften',
    replace: 'found',
    find: '(?:dijamin|pasti|auto)(?= (?:cair|lulus|sembuh|laku|naik|turun|berhasil|puas|nagih|ketagihan|viral|lolos|untung|balik|bisa|dapat|dapet|aman|awet|halus|putih|glowing|kinclong|betah|langsing|hilang|ludes|menang|suka|cocok|terpukau|sukses|acc|jos|mantap|enak|bersih|wangi|kenyang)\\b)',
    unless: 'uang kembali|garansi',
    text: 'biasanya',
  },
  {
    move: 'quantify',
    replace: 'found',
    find: 'garansi (?:se|se-)?(?:umur hidup|selamanya)',
    text: 'garansi [berapa lama]',
  },
  {
    move: 'terms',
    replace: 'onward',
    only: 'garansi|uang kembali|duit (?:balik|kembali)|refund',
    unless: 'syarat',
    text: '$here (syaratnya [apa saja])',
  },
  { move: 'delete', replace: 'clause', text: '' },
];
