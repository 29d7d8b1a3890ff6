import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Kepentingan belum disebut',
    line: 'Pembaca maklum kamu punya kepentingan, asal tidak disembunyikan; tulis di baris pertama: dibayar, dikasih, punya sendiri, atau kantor saya.',
    why: 'YLKI menegaskan endorsement adalah iklan dan harus disebut, dan Etika Pariwara Indonesia melarang promosi berbayar terselubung. Pengungkapan sedikit menurunkan minat; ketahuan menyembunyikan jauh lebih mahal.',
    source: {
      label: 'YLKI tentang endorsement, Uzone',
      url: 'https://uzone.id/soal-endorsement-ylki-minta-selebgram-jujur',
    },
  },
  guards: [
    {
      because: 'a code of another kind',
      sentence:
        'kode (?:otp|pos|etik|warna|error|produksi|bpom|sumber|verifikasi|booking|qr|baris|dinas)|komisi (?:pemilihan|yudisial|pemberantasan|dpr|[ivx]+|\\p{L} dpr)|kpu|kpk',
    },
    {
      because: 'the interest is said',
      sentence:
        'aku dapat komisi|saya dapat komisi|gw dapet komisi|dapet komisi|#iklan|#ad|afiliasi(?:,| ya|:)|punyaku sendiri|milik saya|toko(?:ku| saya| kami) sendiri|bilang dari awal',
    },
  ],
  patterns: [
    {
      find: '(?:pakai|pake|gunakan|gunain|masukkan|masukin|masukan|input|isi|tempel|ketik|klaim|pk|bole pake|boleh pake|sebut|sebutin|bilang|dengan|pake aja)(?: (?:aja|juga|voucher|promo|saat|pas))* ?(?:kode|code|kode referral|kode reff|kode ref|referral|refferal|reff|ref|voucher|kode voucher|kode promo|kode undangan)(?:ku| ku| aku| saya| gue| gw)?(?: (?:referral|reff|ref|refferal|undangan|voucher|promo|ini|aku|saya|ku|gw|gue|ya|yaa|aku ya))*[ :]*(?:\\p{L}*\\d[\\p{L}\\d]*|\\p{L}{4,12})?',

      unless: {
        because: 'somebody asks or is told',
        sentence: 'iseng|kar[ne]na (?:males|malas)|otp|gimana|gabisa|ga bisa|gak bisa|error',
      },
    },
    {
      find: '(?:kode|code) (?:referral|reff|ref|refferal|undangan|aku|ku|saya|gw|gue|afiliasi|affiliate)(?:ku)?[ :]*[\\p{L}\\d]{4,}',
    },
    {
      find: '(?:kode|code|voucher|isi kode|masukin|tempel|ketik|pakai|pake|bilang|input|Pakai|Masukin|Kode|Pake|Ketik|Voucher) (?<flag>(?:[A-Z]{3,10}\\d{1,4}K?)(?: (?:pas|waktu|saat|ya|biar|buat|lumayan)(?: \\p{L}+){0,2})?)',

      caseSensitive: true,
      unless: { because: 'a service code', sentence: 'otp|OTP|KTP|NPWP|spasi|kirim ke|SMS|Gojek|gojek|GO' },
    },
    {
      find: '(?:daftar|beli|order|checkout|belanja|klik|download|cek)(?: \\p{L}+){0,3} (?:lewat|via|dari|pakai|pake|di) (?:link|tautan)(?:-?ku| ku| aku| saya| gue| gw| referral| afiliasi| affiliate)(?: (?:aku|ya|langsung|ini))*|(?:link|tautan) (?:referral|afiliasi|affiliate|aff|reff|racun)(?: ?(?:ku|aku|saya|nya))?',
    },
    {
      find: 'racun(?:nya)? (?:shopee|tiktok|toped|tokped|skincare|belanja|alert|hari ini|baru|fashion)(?: (?:part|haul|nomor|no) ?\\d*)?|(?:keranjang(?: kuning| oranye| oren)?|etalase)(?:nya)? (?:nomor|no|nmr|ke|ku ?taro|kutaro|kutaruh|aku taruh|di reply)(?: ?(?:\\d+|di reply|di \\p{L}+))?|cek keranjang kuning(?: nomor \\d+)?',

      severity: 'warning',
    },
    {
      find: '(?:makasih|makasi|terima ?kasih|thank you|thanks|tq)(?: (?:banyak|ya|yaa|buat|untuk|atas|sudah|udah|kak|dear))* (?:kiriman(?:nya)?|hampers(?:nya)?|paket(?:nya)?|pr package|pr(?:nya)?|dikirimin|kirimin|ngirimin|produk(?:nya)?|sampel(?:nya)?)(?: (?:nya|dari|produk|hampers\\p{L}*|@[\\w.]+))*|pr package(?: dari)?|(?:dikasih|dikirimin|dikirimi|dapet kiriman)(?: \\p{L}+){0,2} (?:brand|dari brand|sama brand)',
      needs: 0,
      severity: 'warning',
      unless: {
        because: 'it is said or between friends',
        sentence: 'tidak dibayar|gak dibayar|nggak dibayar|gratis sama|tante|nenek|ibu|mama|kurir|tetangga',
      },
    },
    {
      find: '(?:tautan|link)(?:nya)?(?: (?:saya|aku|ku|kutaro|nangkring|selipin|taruh|ada|sudah|udah|produk|barang))* (?:selipin|nangkring|kutaro|kuselipkan|aku selipkan|kutaruh|ditaruh|disematkan)(?: (?:di|paling|komen\\p{L}*|reply|atas|pertama|bio|bawah))*|bilang (?:aja |saja )?(?:dari|tahu dari|tau dari|disuruh|direkomendasi\\p{L}*)(?: \\p{L}+){1,3}(?: nanti| biar)?|(?:gak|ga|nggak|bukan|tidak) (?:di-?)?endorse(?: kok| lho| ya)?(?: \\p{L}+){0,2}',

      ownGuardsOnly: true,
      severity: 'warning',
    },
    {
      find: '\\S*[?&](?:ref|aff|aff_id|affiliate|utm_campaign=aff|referral|invite|tag)=\\S+|\\S*(?:shope\\.ee|s\\.shopee|c\\.lazada|invol\\.co|atid\\.me)\\S*',

      within: 'links',
      severity: 'warning',
    },
    {
      find: '(?:komisi|fee)(?: (?:affiliate|afiliasi|untuk yang|per|buat yang))+(?: \\p{L}+){0,2}',
      needs: 1.5,
      severity: 'warning',
    },
  ],
  rewrites: [
    { move: 'disclose', replace: 'onward', text: '$here (iklan: saya dapat [apa] dari ini)' },
    {
      move: 'disclose',
      replace: 'sentence',
      text: '#iklan, saya dapat [komisi, bayaran, atau barang] dari ini. $sentence',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Daftar aplikasinya terus masukin kode RINA88 ya biar dapat saldo.',
    'Blendernya bagus, beli lewat link aku aja.',
    'Racun Shopee part 12: rak bumbu 30 ribuan!',
    'Makasih hampersnya @dapurlila, cookies-nya renyah banget.',
    'Pakai kode referral aku 7KQ2B pas daftar.',
    'Tripodnya murah, s.shopee.example.test/x?aff=231 tinggal klik.',
  ],
  lookalikes: [
    'Rak bukunya yang ini: https://tokopedia.link/rakkayu01',
    '#iklan kerja sama berbayar dengan toko sepatu; solnya keras di minggu pertama.',
    'Saya kerja di perusahaan ini, jadi anggap pendapat saya berat sebelah.',
    'Tasnya dikirimi gratis, tidak dibayar, dan resletingnya seret.',
    'Kode pos kelurahan kami berubah tahun ini.',
    'Kode OTP jangan dibagikan ke siapa pun, termasuk yang mengaku petugas.',
    'Komisi Pemilihan Umum mengumumkan jadwalnya kemarin.',
  ],
};
