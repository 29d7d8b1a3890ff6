import type { Language } from '../engine/rule';
import { countWords } from './analyser';
import { classes } from './id/classes';
import { context } from './id/context';
import { guards } from './id/guards';
import { reading } from './id/reading';
import { rewrites } from './id/rewrites';
import { standing } from './id/standing';
import { trustClasses } from './id/trust';
import { voice } from './id/voice';

export const indonesian: Language = {
  id: 'id',
  classes: { ...classes, ...trustClasses },
  context,
  voice,
  standing,
  reading,
  rewrites,
  guards,
  keepStretched: () => 1,
  doublesRarely: true,
  countWords,
  endings: {
    leads:
      'yang|yg|dari|di|ke|untuk|utk|buat|dengan|dgn|tanpa|pada|para|si|sang|oleh|bagi|kepada|demi|hingga',
    joins: 'dan|atau|tapi|tetapi|karena|krn|kalau|kalo|klo|jika|biar|supaya|agar|maka|lalu|terus|makanya',
  },
  small:
    'ini|itu|sini|situ|nih|tuh|aja|saja|udah|sudah|udh|sdh|lain|dalam|juga|lagi|masih|sedang|akan|bakal|nya|kok|sih|deh|dong|lho|loh|nah|iya|gak|nggak|tidak|tak|ada|jadi|sama|kayak|seperti|sambil|bisa|mau|banget|btw',
  // "buku", "ilmu" and others end so by themselves.
  persons:
    'saya|aku|gue|gw|kami|kita|kamu|anda|kalian|(?!(?:\\p{L}*(?:laku|mangku|temu)|[bsk]uku|siku|[pskbt]aku|beku|ilmu|[tj]amu|semu|jemu)\\b)\\p{L}{3,}(?:ku|mu)',
  tells:
    'adalah|merupakan|ialah|lahir (?:di|pada)|didirikan|terletak|berlokasi|beliau|dirilis|diterbitkan|diresmikan|dibangun (?:pada|oleh)|(?:pada|sejak) (?:tahun )?(?:18|19|20)\\d\\d',
};
