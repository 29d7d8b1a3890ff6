import { clip } from './clip';
import { counted, numberWriter } from './counting';
import { placeId } from './place';
import { planId } from './plan';
import type { Strings } from './strings';

const number = numberWriter('id');
const phrases = counted('id', { other: '# frasa' });

export const id: Strings = {
  language: 'id',
  number,
  rungs: {
    'too-short': {
      name: 'Belum cukup teks',
      short: 'Menyimak',
      message: 'Tambah satu-dua kalimat lagi, nanti kelihatan kesannya di mata pembaca.',
    },
    'sales-pitch': {
      name: 'Jualan terang-terangan',
      short: 'Jualan',
      message: 'Kebanyakan orang akan melewatkan ini karena terasa seperti iklan.',
    },
    'leaning-promo': {
      name: 'Condong promosi',
      short: 'Condong promosi',
      message: 'Mungkin ada isi yang berguna di sini, tapi sekarang jualannya lebih nyaring.',
    },
    'advice-with-pitch': {
      name: 'Saran bercampur jualan',
      short: 'Saran + jualan',
      message: 'Isinya sudah membantu. Geser atau lunakkan jualannya, dan ini terbaca sebagai saran.',
    },
    'in-conversation': {
      name: 'Ikut berbincang',
      short: 'Ikut ngobrol',
      message: 'Terbaca seperti orang yang sedang ngobrol, bukan seperti iklan.',
    },
    'trusted-adviser': {
      name: 'Penasihat tepercaya',
      short: 'Tepercaya',
      message: 'Jelas, berguna, dan jujur soal batasannya.',
    },
  },
  severities: {
    hint: 'Layak dilihat lagi',
    warning: 'Terasa mendesak',
    serious: 'Bisa bikin ragu',
  },
  card: {
    tryInstead: 'Bisa juga begini',
    leaveOut: (phrase) => `Buang saja “${clip(phrase)}”`,
    fillBlanks: 'Bagian yang ditandai, kamu yang isi.',
    noRewrite: 'Faktanya cuma kamu yang tahu, jadi belum ada kalimat pengganti untuk yang ini.',
    heard: 'Paling terasa di kata',
    why: 'Kenapa pembaca jadi ragu',
    source: 'Sumber:',
    opensNewTab: 'terbuka di tab baru',
    apply: 'Pakai kalimat ini:',
    copy: 'Salin',
    ignore: 'Abaikan di sini',
    more: 'Lainnya',
    allow: (phrase) => `Jangan tandai “${clip(phrase)}” lagi`,
    ruleOff: (rule) => `Matikan “${rule}”`,
    previous: 'Frasa sebelumnya',
    next: 'Frasa berikutnya',
    position: (nth, count) => `${number(nth)} dari ${number(count)}`,
    close: 'Tutup',
  },
  notice: {
    applied: 'Sudah diganti.',
    stale: 'Teksnya keburu berubah, jadi tidak ada yang diutak-atik.',
    refused: 'Kotak teks ini menolak perubahannya. Tulisanmu masih seperti semula.',
    copied: 'Tersalin. Tinggal tempel di tempat yang kamu mau.',
    ignored: 'Diabaikan di sini.',
    allowed: (phrase) => `“${clip(phrase)}” tidak akan ditandai lagi.`,
    ruleOff: (rule) => `“${rule}” dimatikan.`,
    inserted: 'Sudah disisipkan.',
    cleared: 'Sudah dikosongkan.',
    undone: 'Sudah dikembalikan.',
    undo: 'Batalkan',
    copyInstead: 'Salin kalimatnya',
    dismiss: 'Tutup pesan',
    hidden: 'Lencana disembunyikan sampai halaman ini dimuat ulang.',
  },
  check: {
    title: 'Sebelum kamu kirim',
    blankTitle: counted('id', { other: 'Masih ada # bagian yang perlu kamu isi' }),
    blankMessage: 'Kalau dikirim sekarang, tanda kurungnya ikut terbaca.',
    open: (phrase) => `Lihat “${clip(phrase)}”`,
    more: counted('id', { other: 'dan # frasa lagi' }),
    revise: 'Perbaiki dulu',
    fill: 'Isi dulu',
    post: 'Kirim apa adanya',
    note: 'Keputusannya di tanganmu. Tekan sekali lagi tombol di situsnya dan tulisanmu terbit.',
    released: 'Silakan dikirim.',
    releasedNote:
      'Tekan sekali lagi tombol di situsnya, dan tulisanmu terbit persis seperti yang kamu tulis.',
    reasonsTitle: 'Mau kasih tahu alasannya? Cuma Tulus yang tahu.',
    reasons: {
      true: 'Memang benar, ada buktinya',
      quote: 'Kutipan atau bercanda',
      expected: 'Pembacaku memang menunggu ini',
      wrong: 'Salah tandai',
      later: 'Nanti saja',
    },
    thanks: {
      true: 'Sip. Kalau buktinya ikut ditulis, pembaca juga ikut yakin.',
      quote: 'Makasih. Di tulisan ini, frasanya dibiarkan.',
      expected: 'Makasih. Mulai sekarang ini dianggap lebih ringan.',
      wrong: 'Makasih. Tidak akan ditandai lagi.',
      later: 'Oke.',
    },
    whichWrong: 'Yang mana?',
    close: 'Tutup',
  },
  badge: {
    label: (rung, count) =>
      count > 0
        ? `Tulus: ${rung}, ada ${phrases(count)} untuk dilihat`
        : `Tulus: ${rung}, tidak ada yang perlu dilihat`,
    quiet: 'Tulus: teksnya belum cukup',
    hint: 'Geser untuk memindahkan. Tombol Delete menyembunyikannya di halaman ini.',
  },
  part: {
    label: (rung, count) =>
      count > 0
        ? `Tulus, dari bagian yang tampak: ${rung}, ada ${phrases(count)} untuk dilihat`
        : `Tulus, dari bagian yang tampak: ${rung}, tidak ada yang perlu dilihat`,
    short: (rung) => `Yang tampak: ${rung}`,
    note: 'Di kotak ini Tulus cuma bisa membaca bagian yang tampak. Gulir terus, Tulus ikut membaca.',
  },
  meter: {
    pushes: 'Mendesak',
    helps: 'Membantu',
    pressure: { none: 'hampir tidak', little: 'sedikit', some: 'cukup terasa', much: 'sangat terasa' },
    value: { none: 'belum', little: 'sedikit', some: 'cukup banyak', much: 'banyak' },
    label: (pressure, value) => `Mendesak pembaca: ${pressure}. Membantu pembaca: ${value}.`,
    moves: 'Yang paling berpengaruh kalau diubah',
    soften: (rule) => `Lihat lagi: ${rule}`,
    add: (signal) => `Tambahkan: ${signal}`,
  },
  popup: {
    title: 'Tulus',
    loading: 'Mencari tulisanmu…',
    draftOn: (site) => `Tulisanmu di ${site}`,
    phrases: counted('id', { other: '# frasa untuk dilihat lagi' }),
    clean: 'Tidak ada yang mendesak di sini. Pembaca bisa membaca dengan tenang.',
    tooShort: 'Lanjut dulu',
    tooShortHint: 'Beberapa kata lagi, baru kelihatan kesannya di mata pembaca.',
    showInDraft: (phrase) => `Lihat di tulisan: “${clip(phrase)}”`,
    present: 'Yang bikin tulisan ini dipercaya',
    missing: 'Yang bisa membuatnya lebih berguna',
    insert: 'Sisipkan',
    copy: 'Salin',
    noDraft: 'Belum ada tulisan di halaman ini',
    noDraftHint: 'Mulai tulis postingan atau komentar, nanti ikut dibaca. Atau coba teks di sini.',
    unsupported: 'Tulus tidak membaca situs ini',
    unsupportedHint: 'Tidak ada yang dibaca di halaman ini. Kamu tetap bisa mengecek teks di sini.',
    off: (site) => `Dimatikan di ${site}`,
    offHint: 'Tulisanmu di sana tidak dibaca. Kamu tetap bisa mengecek teks di sini.',
    error: 'Halaman ini belum bisa dijangkau',
    errorHint: 'Biasanya beres setelah halamannya dimuat ulang. Tulisanmu tidak disentuh.',
    retry: 'Coba lagi',
    siteSwitch: (site) => `Dampingi aku di ${site}`,
    options: 'Pengaturan',
  },
  scratchpad: {
    label: 'Coba sebuah teks',
    placeholder: 'Tempel atau tulis di sini. Teksnya tetap di perangkatmu dan tidak disimpan.',
    checking: 'Membaca…',
    failed: 'Barusan gagal. Teksmu masih ada di sini.',
    copyAll: 'Salin teks',
    clear: 'Kosongkan',
  },
  welcome: {
    title: 'Tulis yang dipercaya orang',
    intro:
      'Orang melewatkan iklan, dan kembali ke mereka yang membantu. Tulus menunjukkan bagian yang terasa mendesak, menjelaskan kenapa pembaca mundur, dan membantumu mengubahnya jadi saran. Kata-katanya tetap milikmu.',
    reads: 'Yang dibaca',
    readsPoints: [
      'Postingan atau komentar yang sedang kamu tulis, di situs yang didukung.',
      'Teks yang kamu tempel, atau kamu pilih dan minta dicek.',
    ],
    never: 'Yang tidak pernah dilakukan',
    neverPoints: [
      'Mengirim apa pun ke mana pun. Tulus bekerja tanpa koneksi.',
      'Menyimpan tulisanmu. Begitu halaman ditutup, semuanya dilupakan.',
      'Mengubah satu kata pun tanpa kamu pilih, atau menghalangimu mengirim.',
      'Membantu menyamarkan iklan. Kalau kamu punya kepentingan, Tulus memintamu menyebutkannya.',
    ],
    tryIt: 'Coba dulu',
    tryHint: 'Ubah contohnya, atau tulis punyamu sendiri.',
    sample:
      'KESEMPATAN TERAKHIR!!! Sambal kami paling enak se-Indonesia dan stok terbatas. Ribuan pelanggan sudah membuktikan. Buruan DM sekarang sebelum menyesal!',
    options: 'Buka pengaturan',
    next: 'Lalu menulislah seperti biasa',
    nextHint:
      'Di situs-situs ini Tulus langsung ikut begitu kamu mulai menulis postingan atau komentar. Arahkan ke frasa bergaris bawah untuk melihat alasannya.',
    elsewhere:
      'Di situs lain, tekan tombol Tulus di bilah alat untuk menyalakannya di sana, atau pilih sebuah teks lalu klik “Cek dengan Tulus”.',
  },
  toolbar: {
    press: 'Tulus: lihat tulisanmu, atau cek sebuah teks',
    phrases: (count) =>
      count > 0 ? `Tulus: ada ${phrases(count)} untuk dilihat` : 'Tulus: tidak ada yang perlu dilihat',
    paused: 'Tulus sedang istirahat',
    off: 'Tulus dimatikan di situs ini',
    lost: 'Tulus tidak boleh membaca di sini lagi. Tekan untuk mengizinkannya',
  },
  menu: { check: 'Cek dengan Tulus' },
  plan: planId,
  place: placeId,
};
