import type { Rewrite } from '../../engine/rule';

/** What Indonesian drafts could say instead. */
export const rewrites: readonly (Rewrite | string)[] = [
  {
    move: 'delete',
    replace: 'found',
    find: '(?<=\\p{L} )(?<!(?:\\p{L}nya|yang|yg|ini|itu|sangat|begitu|memang|jadi|bikin|dengan|secara|lebih|paling|adalah|kami|kita|aku|saya|kamu|dia|mereka|dan|atau|tidak|gak|ga|nggak|bukan|tapi|pun|juga|sudah|udah|akan|bakal|tetap|makin|semakin|super|di|ke|dari) )(?:revolusioner|premium|eksklusif|mewah|berkualitas(?: tinggi| premium)?|terpercaya|istimewa|spektakuler|luar biasa|visioner|legendaris|ikonik|kekinian|estetik|aesthetic|elegan|canggih|fantastis|menakjubkan|memukau|sempurna|ajaib|magis|dahsyat|kece|impian(?:mu)?|unggulan|bergengsi|ternama|tersohor|terkemuka|juara|autentik|seamless|inovatif|bintang lima|memikat|memesona|mempesona|tak tertandingi|tiada duanya)(?= (?:dari|untuk|di|yang|dan|dengan|ini|itu|karya|oleh|buat|kami|se)(?![\\p{L}])|\\s*[.,!?;:)\\n]|$)',
    text: '',
  },
  'questions',
  'invite',
  {
    move: 'show',
    replace: 'onward',
    only: '^(?!.*\\?)(?=\\S+ \\S+ \\S+).*\\b(?:adalah|memang|bikin|buat|membuat|punya|dengan|jadi|menjadi|terasa|rasanya|hasilnya|wanginya|kami|kita|menghadirkan|dirancang|dibuat|terbuat|nya|paling|super|banget|seperti|layaknya|kualitas|berkualitas|istimewa|nyaman|mewah|elegan|premium|terbaik)\\b|\\p{L}{3,}nya\\b',
    unless: 'misal|contoh|mertua|mantan',
    text: '$here (misalnya [satu hal yang bisa dicek])',
  },
];
