/** What publish buttons say, for sites that give them nothing else to be known by. Lower case, as shown. */

/** To post something new. English, Indonesian, Malay, then a few that sources name. */
export const POST: readonly string[] = [
  'post',
  'post all',
  'publish',
  'publish now',
  'post now',
  'submit for approval',
  'request to post',
  'posting',
  'kirim',
  'kirimkan',
  'terbitkan',
  'publikasikan',
  'ajukan untuk disetujui',
  'siar',
  'postar',
  'publicar',
  'publier',
  'posten',
  'veröffentlichen',
  'pubblica',
  'опубликовать',
  'đăng',
  'โพสต์',
  'نشر',
  '发布',
  '投稿',
];

/** To send words off, said so that nothing else is meant by it. */
export const PUBLISH: readonly string[] = [
  'publish',
  'publish now',
  'terbitkan',
  'terbitkan sekarang',
  'publikasikan',
  'publicar',
  'publier',
  'veröffentlichen',
  'pubblica',
  'опубликовать',
];

/** To send words off later. Where a day is still to be chosen, the same word opens the calendar. */
export const SCHEDULE: readonly string[] = ['schedule', 'schedule post', 'jadwalkan', 'jadwalkan postingan'];

/** To share a picture with its caption, or a post. Elsewhere the same word opens a menu: use it in a scope. */
export const SHARE: readonly string[] = [
  'share',
  'share now',
  'bagikan',
  'bagikan sekarang',
  'kongsi',
  'partager',
  'compartilhar',
  'compartir',
  'teilen',
  'condividi',
  'поделиться',
  'chia sẻ',
  '分享',
];

/** To answer somebody. */
export const REPLY: readonly string[] = [
  'reply',
  'comment',
  'add comment',
  'post comment',
  'post reply',
  'send reply',
  'balas',
  'kirim balasan',
  'komentari',
  'kirim komentar',
  'tambah komentar',
  'responder',
  'répondre',
  'commenter',
  'antworten',
  'kommentieren',
  'đăng bình luận',
];

/** Everything that sends words to others, for sites of which nothing else is known. */
export const STEPS_TO_PUBLISH: readonly string[] = [
  ...POST,
  ...REPLY,
  'submit',
  'send',
  'post your answer',
  'post answer',
  'add answer',
  'jawab',
  'kirim jawaban',
  'create post',
  'create topic',
  'buat topik',
  'save changes',
  'publish changes',
];

/** To the next of several steps: nothing goes out yet. */
export const NEXT: readonly string[] = [
  'next',
  'continue',
  'preview',
  'cancel',
  'save draft',
  'save as draft',
  'berikutnya',
  'selanjutnya',
  'lanjut',
  'lanjutkan',
  'pratinjau',
  'batal',
  'simpan draf',
  'seterusnya',
  'avançar',
  'siguiente',
  'suivant',
  'weiter',
  'avanti',
  'далее',
  'tiếp',
  'التالي',
  '下一步',
  '次へ',
];
