import { counted, numberWriter } from '../counting';
import { datesFor } from '../dates';
import type { BalanceStrings } from './shape';

const number = numberWriter('id');

export const id: BalanceStrings = {
  language: 'id',
  dates: datesFor('id'),
  number,
  title: 'Keseimbangan',
  intro: 'Dari yang kamu terbitkan belakangan ini, berapa yang promosi dan berapa yang murni membantu.',
  keep: 'Hitung postingan yang aku terbitkan',
  keepHint:
    'Cuma tanggal, situs, dan kesannya. Isinya tidak pernah disimpan, dan tidak pernah keluar dari perangkat ini.',
  notKept: 'Selama ini dimatikan, tidak ada postingan baru yang dihitung.',
  none: 'Belum ada yang dihitung. Setelah lima postingan terbit, di sini kelihatan berapa yang promosi.',
  few: (count, enough) =>
    `Baru ${number(count)} yang dihitung. Setelah ${number(enough)} postingan, di sini kelihatan berapa yang promosi.`,
  promoted: (promoted, count) =>
    promoted === 0
      ? `Dari ${number(count)} postingan terakhirmu, tidak ada yang promosi.`
      : `Dari ${number(count)} postingan terakhirmu, ${number(promoted)} promosi.`,
  pitched: counted('id', { other: '# lagi berupa saran yang bercampur jualan.' }),
  kinds: { promoted: 'Promosi', pitched: 'Saran bercampur jualan', other: 'Membantu atau sekadar ngobrol' },
  habit: (count) => `Patokan yang umum: 1 dari ${number(count)}.`,
  habitNote: 'Ini kebiasaan, bukan aturan: terbuka soal apa yang kamu jual juga bagian dari jujur.',
  habitReddit: 'Di Reddit dulu patokannya 1 dari 10; sekarang tiap komunitas punya aturannya sendiri.',
  habitLine: (count) => `1 dari ${number(count)}`,
  site: 'Situs',
  allSites: 'Semua situs',
  chart: 'Porsi promosi di antara postingan terakhirmu',
  chartNow: (share) => `Sekarang: ${share}. Angkanya ada di tabel di bawah.`,
  chartHint: (recent) =>
    `Tiap titik melihat ke belakang: sampai ${number(recent)} postingan terakhir yang dihitung.`,
  campaign: 'Kampanye',
  numbers: 'Lihat angkanya',
  columns: {
    week: 'Minggu mulai',
    month: 'Bulan',
    posts: 'Postingan',
    promoted: 'Promosi',
    pitched: 'Saran bercampur jualan',
    aside: 'Tidak dihitung',
    share: 'Porsi belakangan',
  },
  tooFew: 'masih sedikit',
  posts: 'Postingan yang sudah terbit',
  postsHint: 'Keluarkan yang menurutmu tidak perlu ikut dihitung.',
  showPosts: counted('id', { other: 'Tampilkan # postingan lagi' }),
  shortPost: 'Postingan pendek',
  leaveOut: 'Keluarkan',
  countAgain: 'Hitung lagi',
  leftOut: 'dikeluarkan',
  counts: 'ya',
  campaigns: 'Masa kampanye',
  campaignsHint:
    'Sedang sengaja promosi, misalnya peluncuran atau menjelang Lebaran? Tandai tanggalnya: tetap kelihatan, tapi tidak ikut dihitung.',
  campaignsEmpty: 'Belum ada masa kampanye.',
  firstDay: 'Hari pertama',
  lastDay: 'Hari terakhir',
  mark: 'Tandai sebagai kampanye',
  remove: 'Hapus',
  daysMissing: 'Pilih hari pertama dan hari terakhirnya.',
  daysReversed: 'Hari terakhirnya lebih dulu daripada hari pertama.',
  keepCopy: 'Bawa salinannya, atau hapus',
  saveCsv: 'Simpan untuk lembar kerja (CSV)',
  saveJson: 'Simpan sebagai file (JSON)',
  erase: 'Hapus catatan keseimbangan',
  csv: {
    date: 'Tanggal',
    time: 'Jam',
    site: 'Situs',
    rung: 'Kesannya',
    counted: 'Dihitung',
    separator: ';',
  },
  said: {
    keeping: 'Mulai sekarang postinganmu dihitung.',
    notKeeping: 'Postinganmu tidak dihitung lagi.',
    leftOut: 'Postingan itu tidak ikut dihitung.',
    countsAgain: 'Postingan itu dihitung lagi.',
    marked: (days) => `${days} ditandai sebagai masa kampanye.`,
    unmarked: (days) => `${days} ikut dihitung lagi.`,
    erased: counted('id', { other: 'Catatan # postingan sudah dihapus.' }),
  },
  strip: {
    label: 'Postingan terakhirmu',
    open: 'Lihat keseimbanganmu',
  },
};
