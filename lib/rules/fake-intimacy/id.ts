import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Keakraban dibuat-buat',
    line: 'Akrab itu baik kalau tulus; tinggalkan pujiannya, jawab pertanyaannya.',
    why: 'Dalam percobaan di toko, pujian saat jualan membuat orang lebih curiga daripada semestinya. Sapaan sopan seperti "kak" tentu boleh; yang terasa palsu itu rayuannya.',
    source: {
      label: 'Main, Dahl & Darke 2007, pujian penjual dan curiga',
      url: 'https://paperzz.com/doc/6923965/empirical-evidence-of-the-sinister-attribution-error',
    },
  },
  guards: [
    {
      because: 'a named person or a real bond',
      sentence:
        'komunitas kami|relawan|adik saya|bos saya|suami saya|ulang tahun|selamat|sehat selalu|semoga',
    },
  ],
  patterns: [
    // You, of all people, are chosen.
    {
      find: '(?:nomor|no)(?:mu|nya| anda| kamu)?(?: {w}){0,3} (?:beruntung|terpilih)|(?:kamu|anda)(?: {w}){0,2} (?:yang )?(?:terpilih|beruntung)',
      needs: 0.5,
    },
    {
      find: '(?:bun(?:da)?|kakak|kak|sis|sista|ibu|moms?|mama|ukhti|akhi|cewek-cewek|para|guys|gaes|teman(?:-teman)?|sobat|bidadari|perempuan|followers) (?:hebat|cantik|sayang(?:ku)?|kesayangan(?:ku)?|sholehah|shalihah|solehah|tersayang|tercinta|tangguh|baik hati|manis|keren|cerdas|tebelku|bidadari(?: \\p{L}+)?|rasa saudara|terkasih)(?:ku)?',
    },
    {
      find: '(?:beb|bebs|bestie|bestiee|bestiku|besti|sayang(?:ku|-sayangku|2ku)|cintaku|cinta|bosku|bosque|bosqu|sistaku|ukhti|sholehah|shalihah|abangku|kesayanganku|sahabatku|say|ganteng|gantengs|juragan|sultan|paduka|tuan putri|princess)(?= ?[,.!?💕❤😘🥰]|$| (?:aku|yuk|cek|order|ya|yang|semua|mau|jangan|ini|udah|kuy))|(?<=(?:kok|ya|dong|sih|lho|nih|yuk|halo|hai|iya|tenang|sini),? )(?:sayang|cantik|manis)(?= ?[,.!?💕❤😘🥰]|$)',
      needs: 1,
    },
    {
      find: '(?:para |hai |halo |dear |wahai )(?:pejuang (?:rupiah|cuan|nafkah|skripsi|garis dua|subuh|diet)|kaum (?:rebahan|mendang-mending|glowing|sultan)|pecinta \\p{L}+|sobat (?:\\p{L}+)|bidadari|istri sholehah|sultan|penggemar \\p{L}+)(?: \\p{L}+)?',
      needs: 1.5,
    },
    {
      find: '(?:khusus|spesial|special|sengaja|cuma|hanya)(?: (?:aku|kami|ku|buat|untuk|hari ini|ku siapkan|kosongin|kubuat))* (?:buat|untuk|utk|bagi) (?:kamu|kalian|anda|bunda|kakak)(?: (?:pelanggan|setia|terpilih|saja|aja|yang (?:baik|spesial|cantik|manis|pantas|istimewa)|seorang|tersayang|loh|lho))*|(?:kamu|anda|bunda|kalian) (?:pantas|layak|berhak)(?: (?:dapat|dapet|mendapatkan|atas|bahagia|untuk|punya))+(?: \\p{L}+){0,3}|you deserve(?: \\p{L}+){0,2}',
      needs: 0.5,
    },
    {
      find: '(?:sini|tenang|peluk|percaya|sini bunda|bunda sayang)(?:[ ,]+(?:peluk|dulu|pegang|bunda|kakak|abangku|ya|sayang|sama aku|aja|beb|tangan|ke pangkuan|aku))+|(?:semesta|takdir|jodoh|tuhan)(?: \\p{L}+){0,2} (?:yang )?(?:nganter|membawa|mempertemukan|ngirim)(?: [\\p{L}]+){0,4}|(?:iya|ya)[, ]+kamu(?:[, ]+yang)(?: \\p{L}+){1,5}|(?:jangan|jgn) (?:bilang-bilang|ra?me(?: ?2|-ra?me)|disebar|bilang siapa-siapa)(?: \\p{L}+){0,2}|gak tega nyimpen sendiri|(?:kangen|memanggil|menunggu)(?:mu| kamu| panjenengan)(?: pulang)?',
      needs: 0.5,
    },
    // Warm words for a stranger.
    {
      find: '(?:dear|halo|hai|hei|untukmu|wahai|assalamualaikum)(?: {w}){0,3} (?:{you}|para \\p{L}+|pejuang|sahabat\\p{L}*|cantik|bidadari|tersayang|tercinta|{w}ku){gap}',
      loose: true,
    },
    // Pet names.
    {
      find: '(?:sayangku|cintaku|cinta-cintaku|cantik|ganteng|bidadari|bestie|beb|ayang|ayang beb|tersayang|tercinta|geulis|sahabatku|saudaraku|{w}-cintaku|yang kami muliakan)',
      loose: true,
    },
    // Meant for you.
    {
      find: '(?:semesta|bukan kebetulan|gak kebetulan|nggak kebetulan|jodoh|takdir|ditakdirkan|memanggilmu|peluk|pangkuan|aku tahu rasanya|(?:gak|nggak|ga) (?:maksa|tega)|karena (?:aku|saya) (?:sayang|peduli)|darah pemenang|deserve|layak dapat){any}',
      loose: true,
      ownGuardsOnly: true,
    },
  ],
  rewrites: [
    {
      move: 'plain',
      replace: 'found',
      find: '(?<who>bunda|bun|bund|ibu|buibu|kakak|kak|sis|mom|moms|mama|mams|bapak|sahabat|ukhti)(?:-\\p{L}+)? (?:cantik(?:ku)?|hebat|cerdas|shol[ei]hah?|kesayangan(?:ku)?|tersayang|manis|baik(?: hati)?|super|kece|ganteng)',
      text: '$<who>',
    },
    {
      move: 'delete',
      replace: 'phrase',
      only: '^(?!.*(?:jodoh|jatuh|maksa|peluk|semesta|terpilih)).{2,32}$',
      unless: 'jatuh cinta',
      text: '',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Spesial utk kamu pelanggan setia Toko Mekar, ada voucher 25rb.',
    'Nomormu memang terpilih! Dapatkan voucher belanja 50rb, balas sekarang.',
    'Bunda hebat pasti pilih yang praktis, order sekarang ya bun! Paketnya 60rb.',
    'Kakak cantik, yuk order serum kami, cuma 45rb.',
    'Sini peluk dulu bestie, diskon 20% khusus hari ini.',
    'Spesial untuk kamu yang baik, dapatkan voucher 50rb dari toko kami.',
    'Halo pejuang rupiah, yuk gabung jadi reseller kami sekarang!',
  ],
  lookalikes: [
    'Nomor yang terpilih jadi saksi TPS diumumkan kelurahan besok.',
    'Terima kasih Bu Yati dan relawan RW 05 yang masak sejak subuh.',
    'Kak, jawabannya: garansinya cuma untuk mesin.',
    'Bunda Rita mengajar di TK dekat rumah kami.',
    'Sis Ratna dari komunitas kami membawa 40 buku.',
    'Bos saya di kantor minta laporan sebelum Jumat.',
    'Adik saya baru masuk SMP tahun ini.',
  ],
};
