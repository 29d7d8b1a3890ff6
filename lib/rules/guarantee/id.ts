import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites-id';

export const id: RuleLanguage = {
  text: {
    name: 'Janji mutlak',
    line: 'Tidak ada yang bisa menjanjikan itu untuk semua orang; ceritakan yang biasanya terjadi dan kapan tidak.',
    why: 'Etika Pariwara Indonesia meminta bukti untuk klaim "100%". Dari jutaan ulasan daring, yang mengakui keraguan justru dinilai lebih berguna.',
    source: {
      label: 'Ringkasan bahasa iklan Etika Pariwara Indonesia',
      url: 'https://text-id.123dok.com/document/ozlrmpggz-lingkup-etika-pariwara-indonesia.html',
    },
  },
  guards: [
    {
      because: 'law, insurance and warranty by the letter',
      sentence:
        'lps|jaminan (?:kesehatan|sosial|hari tua|fidusia)|jkn|bpjs|undang-undang|pasal \\d|konstitusi|garansi (?:toko|resmi|distributor|pabrik|mesin|servis)? ?\\d+ (?:bulan|tahun|hari)',
    },
    {
      because: 'uncertainty is admitted',
      sentence:
        'tidak ada (?:yang )?(?:bisa |dapat )?(?:menjamin|jaminan)|(?:belum|tidak|gak|nggak|ga) (?:bisa |dapat )?(?:jamin|menjamin|pasti)',
    },
    {
      because: 'somebody expects it, and promises nothing',
      sentence: '(?:aku|saya|gue|gw) sih|kayaknya|kyknya|menurutku|sepertinya|itu bukan salah',
    },
    {
      because: 'a letter will be answered',
      phrase: '^pasti di ?(?:balas|baca|jawab)',
    },
    {
      because: 'a used thing is whole',
      phrase: '^(?:no|nol|tanpa) (?:minus|lecet|cacat)$',
      after: '[,.;]',
    },
  ],
  patterns: [
    // Safe for all.
    {
      find: 'aman (?:untuk|bagi|buat|utk|di ?konsumsi|di ?pakai|di ?gunakan)(?: (?:oleh|untuk|bagi|buat|jenis|ibu|kulit|anak))* (?:semua {w}|segala {w}|siapa ?pun|bumil|busui|hamil|menyusui|bayi|balita|anak|lambung|sensitif)(?: {w})?',
      needs: 1,
    },
    // Not pleased, not paid.
    {
      find: '(?:{neg}) (?:{w} )?{w},? (?:{neg}) (?:usah |perlu |kudu )?(?:di)?(?:bayar|mayar)|(?:kalau|kalo|klo|jika|nek|mun) (?:{neg}|kurang)(?: {w}){1,3},? (?:(?:uang|duit|dp)(?: {w})? (?:kembali|balik|pulang|utuh)|(?:duit|uang|dp) utuh|(?:kami|saya|kita|tak) (?:ganti|bayar|traktir|jemput|ambil|tarik|kembalikan|balikin|bongkar|ulang|gratiskan|gratisin))',
      needs: 0.25,
      ownGuardsOnly: true,
      severity: 'warning',
    },
    // Never yet; for ever; no two words about it.
    {
      find: '(?:{neg}|belum)(?: (?:ada|pernah|satu ?pun|yang)){1,3}(?: {w}){0,3} (?:ditolak|gagal|kalah|komplain|sengketa|rewel|protes|kapok)|(?:sampai|sampe|nganti|sampek) (?:anak )?(?:cucu|kiamat|tua){gap}|{start}(?:titik|mustahil|percayalah|catat itu){end}|{buyer} (?:kami|saya) yang pernah{gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Sure, in so many words.
    {
      find: '(?:di ?jamin|kami jamin|kujamin|jaminan|garansi)(?! (?:lps|oleh|undang|negara|pemerintah|bpjs|kerahasiaan|toko|resmi|kesehatan|sosial|hari|selama|tanpa|ini|itu|barang|produk|servis|service|\\d)){some}',
      needs: 1,
    },
    // Whatever it is, we can.
    {
      find: '(?:{w} )?(?:apa|siapa|berapa|kapan|mana|bagaimana) ?(?:pun|aja)(?: {w})? (?:kami|kita|aku|pasti|langsung|bisa|tetap|dijamin)(?: {w}){0,2}',
      loose: true,
    },
    {
      find: '(?:pasti|auto|udah pasti|sudah pasti|100 ?(?:%|persen)|💯 ?%?|niscaya|bakal pasti|jelas pasti)(?: (?:bisa|langsung|bakal|akan|dapat|dapet|jadi|bikin|ikut|balik|ga|gak|nggak|no))* (?:puas|berhasil|untung|lulus|lolos|sukses|aman|cocok|laku|cuan|langsing|kurus|putih|glowing|sembuh|ketagihan|nagih|suka|terpukau|betah|balik lagi|cair|lancar|tercapai|jago|laris|closing|diterima|pangling|menang|profit|turun|naik|berani|nyesel|kecewa|rugi|ditakuni|ori|original|tembus|meledak|hilang|dapat kerja|garansi|real|amanah|trusted|legit|work|halal|bebas \\p{L}+|money back|money back guarantee|terbukti|alami|natural)(?: (?:tanpa \\p{L}+|deh|kok|semua))?',
      needs: 0.5,
      unless: {
        because: 'a guess or a cheer',
        sentence:
          'semoga|semangat|kayaknya|sepertinya|mungkin|insya ?allah(?! pasti)|kok bisa|kamu pasti bisa',
      },
    },
    {
      find: '(?:ori|original|real|asli|amanah|trusted|legit|legal|resmi|halal|aman|work|garansi|uang kembali|cashback|no tipu)(?: (?:indo|human|dijamin))? (?:100 ?(?:%|persen)|1000%|💯|no debat|sumpah|no tipu\\p{L}*|permanen)|(?:real|ori|original|asli|legit) ?\\d{3,}0?%',
      severity: 'warning',
    },
    {
      find: 'anti[- ](?:gagal|rugi|zonk|tipu|tipu-tipu|gosong|badai|boncos|php|kecewa|nyesel|nangis|rontok|depak|rewel|drop|banned|luntur|bocor|panik|remed|mainstream|plagiat|kendor|bobol)(?: (?:sampai|sampe|selamanya|seumur) \\p{L}+)?|risk[- ]free|bebas risiko|(?:tanpa|no|nol|minim) (?:risiko|resiko|risk)|tan?pa (?:efek ?samping|efek|(?:rasa )?sakit|rasa tidak nyaman|takut rugi|gagal)(?: (?:apapun|apa pun|sedikit pun|sama sekali|samping))?|no (?:drop|php|tipu(?:-tipu)?|debat|zonk|banned|minus|hoax|ribet ribet club)(?: (?:selamanya|selama-lamanya|forever))?',
      ownGuardsOnly: true,
      severity: 'warning',
      unless: {
        because: 'there is always some',
        before: '(?:tidak ada|gak ada|nggak ada|mana ada)(?: \\p{L}+){0,3}',
      },
    },
    {
      find: '(?:garansi|jaminan|bergaransi) (?:uang|duit|lulus|lolos|hasil|puas|kembali|refill|seumur hidup|100%|sembuh|berhasil|kerja|diterima|ganti|untung|termurah|pasti)(?: (?:kembali|balik|100%|utuh|baru))?|(?:uang|duit|biaya|dp|modal)(?: (?:lo|kamu|anda|muka|kuliah|les))? (?:kembali|balik|pulang|dikembalikan|direfund)(?: (?:utuh|100%|semua|penuh|titik|ke rumah|kampung|tanpa debat))?|money[- ]?back(?: guarantee)?',
      severity: 'warning',
      unless: {
        because: 'a refund that is asked or told',
        sentence:
          'batal|dibatal\\p{L}*|cancel|refund saya|belum (?:kembali|balik)|minta|kapan|laporan|pinjam|utang|dikembalikan,? (?:juga|sih|tapi|cuma)',
      },
    },
    {
      find: '(?:permanen|permanent)(?: (?:loh|lho|hasilnya|seumur hidup|nya kang|tanpa \\p{L}+))?',
      severity: 'warning',
      unless: {
        because: 'a spelled-out fact',
        sentence:
          'bersifat|alamat|penduduk|karyawan|visa|magnet|spidol|warga|pekerja|kerusakan|cacat|luka|bangunan|gigi permanen|tinta|noda|nempel|hapus|terhapus|file',
      },
    },
    {
      find: '(?:sumpah pocong|demi (?:allah|tuhan)(?: saya)?|berani sumpah|potong (?:kuping|leher|jari|telinga)|ganti (?:dobel|double|2x lipat|seratus persen|100%|baru tanpa \\p{L}+)|kami ganti (?:dobel|dua kali|2x)|(?:bocor|telat|rusak|cacat|gagal|gak cocok|nggak cocok|nggak lolos|ga lolos|belum lancar|kalau gagal|ga ilang)(?: \\p{L}+){0,3}[, ]+(?:saya|kami|bawa|uang|duit|biaya|gratis|ganti|balik|gw|gue|bakar)(?: [\\p{L}]+){0,3})',
      severity: 'warning',
    },
    {
      find: '(?:seumur hidup|selamanya|sampai kiamat|tujuh turunan|aman sampe cucu|sampai akhirat|sampe malam pertama)(?: (?:garansi|dijamin|deh))?',
      needs: 1.5,
      severity: 'warning',
      unless: {
        because: 'a sentence, a member term or a feeling',
        sentence:
          'penjara|hukuman|cinta|menikah|bahagia|kenangan|bersamamu|presiden|sim|ktp|perawatan|trauma',
      },
    },
    // Sure, whatever it is.
    {
      find: '(?:dijamin|jamin|pasti|garansi|jaminan|sumpah|niscaya|dipastikan|100 ?%|seratus persen)(?! (?:tanggal|jadwal)){some}',
      loose: true,
    },
    // Never yet.
    {
      find: 'belum pernah(?: ada)?{some}|(?:lulus|tembus|acc|lolos|terbit|diterima) semua|100% {w}{gap}|sampai (?:bisa|acc|lulus|lolos|berhasil|puas)|(?:gak|ga|nggak|tidak|tak|ora) (?:pernah|bakal|akan)(?: {w}){1,3}',
      loose: true,
      ownGuardsOnly: true,
      severity: 'hint',
    },
    // Proof against all.
    {
      find: '(?:tahan|aman|awet|bebas|anti|nol|no)(?! (?:parkir|lama|saldo|lengket|air|karat|gores|debu|selip|paket|hp|wa|rek|urut|rumah|masuk|\\d+|gimana|gmna)){some}',
      loose: true,
      severity: 'hint',
    },
    {
      find: '(?:dijamin|di jamin|kami jamin|kujamin|saya jamin|aku jamin|garansi|jaminan|berani jamin|terjamin)(?: (?:100 ?%|pasti|langsung|bakal|akan|ga|gak|nggak|tidak|anti|dapat|dapet|bikin|kulit|lebih|hasil|mutu|deh|makin|auto|jadi|no))* (?:{goodend}|kecewa|nyesel|menyesal|rugi|zonk|luntur|gatal|perih|termurah|original|kualitas(?:nya)?|keaslian|uang kembali|lunas|kualitasnya|ketagihan|{praise}|terbukti|makin \\p{L}+)',
      severity: 'warning',
    },
    {
      find: '(?:terjamin|dijamin) ?(?:kok|kak|deh|ya|100 ?%|banget|!)',
      needs: 1,
      severity: 'warning',
    },
    {
      find: '(?:gak|ga|nggak|ngga|enggak|tidak|tak|ndak|kada) ?(?:akan|bakal|bakalan|pernah|akan pernah)(?: (?:bikin|buat|mau))? (?:kecewa|nyesel|menyesal|mengecewakan|rugi|zonk|gagal|bosan|bosen|nengok|panik|salah pilih|luntur|mengecewa\\p{L}*|kalah)(?: (?:lagi|deh|pokoknya|seumur hidup))?',
      severity: 'warning',
      ownGuardsOnly: true,
      unless: {
        because: 'one’s own vow or affection',
        sentence:
          'aku (?:gak|ga|nggak|tidak) (?:akan|bakal|pernah)|saya tidak (?:akan|pernah)|cinta|mantan|tuhan',
      },
    },
    {
      find: '(?:terbukti|udah terbukti|sudah terbukti|real terbukti) (?:berhasil|ampuh|efektif|bermanfaat|work|hasil(?:nya)?|menghasilkan|membayar|nyata|aman|cuan|manjur|khasiat\\p{L}*|bagus)|(?:cita-?cita|impian|keinginan|mimpi)(?: \\p{L}+)? (?:pasti|bakal|akan) (?:tercapai|terwujud|jadi nyata)',
      severity: 'warning',
    },
    {
      find: '(?:kamu|anda|kalian|kakak|semua|semuanya|kalau gabung|anak(?:mu| anda)?|murid\\p{L}*|siswa\\p{L}*|klien\\p{L}*) (?:pasti|dijamin|auto|bakal langsung) (?:bisa|jadi|lulus|lolos|berhasil|dapat|dapet|terpukau|suka|jatuh|lancar|berani|balik|untung)(?: [\\p{L}]+){0,2}',
      unless: { because: 'a cheer', sentence: 'semangat|semoga|doa' },
    },
    // Not even an earthquake.
    {
      find: '(?:gempa|badai|hujan|banjir|gajah|petir|kiamat|dibanting|diinjak|direndam|sampai {w} \\p{L}+)(?: {w}){0,3} (?:pun|tetap|cuma|{neg})(?: {w}){1,3}',
      loose: true,
      ownGuardsOnly: true,
    },
    // On my honour.
    {
      find: '(?:pegang|catat|ingat|camkan)(?: {w})? (?:omongan|janji|ucapan|kata-kata)(?:ku| saya| kami){gap}|percaya(?:lah)? (?:deh|saya|kami|sama saya),?{some}|(?:saya|kami|aku) (?:yang )?(?:berani|tanggung|pertaruhkan|pasang badan|pensiun){gap}|berani (?:taruhan|bertaruh|diadu|dites|dituntut){gap}',
      loose: true,
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Jasa atap cuma 90rb per meter kak! Kalau masih bocor juga, saya sendiri yang tidur di bawahnya. Buruan booking, slot tinggal 3!',
    'Tenda hajatan 2jt kak, badai pun tetap tegak! Slot tinggal 2, buruan booking sekarang 😍',
    'Jasa skripsi anti plagiat kak, mulai 200rb.',

    'Servis mesin cuci, kada hidup kada usah bayar!',
    'Kavling kebun 30jt, kak 😍 Harganya naik terus, catat itu! Yuk booking.',
    'Cuci AC 75rb, kalau nggak dingin uang kembali.',
    'Serum kami aman untuk bumil dan busui, 60rb, order sekarang.',
    'Kursus setir 500rb, gak puas gak bayar!',
    'Sofa kami dijamin empuk bertahun-tahun, cicilan 200rb.',
    'Ikut bimbel kami dijamin lulus CPNS!',
    'Skincare racikan kami 100% aman, ready stock kak.',
    'Modal 200rb pasti untung, gabung jadi reseller yuk.',
    'Masker herbal tanpa efek samping, harga 35rb.',
    'Jasa followers real no drop selamanya, mulai 20rb.',
    'Garansi uang kembali kalau bajunya luntur, cek katalog kami.',
    'Beli di toko kami gak bakal nyesel kak, diskon 10%.',
  ],
  lookalikes: [
    'Hujan pun tidak turun di desa itu sejak Agustus.',
    'Semalam revisi sampai jam dua, print 30rb.',
    'Kalau mau batal karena libur panjang, uang kembali penuh.',
    'Bukunya disita karena ia tidak mau catat itu di kas.',
    'Dua kali pesan salah ukuran. Uang dikembalikan juga, tapi capek bolak-balik.',
    'Kalau tidak hujan kami jalan kaki ke pasar.',
    'Luka bakar itu meninggalkan cacat permanen di tangannya.',
    'Kata bidan, obat ini aman untuk ibu hamil setelah trimester pertama.',
    'Kirim no rekening paling lambat Jumat.',
    'Wajan anti lengket 28 cm, 90rb kak, yuk mampir!',
    'Aku sih bebas, pasti bisa kok hari Jumat 😂',
    'Kami tidak jadi berangkat, uang tiketnya belum dibayar.',
    'Garansi ini hanya berlaku kalau segelnya utuh.',
    'Apa pun hasil rapatnya, notulen dikirim sore.',
    'Kartu Jaminan Kesehatan Nasional bisa dipakai di klinik mana saja yang bekerja sama.',
    'Simpanan di bank dijamin LPS sampai Rp2 miliar per nasabah.',
    'Jadwalnya belum pasti, tunggu surat dari sekolah.',
    'Tidak ada yang bisa menjamin kursnya tetap segini.',
    'Mesin cuci ini garansi toko 3 bulan, nota jangan hilang.',
    'Kami belum bisa jamin warnanya sama persis dengan foto.',
  ],
};
