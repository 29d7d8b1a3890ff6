import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Bukti dan sumber',
    advice: 'Satu tautan atau nama sumber membuat pembaca bisa mengecek sendiri. Kamu baca dari mana?',
    starter: 'Saya baca ini di [laporan, halaman, atau orangnya]: [tautan].',
  },
  patterns: [
    {
      find: "(?:[Mm]enurut|[Bb]erdasarkan|[Mm]engutip|[Mm]erujuk(?: pada)?|[Dd]ilansir(?: dari)?|[Dd]ikutip dari|[Mm]engacu(?: pada)?) (?:data |laporan |catatan |keterangan |rilis |survei |surat |peraturan |panduan |buku |jurnal |hasil |aturan |situs |laman |tim |pihak |dinas |badan |kepala )*(?!(?:Saya|Aku|Gue|Gw|Kami|Kamu|Anda|Mama|Ibu|Bapak|Teman|Mitos|Orang)\\b)(?:[A-Z][\\w.&'-]+)",
      caseSensitive: true,
    },
    {
      find: '(?:sumber(?:nya)?|referensi|rujukan|dasar(?: hukum)?(?:nya)?|data(?:nya)?|dok(?:umen)?)(?: data)?: ?(?!(?:google|internet|percaya|pribadi|aku|saya|gue|katanya|pengalaman|trust me|facebook|tiktok|wa|grup)\\b)(?=\\S*[\\p{L}\\d])\\S+|sumber (?:bpbd|bps|bmkg|kemenkes|resmi|bpom|bpjs|pvmbg|bnpb)',
    },
    {
      find: '(?:data|laporan|hasil|notulen|rincian|kuitansi|nota|bukti|struk|dokumen|jurnal|naskah|arsip|berkas|daftar ralat|tabel|rekap|foto|file)(?:nya)?(?: \\w+){0,4} (?:ada di|bisa dilihat|bisa dicek|bisa difoto|bisa diunduh|terbuka|ditempel|saya taruh|kami taruh|kutaruh|saya lampirkan|kami lampirkan|terlampir|diunggah|dipajang|silakan dicek|tersedia di)\\b',
      unless: {
        because: 'barang dagangan, bukan bukti',
        sentence: 'dijual|stok|katalog|pricelist|order|testi',
      },
    },
    {
      find: '[\\w-]+(?:\\.[\\w-]+)*\\.(?:go\\.id|ac\\.id|sch\\.id|or\\.id|gov|edu|int|desa\\.id|mil\\.id)(?:/[\\w./%?=&#-]*)?',
      within: 'links',
    },
    {
      find: '(?:https?://|www\\.)?(?:doi\\.org|arxiv\\.org|id\\.wikipedia\\.org|github\\.com|gitlab\\.com|garuda\\.\\S+?|neliti\\.com|scholar\\.\\S+?|kompas\\.id|tempo\\.co|turnbackhoax\\.id|cekfakta\\.com|aduankonten\\.id|cekrekening\\.id|pajak\\.go\\.id|beacukai\\.go\\.id)(?:/[\\w./%?=&#:()-]*)?',
      within: 'links',
    },
    {
      find: 'https?://(?!t\\.co/\\w*promo)[\\w./%?=&#:~+-]+',
      within: 'links',
      unless: {
        because: 'tautan toko atau ajakan bukan sumber',
        draft:
          'pulsa|kuota|koin|\\*\\d+|diskon|promo|voucher|cashback|gratis ongkir|ready stock|readystock|order|pesan sekarang|beli sekarang|checkout|flash sale|kode (?:promo|voucher|referal|referral)|kupon|harga (?:spesial|diskon|promo|normal)|wa\\.me|linktr|link (?:di|ada di|pembelian)|daftar sekarang|klaim|klik|minat|wts|jastip|open (?:order|po)|cod|follow|giveaway|tiket murah|bonus|download|langganan|belanja|t\\.co/|bit\\.ly|instagram|tiktok|youtu|facebook|shopee|tokopedia|lazada|s\\.id',
      },
    },
    {
      find: '(?:hlm|pasal|ayat|lampiran|paragraf)\\.? \\d+|(?:uu|pp|perpres|permen\\w*|perda|pmk|pojk|kepmen\\w*|peraturan \\w+|surat edaran)(?: \\w+){0,2} no(?:mor)?\\.? ?\\d+(?:[/ ]\\w+)*',
      unless: { because: 'jumlah halaman, bukan rujukan', phrase: '^\\d+' },
    },
    {
      find: '(?:BPS|BMKG|BPBD|BNPB|BPOM|Kemenkes|Kemendag|Kemenkeu|Kementan|OJK|WHO|IDAI|IDI|KPU|PVMBG|Bank Indonesia|BPJS|DJP|BPN|KAI|PLN|PDAM|IUCN|LPS|Bappebti|Polri|PUPR|BPJPH|BKKBN|Satgas PASTI|Dinkes|Disdik|Kominfo|Komdigi|KBBI)(?:\\w+ ?)? (?:bilang|menyebut|menyatakan|mencatat|merilis|rilis|melaporkan|mengumumkan|menulis|memasukkannya|memasukkan|menganjurkan|merekomendasikan|memperkirakan|tahun \\d{4}|\\d{4}|data|per \\w+)',
      caseSensitive: true,
    },
    {
      find: '(?:lihat|cek|baca|buka) (?:di |laman |situs |web |halaman |buku |daftar )?(?:issue|tiket|thread|manual|panduan|buku kia|buku manual|label|dokumen|lampiran|catatan rilis|readme|situs resmi|laman resmi|web resmi|daftar sumber)\\b',
    },
    {
      find: '(?:penelitian|studi|riset|survei|jurnal|skripsi|tesis|artikel|makalah|uji klinis|evaluasi) (?:dari |oleh |di |terhadap |tahun |program |kami )*(?:ui|itb|ugm|ipb|unair|universitas|lembaga|\\d{4}|\\d+ (?:orang|responden|siswa|rumah|sd))',
    },
    { find: 'uji klinis|\\[\\d{1,2}\\](?= ?$)' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Menurut BPS, inflasi di kota ini 2,1 persen tahun lalu.',
    'Datanya bisa dilihat di papan pengumuman balai desa.',
    'Aturannya ada di Pasal 12 ayat 2, jadi uang muka wajib dikembalikan.',
    'Sumber: laporan tahunan PDAM Tirta Wening.',
    'Jadwal lengkap di dishub.kotaangin.go.id, dicek tadi pagi.',
    'BMKG mencatat hujan 84 mm semalam di pos Karangjati.',
  ],
  lookalikes: [
    'Menurut peraturan paling tinggi 1 persen.',
    'Menurut penelitian, kopi bikin bahagia.',
    'Sumber: google.',
    'Menurut saya warnanya lebih cocok yang biru.',
    'Katalog lengkap di https://tokokenanga.example/promo, diskon sampai Minggu.',
    'Para ahli sudah membuktikannya, tinggal kamu yang belum coba.',
    'Data kamu aman bersama kami.',
  ],
};
