import type { Pattern } from '../../engine/rule';

/** What the wares do, and what they are like, in Indonesian: anybody's words, a seller's tone. */
export const EFFECTS: readonly Pattern[] = [
  // What it does to you.
  {
    find: '(?:bikin|membuat|ngebikin|nggawe|menjadikan)(?! (?:toko|akun|konten|grup|kue|bubur|video|konsep|kuah|adonan|janji|daftar|darting|aku kayak|saya kayak)){much}',
    loose: true,
  },
  // So good that …
  {
    find: '(?:sampai|sampe|ampe|nepi|nganti|sampek)(?! (?:\\d|jam|pukul|tanggal|tgl|{day}|sekarang|hari|rumah|habis|bulan|akhir(?:nya)?|bawah|atas|kering|dingin|matang|tujuan|jumpa|ketemu|bertemu|final|acc|selesai|deal|nanti|kapan|ke|di (?:aku|saya|kami)|pedas|pedes|natal|lebaran|sendok|saat|titik)(?!\\p{L})){some}(?: {w}){0,2}',
    loose: true,
  },
  // Like something grander.
  {
    find: '(?:serasa|berasa|rasanya|rasa(?! (?:gelisah|takut|syukur|cemas|malu|sakit|\\p{L}+ ini))|kayak|kek|macam|bagai|bak|ibarat|selembut|sehalus|sekuat|seempuk|sebening|semanis|sehangat|selezat|senyaman|serenyah){some}',
    loose: true,
  },
  // A thing that acts.
  {
    find: '(?:yang|nu|sing|nang) (?:bikin|memanjakan|menyihir|menampar|manggil|memanggil|mengubah|menggugah|memikat|merajut|menyala|paling|selalu|siap|bakal|(?:gak|nggak|tak|tidak) (?:akan|bakal|pernah)){some}',
    loose: true,
  },
];
