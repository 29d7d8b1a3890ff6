import type { Guard } from '../../engine/rule';

/** Why a phrase of any rule may be innocent. */
export const guards: readonly Guard[] = [
  // What the coach itself would have made of it, before its blanks are filled and after.
  {
    because: 'the reader is told what it rests on',
    always: true,
    after:
      '[^.!?()\\n]{0,90}\\((?:menurut|hitungan|kata|sebelum|sisa|per|biasanya|mereka lebih|maksudnya|misalnya|sampai|karena|syaratnya|iklan|singkatnya|harganya|mulai|ada lagi|yang perlu) ?[^)]|[^.!?()\\n]{0,90}\\(hasil tiap orang',
  },
  { because: 'a blank is still to be filled in', always: true, after: '[^.!?\\n]{0,60}\\[·' },
  {
    because: 'a blank is still to be filled in',
    always: true,
    before: '·\\](?: [\\p{L}-]+){0,2}',
  },
  {
    because:
      'it is negated within a few words ("nggak ada diskon"), unless the negation itself sells ("nggak cuma")',
    before:
      '(?<!ta[hu]u |tau )(?:{neg})(?! (?:lupa|kelewatan|cuma|cuman|hanya|sekadar|sekedar|saja|perlu (?:khawatir|ragu|bingung|repot|ribet)|pake (?:lama|ribet)|usah (?:ragu|bingung|khawatir|repot)|nyangka|pede|pd|cukup|ada obat|ribet|mau (?:nyesel|kelewatan|ketinggalan|rugi)))(?:,?\\s+[\\p{L}\\p{N}-]+){0,3}',
  },
  {
    because: 'somebody else is reported to say it',
    before:
      '(?:katanya|ktnya|bilang(?:nya)?|nawarin|nawari|ditawarin|ngaku(?:nya)?|tulisan(?:nya)?|tertulis|judulnya|captionnya|kukira|dikira|kirain|dibilang(?:nya)?|embel-embel|iming-iming|diiming-imingi|janji(?:nya)?|klaimnya|mengklaim|caption(?:nya)?|spanduk(?:nya)?|iklan(?:nya)?|disuruh|nyuruh|dipaksa|maksa)(?:[:,]? [\\p{L}\\p{N}-]+){0,4}[:,]?',
  },
  {
    because: 'it is denied after the fact ("bukan dari kami")',
    after:
      '[^.!?]{0,40} (?:bukan dari kami|itu (?:bohong|tidak benar|palsu|hoaks)|tidak pernah (?:kami|dijual|ada))',
  },
  {
    because: 'the sentence warns of a trick',
    sentence:
      'modus(?:nya)?|penipuan|tertipu|ketipu|kena tipu|scam(?:mer)?|hoa(?:x|ks)|bodong|jangan (?:mudah |gampang |langsung )?percaya|lebay|clickbait|korban(?:nya)?|red flag|customer:|ciri-ciri penipu|minta otp|kode otp|terlalu muluk',
  },
  {
    because: 'the draft corrects, discloses or looks behind a trick',
    draft:
      '{start}(?:ralat|koreksi|pengungkapan|disclosure|klarifikasi)(?: giveaway)?:|membongkar(?: \\p{L}+){0,3} palsu|biar (?:nggak|gak|ga|tidak) ada (?:yang|yg) (?:ngulang|mengulang|ketipu|kena)|(?:jangan|tidak usah|gak usah|ga usah) (?:ikutan|tiru|ditiru) (?:saya|aku|gw|gue)|aku tolak|saya tolak|kutolak|(?:bos|atasan|klien)(?:ku| gue| gw| gua| saya)? (?:minta|nyuruh|maunya)(?: {w}){0,2} (?:iklan|caption|konten|copy\\p{L}*|slogan|tulis\\p{L}*|posting\\p{L}*|kata-kata)',
    unsold: true,
  },
  {
    because: 'people talk of promotions among themselves, and nobody is asked to come, pay or click',
    draft:
      '^(?=[^]{0,400}$)(?![^]*(?<!\\p{L})(?:nih|yuk|ayo|{chan}|bio|reply|sebut|klaim|daftar|buruan|ready|open|jual\\p{L}*|fee|dapat(?:kan)?|dapet(?:in)?|stok|slot|kami|kamu|anda|kalian|klik|info|nikmati|berlaku|hingga|silakan|dijamin|promonya|kode|(?<!sana )sini|s\\.id)(?!\\p{L}))(?=[^]*(?<!\\p{L})(?:promo|diskon|disc|vouch?er(?:nya)?|vo?c|ongkir|go-?(?:jek|food)|grab(?:food)?|shopee|syopi|tokopedia|tokped|online shop)(?!\\p{L}))(?:[^]*?(?<!\\p{L})(?:(?<=^@)\\S+|w+k(?:w+k)+\\p{L}*|(?:ha|he|xi){2,}\\p{L}*|anji[rn]g?|njir|bjir|aji[gn]g?|gokil+|gue|gua|gw|lo|lu|elu|kesel|kesal|kecewa|bangkrut|bakar duit|biasanya|seringnya|kadang|ko[kq]|kenapa|knp|sih|emang|emg|kal[ao]u?|kl|klo|mereka|mah|gara-?gara|gara2|gitu|tapi|tp|org|padahal|mending|susah|zonk|atuh|eh|apa ya)(?!\\p{L})){2}',
  },
  {
    because: 'an English word that is everyday Indonesian, or part of a name',
    phrase: '^(?:bonus|cash ?back|special|giant|star|perfect|tasty)$',
  },
  { because: 'a messenger is spoken of', phrase: '^whatsapp$', before: 'di|grup' },
  {
    because: 'somebody to ask is named, in an announcement or a list',
    phrase: '^\\W*(?:{chan}|wa\\.me\\S*|(?:\\+? ?62|0) ?8[-\\d. ]+)$',
    draft: 'contact person|narahubung|kontak yang',
  },
  {
    because: 'those who helped are thanked, or a thing done is reported',
    draft:
      '^(?![^]*(?<!\\p{L})(?:order|promo|diskon|buruan|stok|ready|dijamin|gratis|slot|checkout|harga)(?!\\p{L}))[^]*(?:terima ?kasih (?:banyak )?(?:kepada|untuk|buat) (?:semua|seluruh|para|segenap) (?:pihak|panitia|relawan|warga|peserta)|tidak akan terlaksana|turut berduka|innalill?ahi\\p{L}*)',
  },
  {
    because: 'the terms of ordering, step by step, and no praise',
    draft:
      '^(?![^]*(?<!\\p{L})(?:promo|diskon|buruan|yuk|ayo|dijamin|gratis|terbaik|termurah|terbatas|sekarang|cuma|kehabisan)(?!\\p{L}))[^]*(?:ketentuan (?:pemesanan|order)|syarat (?:dan|&) ketentuan ?:|waktu pengerjaan \\d)',
  },
  {
    because: 'people wish one another well, or hope to be given something',
    draft:
      '^(?![^]*(?<!\\p{L})(?:order|ready|promo|diskon|jual\\p{L}*|stok|harga|link|bio|klik|produk|katalog|kami|slot|testi|seat)(?!\\p{L}))[^]*(?<!\\p{L})(?:(?:semoga|smoga) (?:sehat|selalu|lebih|keluarga|sa(?:ya|lah)|aku|terkabul|makin|cepat|lekas|dapat|dapet|dpt)|selamat (?:ya|atas))',
  },
  {
    because: 'a carrier tells of what was ordered or is left ("paket Anda telah aktif")',
    draft:
      'anda (?:telah|sudah|sdh) (?:aktif|berakhir)|jika setuju balas|dikenakan tarif|sisa (?:kuota|pulsa|paket)(?: {w}){0,2} (?:anda|kamu)|(?:nomor|no) (?:anda|kamu) (?:tidak|tdk|belum|blm)|(?:pulsa|limit|saldo)(?: {w}){0,3} (?:tidak|tdk) (?:cukup|mencukupi)|pemakaian (?:internet|data)(?: {w}){0,2} (?:sudah|sdh|telah|mencapai)|info cs',
    unsold: true,
  },
  {
    because: 'the draft warns of fraud',
    draft:
      'modus penipu\\p{L}*|awas penipu\\p{L}*|(?:patut|perlu|layak) (?:di)?curiga\\p{L}*|(?:waspada|hati-hati)(?: \\p{L}+){0,3} (?:penipu\\p{L}*|bodong|palsu|phishing|judol|judi online)|(?:saya|aku|adik saya|ibu saya|teman saya|gw|gue) (?:ketipu|tertipu|kena tipu)|(?:lapor|laporkan|dilaporkan)(?: \\p{L}+){0,3} (?:ke )?(?:polisi|ojk|satgas|aduankonten\\S*|kominfo|cyber)',
    unsold: true,
  },
];
