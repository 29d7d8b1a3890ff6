import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites';

const TAG = '#[\\p{L}\\p{N}_]+';

export const id: RuleLanguage = {
  text: {
    name: 'Tagar berjejal',
    line: 'Dua tagar yang benar-benar diikuti lebih baik daripada sepuluh; sisakan yang memang dicari orang.',
    why: 'LinkedIn memasukkan tagar yang tidak nyambung ke daftar umpan interaksi. Buat pembaca, tagar berjejal mirip teriakan di pasar.',
    source: {
      label: 'Anjuran LinkedIn 2024, Search Engine Journal',
      url: 'https://www.searchenginejournal.com/linkedin-shares-dos-donts-for-better-post-visibility/533571/',
    },
  },
  guards: [
    { because: 'safety information', sentence: '#(?:banjir|gempa|erupsi|longsor|darurat|bmkg)\\p{L}*' },
  ],
  patterns: [
    { find: `${TAG}(?:[ ,]+${TAG}){5,}`, needs: 1, severity: 'warning' },
    { find: `${TAG}(?:[ ,]+${TAG}){3,}`, needs: -0.5 },
    {
      find: `(?:${TAG}[ ,]+){0,2}#(?:fyp\\p{L}*|viral\\p{L}*|foryou\\p{L}*|xyzbca|lfl|l4l|f4f|like4like\\p{L}*|followforfollow\\p{L}*|follow4follow\\p{L}*|trending\\p{L}*|berandafyp)(?:[ ,]+${TAG}){1,3}`,
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Gamis warna baru sudah siap. #gamis #hijab #ootd #fyp #viral',
    'Kue lebaran ready #kue #lebaran #nastar #kastengel #umkm #jajanan #fyp',
    'Thrift minggu ini #fyp #thrift',
    'Sambal rumahan #sambal #pedas #kuliner #makanan',
    'Jual casing lucu #viral #casing #murah',
  ],
  lookalikes: [
    'Pemilu sudah dekat. #presiden #menteri #pilkada #rakyat',
    '#iklan kerja sama berbayar dengan toko buku.',
    'Video ini #kerjasama dengan merek kopinya.',
    'Sampai jumpa di hari kedua #FestivalBuku2025.',
    'Posko dapur umum pindah ke SDN 2. #BanjirDemak #info #posko #relawan',
    'Catatan rapat komunitas sudah saya unggah #literasi',
    'Tagar #CariJodohBukanJualan itu bikin ngakak.',
  ],
};
