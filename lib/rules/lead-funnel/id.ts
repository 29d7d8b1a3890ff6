import type { RuleLanguage } from '../../engine/rule';
import { DOORS, PHONE } from './doors';

export { cases } from './cases-id';

/** Small words between a verb and where it leads: "cek aja di". */
const LEADING =
  '(?: (?:aja|saja|dulu|juga|di|ke|ya|yah|yuk|langsung|lgsg|dong|postingan|isi|jualan|jualannya|lapak|akun|nih|deh|profil|bio|official|info|infonya|review|reviewnya|katalog|koleksi)){0,3}';

export const id: RuleLanguage = {
  text: {
    name: 'Menggiring ke DM atau tautan',
    line: 'Kamu memindahkan orang ke DM sebelum membantu; taruh jawabannya, termasuk harga, di sini dulu.',
    why: 'Kalau jawabannya baru keluar setelah pindah ke chat, orang menduga ada maunya, dan begitu motif jualan tampak, penulisnya dinilai kurang tulus. Jawaban terbuka juga menolong pembaca lain.',
    source: {
      label: 'Campbell & Kirmani 2000, motif penjual dan kesan tulus',
      url: 'https://www.scribd.com/document/524278287/Consumers-Use-of-Persuasion-Knowledge-the-Effects-of-Accessibility-and-Cognitive-Capacity-on-Perceptions-of-an-Influence-Agent',
    },
  },
  guards: [
    { because: 'the door is left open', before: '{opened}' },
    { because: 'the door is left open', before: '(?:kalau|kalo) mau', phrase: '^,' },
    { because: 'the door is left open', after: ', (?:kalau|kalo) mau' },
    {
      because: 'help is offered, nothing sold',
      sentence: 'butuh teman|teman cerita|curhat bareng|orang hilang|darurat|narasumber|moderator',
    },
    {
      because: 'one of several in a list, or news that goes round',
      phrase: '(?:di|ke) (?:nomor|poin|langkah|no) \\d{1,2}(?!\\d)|beredar|salinan|pengumuman|tugas',
    },
    {
      because: 'a public office, a class or a warning tells where to ask',
      sentence:
        'calo|genset|posko|pemadaman|rt ?/ ?rw|kader|puskesmas|loket|kelompok(?:mu|nya)|komisi (?:gw|gue|saya|aku)',
    },
  ],
  patterns: [
    ...DOORS,
    {
      find: '{start}isi (?:list|form(?:ulir)?|gform|data diri)(?: {w}){0,2} (?:yuk|ya|di bio|di link|dong|sekarang)',
      needs: 0.5,
    },
    // Here is your answer.
    {
      find: 'tenang,? (?:saja,? |aja,? )?(?:ada|kami|kita|serahkan|kini|sekarang|karena){any}|(?:{w} )?(?:ini|inilah|kami|di sini|sini) (?:adalah |punya )?(?:jawaban|solusi)(?:nya)?{gap}|(?:jawaban|solusi)(?:nya)? (?:ada|cuma|hanya) (?:di|satu|ini|kami){gap}',
      needs: -0.5,
    },
    {
      find: '(?:jawaban|pelajaran|cerita|cara|rahasia|detail|kelanjutan|lanjutan)(?:nya)?(?: {w}){0,2} (?:di|ada di) (?:komen(?:tar)?|utas|thread|slide|caption|bio)(?: pertama| bawah)?',
    },
    // A link into the inbox.
    {
      find: '(?:{w} ){0,3}(?:https?://)?(?:wa\\.me|api\\.whatsapp\\.com|linktr\\.ee)/\\S+',
      needs: 1,
      within: 'links',
    },
    { find: '(?:di ?)?kepo(?:in|i)(?: {w}){0,3} (?:di|ke) (?:{page}|@[\\w.]+)' },

    // "cek IG kami", "kepoin akun kita", "mampir ke lapak aku".
    { find: `(?:{go}|{bought})${LEADING} (?:{page})[ .]?(?:{mine})`, severity: 'warning', gives: 1 },
    {
      find: `(?:{hort}|{urge}|{please}|bisa|tolong|bantu)(?: (?:{you}|di|pada|juga|bantu|langsung|aja)){0,2} (?:{go}|{bought})${LEADING} (?:{page}|@[\\w.]+)`,
      severity: 'warning',
    },
    {
      find: `(?:cek|kepoin|kepo|intip|mampir|kunjungi|melipir|merapat|ceki-ceki|check|dm|follow|folow|dikepoin|konsultasi|order|hanya|adanya|cuma|ada|kolab|info|tersedia|ready)${LEADING}(?: (?:di|ke|d|dari|sama|cuma di|only))? @[\\w.]{3,}`,
      severity: 'warning',
      unless: { because: 'somebody is only named', sentence: 'makasih|terima kasih|selamat|congrats' },
    },
    {
      find: '(?:jangan|jngan|jgn|jan|no)(?: \\p{L}+)? (?:lihat|liat|buka|intip|kepo|kepoin|klik|cek|dibuka|diintip|follow)(?: \\p{L}+)? (?:{page})',
      severity: 'warning',
    },
    {
      find: '(?:link|tautan|info|infonya|info lengkap(?:nya)?|info selengkapnya|kontak|form|formnya|formulir|linknya|nomor(?:nya|e)?|wa|detail(?:nya)?|caranya|jawaban(?:nya)?|katalog(?:nya)?|harga(?:nya)?|pricelist)(?: (?:{mine}|daftarnya|lengkap|selengkapnya|pendaftaran|order|cek|ada|sudah|nya|aku|taruh|kutaruh|tak|saya|nangkring|lebih lanjut|di|dan harga)){0,4} (?:di|ada di|in|nang) (?:bio|bionya|profil|komen(?:tar)?(?: pertama| teratas| paling atas| bawah)?|pin|pinned|highlight|sorotan|story|reply|thread bawah|link)',
      unless: {
        because: 'the answer is given here as well',
        sentence: 'ringkasan(?:nya)? di atas|afiliasi|pengungkapan|jurnal|penelitian|sumber',
      },
    },
    // "cus kepoin", "kepoin yuk": the word belongs to sellers.
    {
      find: '(?:{hort}|langsung|bisa|boleh|mau)(?: (?:{you}|di|aja|langsung|cek))? (?:di ?)?kepo(?:in|i)|(?:di ?)?kepoin(?: (?:kuy|yuk|yok|aja|ya|langsung|ig|aku|kami|kita|saya|{you}))+',
      severity: 'warning',
    },
    {
      find: '(?:langsung|segera|bisa|silakan|silahkan|minat|buruan)(?: (?:langsung|kak|bisa))? (?:hubungi|chat|kontak|hub|wa|japri|tanya|order di|order ke|pesan ke)(?: (?:ke|aja))? (?:{mine}|{admin}|nomor \\p{L}+)',
      severity: 'warning',
      unless: {
        because: 'help, not sales',
        sentence:
          '112|119|darurat|hilang|dokter|polisi|posko|donor|guru|dosen|wali kelas|oksigen|genset|padam|pengguna',
      },
    },
    // Into the inbox.
    {
      find: '(?<!/){chan}(?: (?:{jo}|ya|yah|yaa|dong|kesini|ke sini|sekarang|untuk (?:order|pesan|harga|info|detail|pemesanan|daftar)|buat (?:order|pesan|info)|kalau (?:minat|mau|tertarik|berminat)|kal[ao]u? (?:serius|penasaran|butuh|siap)|kalo (?:minat|mau|tertarik|berminat)|jika (?:minat|berminat)|for (?:order|price|info|more)|to order|only|fast respon\\p{L}*)){1,3}(?: {you}| {mine})?',
      severity: 'warning',
      unless: {
        because: 'help is offered, nothing sold',
        sentence:
          'butuh teman|cerita|curhat|minta tolong|bantuan(?:nya)?|darurat|hilang|moderator|narasumber|resmi|tiket(?:ku)? lebih',
      },
    },
    {
      find: '(?:minat|berminat|tertarik|yang mau|yg mau|yang minat|yg minat|mau order|mau pesan|serius|mau tanya-tanya|mau tanya2|mau tanya|klo mau tanya2|info lanjut|kepo|pm|nan handak|nang handak)\\W*(?: ?(?:bisa|boleh|silakan|silahkan|langsung|ke|via|lewat|banget|lebih lanjut|aja|bisa langsung)){0,3} ?(?:{chan}|hubungi|hub|kontak)(?: (?:{mine}|{admin}|ya|yah|aja|saja|{you}))?',
      severity: 'warning',
    },
    {
      find: '(?:via|lewat|by|langsung|lgsg|bisa|silakan|silahkan|boleh|yuk|hayu|segera|buruan|order|pesan|pesen|pemesanan|ordernya|konsultasi(?:kan)?|konsul|info|tanya|tanya-tanya|daftar|pendaftaran|fast respon|chat|hubungi|kontak|booking|reservasi|ngiring|maki|inbox maki)(?: (?:order|via|lewat|langsung|lgsg|by|ke|di|melalui|daftar|tanya|pesan|bisa|aja|ya|kak|hubungi|gratis|dulu|sekarang|buat)){0,3} {chan}(?: (?:ya|yah|aja|saja|{mine}|{admin}|{you}|di bawah|di ?bio|dibawah))?',
      severity: 'warning',
      unless: {
        because: 'an office or a private favour',
        sentence:
          'resmi (?:pln|bpjs|pdam|kelurahan|polres)|darurat|butuh teman|curhat|orang hilang|lapor|(?:pesanan|titip|balasan) (?:lewat|via)',
      },
    },
    {
      find: '(?:hubungi|hub|kontak|chat|tanya(?:kan)?(?: ke)?|colek|sapa|japri|kontek|telp(?:on|oni)?|telepon|wa|dm|pm|bisik(?:in)?|email)(?: (?:aja|saja|langsung|ke|segera|sekarang|weh|dulu)){0,2} (?:{admin}|(?:kami|saya|aku|gw|gue|mimin|ulun|mas|mbak|kang|bro|mbok|cak|uni|da|teh|teteh|bang) ?(?:\\p{L}+)?)',
      needs: 1.5,
      unless: {
        because: 'an emergency or a favour between people',
        sentence:
          '112|119|110|darurat|hilang|lihat (?:kakek|nenek|anak)|posko|relawan|donor|saran|cerita|narasumber',
      },
    },
    {
      find: `(?:wa|w a|whats? ?app|watshapp|whatshapp|order|info|minat|hub(?:ungi)?|cp|call|dm|telp|kontak|sms|pemesanan|chat|via|no|admin|booking|konsultasi|call/wa|order/wa)(?: (?:wa|kami|langsung|admin|di|ke|via|no|nomor|saya|segera|\\p{L}+)){0,2}[ .:/()👇👉-]*${PHONE}`,
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a number for help',
        sentence:
          'hilang|donor|posko|darurat|relawan|ambulans|lapor|jumlah kk|sebutkan rt|pengungsi|oksigen|genset|padam|warga|semoga|thr|kampung|infaq|panti',
      },
    },
    {
      find: '(?:ketik|komen|komentar|balas|bales|reply|tulis|spill|drop)(?: \\p{L}+){1,3},? (?:nanti|langsung|aku|saya|admin|mimin|kita|kami|biar)(?: (?:aku|saya|kami|admin|kita|langsung|di|ku|tak))? ?(?:kirim|kukirim|dikirim|di ?dm|dm|kasih|kukasih|dibisik\\p{L}*|saya bisik\\p{L}*|share|spill|japri|bisiki|meluncur|jemput)(?:in|kan)?',
      severity: 'warning',
    },
    {
      find: '(?:keranjang (?:kuning|oranye|oren)|etalase|kolom keranjang)(?: (?:ya|udah|nomor|no|di|kiri|bawah|nih|pojok)){1,2}',
      severity: 'warning',
    },
    {
      find: '(?:sini|disini|di ?sini)(?:[ ,]+(?:kak|sis|sista|bun|konsul\\p{L}*|aku|kami|tempatnya|solusinya|ada solusi\\p{L}*|order))+',
      severity: 'warning',
      unless: { because: 'ordinary talk', sentence: 'pemerintah|hukum|mau (?:dong|donk|dung)' },
    },
    {
      find: '(?:tinggalkan|taruh|tinggalin|sertakan|isi|drop)(?: [\\p{L}]+){0,2} (?:nomor|no|email|kontak|wa|username|id)(?: (?:wa|hp|kamu|anda))?(?: (?:di (?:komen|bawah|form)\\p{L}*))?|tingg?a pasan|ca-?nya (?:gw|gue|aku) drop',
      severity: 'warning',
    },
    // To the inbox, the bio, the number.
    {
      find: '(?:{w} ){0,3}(?:ke|di|via|lewat|melalui|nang|ka|dari)(?: \\p{L}+)? (?:{door})(?: {w}){0,2}',
      loose: true,
    },
    // An inbox that is open.
    {
      find: '{chan} (?:kebuka|terbuka|dibuka|buka|24 jam|ready|standby|gas|{jo}|saya|aku|kami|weh|saiki|meluncur){gap}|(?:ndang|monggo|mangga|sok|langsung|cuss?|minta|gas|tinggal|cerita\\p{L}*|silakan|pintu) {chan}{gap}',
      loose: true,
    },
    // A word to send.
    {
      find: '(?:balas|ketik|komen(?:tar)?|tulis|sebut|inbox|bilang|kirim|reply|dm|drop)(?: {w}){0,2} ?[\'"][^\'"]{2,24}[\'"](?:[, ]+{w}){0,4}',
      loose: true,
    },
    // I will come to you.
    {
      find: '(?:nanti|ntar|biar)(?: {w})? ?(?:aku|saya|kami|gue|gw|ku|admin|mimin|bot\\p{L}*|tak)? ?(?:ku|di)?(?:kirim|balas|japri|spill|buka|dm|hubungi|kabari|jemput|kasih|susul|nyusul)\\p{L}*{gap}',
      loose: true,
    },
    // A page that has the answer, or the goods.
    {
      find: '(?:di ?)?(?:intip|cek|liat|lihat|kepoin|mampir)(?:in)?(?: (?:aja|dulu|yuk|ke|di|juga))* (?:jualan|galer[iy]|postingan|potingan|dagangan|lapak|koleksi|katalog)(?:an)? ?(?:@[\\w.]+|kami|kita|ku|aku|saya)|@[\\w.]+ (?:punya|ada|kasih) (?:solusi|jawaban)(?:nya)?|(?:solusi|jawaban)(?:nya)? (?:dari|ada di|cuma di|hanya di|di) @[\\w.]+|(?:konsultasi(?:kan|in)?|tanyain|tanyakan) (?:aja |langsung |dulu )?(?:ke|di|sama) @[\\w.]+',
      severity: 'warning',
    },
    {
      find: `(?:cek|kepoin|intip|liat|lihat|buka|klik|check|mampir|follow)${LEADING} (?:ig|instagram|insta|bio|profil|profile|instastory|ig story|insta story|shopee|olshop)(?: (?:{you}|{tail}))`,
      severity: 'warning',
    },
    {
      find: '(?:gabung|join|masuk|merapat|add|bergabung)(?: (?:ke|di|dalam|langsung))* (?:grup|group|grub|channel|saluran|komunitas)(?: (?:wa|whatsapp|telegram|tele|vip|eksklusif|kami|kita|belajar|privat|\\p{L}+))?',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'neighbours or class mates',
        sentence: 'grup (?:warga|rt|kelas|alumni|keluarga|rw)',
      },
    },
    {
      find: `[☎📞📱📲💬] ?(?:{w} ){0,2}[ .:/()-]*${PHONE}`,
      severity: 'warning',
      unless: { because: 'a number for help', sentence: 'hilang|donor|posko|darurat|ambulans|lapor|relawan' },
    },
    // Write, and I answer.
    {
      find: '(?:kirim|isi|tulis|sebut|ketik|titip|bilang|pencet|sapa|cerita(?:kan|in)?|scan|pindai|colek)(?: {w}){1,4},? (?:nanti|biar|baru|besok|saya|aku|kami)(?: {w}){1,4}',
      loose: true,
    },
  ],
  rewrites: [
    'order',
    {
      move: 'answer-first',
      replace: 'clause',
      only: 'harga|price|pl\\b|dm|pm|wa\\b|whatsapp|chat|inbox|japri|message|admin|info|nomor|order',
      text: 'harganya [Rp…], pertanyaan boleh ditulis di sini biar yang lain ikut tahu',
    },
    {
      move: 'answer-first',
      replace: 'onward',
      only: '\\b(?:bio|profil|link|tautan|komen|keranjang|inbox|dm|wa|whatsapp|katalog|story|sorotan|japri|admin)',
      unless: 'rp ?\\.?\\d|\\d ?(?:rb|ribu|jt|juta|k)\\b|harga|gratis|free|sebelum',
      text: '$here (harganya [Rp…])',
    },
  ],
};
