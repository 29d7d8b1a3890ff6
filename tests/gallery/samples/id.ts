import type { RuleText } from '../../../lib/engine/report';
import { id as heard } from '../../../lib/rules/sounds-like-ad/id';
import { sample } from './draft';

const rules: Readonly<Record<string, RuleText>> = {
  'sounds-like-ad': heard.text,
  urgency: {
    name: 'Desakan waktu',
    line: 'Kamu meminta pembaca terburu-buru. Kalau tenggatnya nyata, sebutkan tanggal dan alasannya; kalau tidak, lepas saja.',
    why: 'Hitung mundur mengambil pilihan dari tangan pembaca, dan orang melawan ketika merasa didesak. Pengawas iklan juga meminta tenggat yang nyata dan tanggalnya disebut.',
    source: { label: 'Etika Pariwara Indonesia', url: 'https://example.org/' },
  },
  scarcity: {
    name: 'Tekanan stok terbatas',
    line: '“Tinggal dikit” terasa menekan. Sebut jumlah pastinya, sebabnya, dan kapan ada lagi.',
    why: 'Dalam penelitian, pembeli yang melihat tanda stok terbatas menganggap penjualnya kurang tulus, entah stoknya benar-benar sedikit atau tidak. Angka dan tanggal memberi tahu hal yang sama tanpa mendesak.',
    source: { label: 'Etika Pariwara Indonesia, tafsir pasal kelangkaan', url: 'https://example.org/' },
  },
  superlative: {
    name: 'Superlatif (paling, nomor satu, ter-)',
    line: 'Terbaik menurut siapa? Tambahkan ukuran dan sumbernya, atau ganti dengan satu detail yang membuatmu berpikir begitu.',
    why: 'Klaim yang tidak bisa dicek terbaca sebagai iklan.',
    source: { label: '', url: '' },
  },
  'crowd-proof': {
    name: 'Tekanan “semua orang pakai”',
    line: 'Keramaian yang tak terlihat bukan bukti. Tulis satu angka yang bisa dicek, atau satu orang yang mengizinkan dikutip.',
    why: 'Angka yang tidak bisa dicek meminta kepercayaan, bukan mendapatkannya.',
    source: { label: '', url: '' },
  },
  'hard-cta': {
    name: 'Perintah beli',
    line: 'Ini perintah membeli. Pintu yang terbuka lebih nyaman daripada dorongan; pembaca tahu cara menemukanmu.',
    why: 'Permintaan yang memaksa menimbulkan penolakan; diingatkan bahwa mereka bebas memilih, penolakannya berkurang.',
    source: { label: 'Carpenter: teknik “kamu bebas memilih”', url: 'https://example.org/' },
  },
  'hidden-interest': {
    name: 'Kepentingan belum disebut',
    line: 'Pembaca memaafkan kepentingan, bukan yang disembunyikan. Tambahkan satu baris di atas: dibayar, dikasih, punya sendiri, atau kantor saya.',
    why: 'Kalau tautan, kode, hadiah, atau pekerjaan bisa mewarnai tulisan, pembaca perlu diberi tahu.',
    source: { label: 'YLKI tentang endorsement', url: 'https://example.org/' },
  },
  buzzword: {
    name: 'Jargon bisnis',
    line: 'Pembaca belum bisa membayangkan ini. Ceritakan apa yang berubah di hari kerja biasa.',
    why: 'Kata yang konkret lebih dipercaya daripada yang abstrak.',
    source: { label: '', url: '' },
  },
};

const signalNames = {
  'first-hand': 'Pengalaman langsung',
  'limits-stated': 'Batasan dan kekurangan',
  'source-link': 'Bukti dan sumber',
  'specific-number': 'Angka spesifik yang bisa dicek',
  'interest-disclosed': 'Kepentingan disebutkan',
  'method-shown': 'Cara kerjanya ditunjukkan',
};

const limits = {
  signal: 'limits-stated',
  name: signalNames['limits-stated'],
  advice: 'Sebut satu keadaan di mana ini tidak cocok. Sisanya jadi lebih dipercaya.',
  starter: 'Ini kurang cocok kalau [kapan sebaiknya tidak dipakai].',
};
const firstHand = {
  signal: 'first-hand',
  name: signalNames['first-hand'],
  advice: 'Kamu mengalaminya? Satu kalimat tentang yang kamu lihat atau lakukan membuatnya jadi milikmu.',
  starter: 'Waktu saya coba sendiri, [apa yang terjadi dan apa yang di luar dugaan].',
};
const source = {
  signal: 'source-link',
  name: signalNames['source-link'],
  advice: 'Satu tautan atau nama sumber membuat pembaca bisa mengecek sendiri. Kamu baca dari mana?',
  starter: 'Sumber: [judul atau lembaga, tahun, tautan]',
};

export const id = {
  pitch: sample(
    {
      draft:
        'KESEMPATAN TERAKHIR!!! Keripik tempe kami paling enak se-Indonesia dan stok terbatas. Ribuan pelanggan sudah membuktikan. Buruan checkout sekarang sebelum kehabisan, pakai kode ANDI20 ya kak.',
      language: 'id',
      verdict: 'sales-pitch',
      pressure: 0.82,
      value: 0,
      phrases: [
        {
          rule: 'urgency',
          severity: 'warning',
          text: 'KESEMPATAN TERAKHIR!!!',
          rewrites: [
            'Pesanan ditutup [tanggal] karena [alasannya].',
            ['KESEMPATAN TERAKHIR!!! Keripik', 'Keripik'],
          ],
        },
        {
          rule: 'superlative',
          severity: 'hint',
          text: 'paling enak se-Indonesia',
          rewrites: ['digoreng dua kali supaya [detail yang membuatmu yakin]'],
        },
        {
          rule: 'scarcity',
          severity: 'warning',
          text: 'stok terbatas',
          rewrites: ['tinggal [jumlahnya] bungkus; gorengan berikutnya siap [tanggal]'],
        },
        {
          rule: 'crowd-proof',
          severity: 'hint',
          text: 'Ribuan pelanggan sudah membuktikan.',
          rewrites: ['[Berapa] orang sudah beli sejak [bulan]; [berapa] di antaranya beli lagi.'],
        },
        {
          rule: 'hard-cta',
          severity: 'warning',
          text: 'Buruan checkout sekarang sebelum kehabisan',
          rewrites: [
            'Kalau mau coba, ada di warung',
            [
              'Buruan checkout sekarang sebelum kehabisan, pakai kode ANDI20 ya kak.',
              'Kalau mau coba, warungnya di [alamat], buka sampai [jam].',
            ],
          ],
        },
        {
          rule: 'hidden-interest',
          severity: 'serious',
          text: 'pakai kode ANDI20',
          rewrites: ['pakai kode ANDI20 (ini toko saya sendiri)'],
        },
      ],
      prompts: [limits, firstHand, source],
    },
    rules,
    signalNames,
  ),
  leaning: sample(
    {
      draft:
        'Kami mempertanggungjawabkan pengimplementasian ekosistem solusi terintegrasi berkelanjutan yang memberdayakan pelaku usaha di mana-mana. Dulu saya tiga tahun menghitung gaji pakai buku tulis.',
      language: 'id',
      verdict: 'leaning-promo',
      pressure: 0.31,
      value: 0.18,
      phrases: [
        {
          rule: 'buzzword',
          severity: 'warning',
          text: 'mempertanggungjawabkan pengimplementasian ekosistem solusi terintegrasi berkelanjutan yang memberdayakan pelaku usaha di mana-mana',
          rewrites: [],
        },
      ],
      signals: ['first-hand'],
      prompts: [limits, source],
    },
    rules,
    signalNames,
  ),
  mixed: sample(
    {
      draft:
        'Saya punya bengkel di Klaten, jadi agak berpihak. Rantai tahan sekitar 15.000 km kalau dibersihkan tiap dua minggu; tahun lalu saya catat 41 motor. Tidak berlaku buat matik. Booking sekarang juga!',
      language: 'id',
      verdict: 'advice-with-pitch',
      pressure: 0.22,
      value: 0.58,
      phrases: [
        {
          rule: 'hard-cta',
          severity: 'warning',
          text: 'Booking sekarang juga!',
          rewrites: ['Bengkel buka Selasa sampai Sabtu.'],
        },
      ],
      signals: ['interest-disclosed', 'specific-number', 'limits-stated', 'first-hand'],
      prompts: [source],
    },
    rules,
    signalNames,
  ),
  trusted: sample(
    {
      draft:
        'Perpanjang KTP di kecamatan sekarang cukup bawa KK dan KTP lama, selesai 20 menit kalau datang sebelum jam 10. Belum bisa untuk ganti domisili. Sumber: papan pengumuman Disdukcapil.',
      language: 'id',
      verdict: 'trusted-adviser',
      pressure: 0,
      value: 0.63,
      signals: ['source-link', 'limits-stated', 'specific-number'],
    },
    rules,
    signalNames,
  ),
  heard: sample(
    {
      draft: 'Setiap tetesnya memeluk kulit kamu seharian. Bangun tidur, lihat cermin, senyum sendiri ✨',
      language: 'id',
      verdict: 'leaning-promo',
      pressure: 0.3,
      value: 0,
      phrases: [
        {
          rule: 'sounds-like-ad',
          severity: 'warning',
          text: 'Bangun tidur, lihat cermin, senyum sendiri ✨',
          rewrites: ['Ini membantu [siapa] untuk [apa], harganya [berapa].'],
          heard: ['bangun', 'tidur', 'senyum'],
        },
      ],
    },
    rules,
    signalNames,
  ),
  talk: sample(
    {
      draft: 'Ada yang tahu TransJogja jalur 3B masih lewat Sardjito kalau hari Minggu?',
      language: 'id',
      verdict: 'in-conversation',
      pressure: 0,
      value: 0.1,
      prompts: [firstHand],
    },
    rules,
    signalNames,
  ),
  short: sample(
    { draft: 'Selamat pagi', language: 'id', verdict: 'too-short', pressure: 0, value: 0 },
    rules,
    signalNames,
  ),
};
