import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Koreksi atau pembaruan',
    advice: 'Kalau ada yang berubah dari postingan lama, tulis apa dan kenapa.',
    starter: 'Ralat: kemarin saya tulis [yang keliru]; yang benar [yang betul], karena [sebabnya].',
  },
  patterns: [
    {
      find: '{start}(?:ralat|koreksi|edit|klarifikasi|pembetulan|revisi|meralat|diralat)(?::| ya| untuk| utas| soal| dari| giveaway| jadwal| harga| minggu| \\d|,| \\w+:| -)(?! kalau)',
    },
    {
      find: '{start}(?:update|pembaruan|diperbarui)(?: \\d[\\w .:]*|:| per \\d)(?=.{0,160}(?:ternyata|ralat|salah|berubah|batal|mundur|maju|sudah (?:beres|diperbaiki|selesai)|tidak lagi|sebelumnya|bukan))',
    },
    {
      find: '(?:yang|yg) (?:benar|betul|bener|tepat)(?:nya)?(?: itu| adalah|:| \\d| rp| tanggal| tgl| jam|,)|seharusnya (?:\\W?\\d|tertulis|dibaca|tanggal|jam|rp|ditulis|\\W)|(?:itu|tadi|ternyata|kemarin|ini) (?:keliru|salah|tidak tepat|gak bener|salah ketik|salah tulis|salah hitung)',
    },
    {
      find: '(?:{aku}) (?:yang |yg |sempat |ternyata |kemarin |sempet |yang |udah )?(?:salah|keliru|khilaf|kurang teliti) (?:ketik|baca|tulis|hitung|kira|sebut|info|ukur|kirim|pilih|paham|ambil|lihat|menulis|bilang|catat|soal|mengira|karena|dan|waktu|ya)|(?:salah|keliru) (?:saya|kami|aku|gue)(?: sendiri)?(?=[\\s.,]|$)|murni salah (?:saya|kami|aku)|salah ketik|salah baca arsip',
    },
    {
      find: '(?:maaf|mohon maaf|minta maaf)(?: ya)?(?: \\w+){0,6} (?:salah|keliru|ralat|kesalahan|kekeliruan|terlanjur|kurang lengkap|kemarin (?:saya|kami)|tadi (?:saya|kami))',
    },
    {
      find: '(?:sudah|udah|sdh|telah|udh) (?:kami |saya |aku |gue |di)?(?:perbaiki|koreksi|ralat|betulkan|benerin|ganti|perbarui|hapus|revisi|diperbaiki|dikoreksi|diralat|diganti|dibenerin|diperbarui|sunting|disunting)\\b',
    },
    {
      find: '(?:ternyata|rupanya) (?:saya|aku|gue|gw|kami|info(?:nya)?|data(?:nya)?) (?:salah|keliru)|(?:saya|aku|kami|gue) (?:tarik|cabut) (?:ucapan|info|klaim|postingan)|(?:semula|sebelumnya|tadinya|awalnya),? (?:tertulis|ditulis|(?:saya|kami) (?:tulis|bilang|sebut)|diumumkan)',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Ralat: kemarin saya tulis 300 ml, yang benar 200 ml.',
    'Maaf, jadwal tadi salah, kereta berangkat 06.10.',
    'Saya salah hitung biaya angkutnya, sudah saya perbaiki di tabel.',
    'Ternyata saya keliru soal usia pohonnya.',
    'Update 3 Juni: jalan ditutup lagi, sebelumnya sempat buka.',
    'Daftar harga sudah diperbaiki, tadi kolomnya tertukar.',
  ],
  lookalikes: [
    'Maaf ya stok habis.',
    'Update koleksi terbaru tiap Jumat!',
    'Salah sendiri belum order.',
    'Pilihan yang tepat untuk keluarga.',
    'Jangan sampai salah pilih skincare.',
    'Revisi gaya hidupmu mulai hari ini.',
  ],
};
