import type { Cases, RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites-id';

export const id: RuleLanguage = {
  text: {
    name: 'Janji serba gampang',
    line: 'Kalau semudah itu, pembaca sudah melakukannya; sebut bagian sulitnya, di situlah kamu membantu.',
    why: 'Janji tanpa usaha bertabrakan dengan pengalaman orang, jadi mereka langsung membantah dalam hati. Digabung janji uang atau kesehatan, polanya mirip penipuan.',
    source: {
      label: 'Reynolds-Tylus 2019, tinjauan riset reaktansi',
      url: 'https://www.frontiersin.org/articles/10.3389/fcomm.2019.00056',
    },
  },
  guards: [
    {
      because: 'the reader is given time',
      phrase: '^(?:gak|ga|nggak|ngga|tidak|tdk) (?:perlu|usah) (?:ter)?buru-buru',
    },
    {
      because: 'instant food, or it was hard after all',
      sentence:
        'mie instan|mi instan|kopi instan|indomie|tidak semudah|nggak semudah|gak semudah|ga semudah|ternyata ribet|ribet banget|pengalaman kerja|fresh graduate',
    },
    {
      because: 'one is told to spend less, or how a garment is made',
      phrase:
        '^(?:gak|ga|nggak|ngga|tidak|tdk|ora|teu|kada) (?:perlu|usah) (?:ganti|beli|di(?!et|am)\\p{L}+|yang|yg)|^tanpa (?:lengan|refresh|kerah|kancing|karet|tali)|^asal (?:gak|ga|nggak|ngga|tidak|tdk|ora|teu|kada)',
    },
    {
      because: 'so that somebody can: nothing is taken off the reader',
      phrase: '^biar (?:kami|aku|saya|gue|gw|kita) bisa',
    },
    {
      because: 'how far it is',
      phrase: '\\d+ (?:menit|jam) (?:dari|ke|jalan kaki|berkendara)',
    },
    {
      because: 'a notch finer or coarser',
      before: '(?:lebih )?(?:halus|kasar|rapat|longgar|naik|turun)',
    },
  ],
  patterns: [
    // Even for those who never did it; two moves and done.
    {
      find: '(?:bahkan|meski(?:pun)?|walau(?:pun)?) (?:(?:bagi|untuk|buat|yang|kamu|anda|kalau) ){0,3}(?:gaptek|pemula|(?:orang )?awam)(?: {w})?(?: sekali ?pun| pun|(?= (?:juga|bisa|langsung)))',
      needs: 1,
    },
    {
      find: '(?:tinggal|cukup) {w} (?:dan|lalu|terus|langsung) {w}',
      needs: 1,
      loose: true,
      unless: { because: 'cooking', sentence: 'rebus|goreng|kukus|sajikan|aduk|menit' },
    },
    {
      find: '(?:semudah|segampang|sesimpel|sesimple|sepraktis|secepat|semulus) (?!itu kalau){w}{gap}',
      loose: true,
    },
    // So few lessons; only one thing asked.
    {
      find: '{n} ?(?:x|kali) (?:pertemuan|sesi|latihan|datang|pakai|pake|cuci|oles|minum|treatment)(?: {w})? (?:{already}|langsung|auto|pasti|dijamin)(?! (?:bayar|di)){some}|tinggal bawa (?:badan|diri|koper|senyum|niat|baju)',
      needs: 0.25,
      loose: true,
      severity: 'warning',
    },
    // The rest is ours.
    {
      find: '(?:urusan|soal|sisanya|selebihnya)(?: {w}){0,3},? (?:biar|serah(?:kan|in)|percayakan)(?: (?:ke|sama|pada))? (?:kami|kita|saya|aku|gue|tim)(?: yang)?(?: {w})?|(?:sisanya|selebihnya),? (?:biar )?(?:saya|kami|kita|gue|aku|tim {w}) (?:yang )?(?:urus|beresin|tangani|kerjakan|handle|pikirkan)(?! sendiri)',
      needs: 0.25,
      severity: 'warning',
    },
    // Done within the hour.
    {
      find: '(?:{n} ?(?:menit|jam|hari)|sehari|sejam|semenit|sekejap|semalam) (?:aja |saja |langsung |udah |pasti )?(?:kelar|jadi|beres|selesai|tuntas|cair|rapi|sampai tujuan){gap}',
      loose: true,
    },
    // Money at once, nothing asked.
    {
      find: '(?:cair|acc|proses(?:nya)?|disetujui)(?: {w}){0,2} (?:{n} ?(?:menit|jam)|instan|kilat|hitungan \\p{L}+|hari ini juga)|tanpa (?:jaminan|agunan|survei|survey|bi checking)|(?:cukup|modal|cuma modal) (?:ktp|hp|kuota)',
      needs: -0.25,
      ownGuardsOnly: true,
    },
    {
      find: '(?:anti|tanpa|gak|ga|nggak|no|bebas|gak pake|ga pake|nggak pake|tanpa perlu|gak perlu|ga perlu|nggak perlu|tidak perlu|ga usah|gak usah|nggak usah|skip|(?:tdk|tidak|tak) (?:perlu|usah)|gausah|tanpa harus)[- ](?:pake |perlu |usah |mau )?(?:ribet(?:nya)?|repot(?:-repot)?|pusing|capek|capek-capek|susah(?:-susah)?|bingung|drama|antre|antri|ngantri|ke ?mana(?:-mana| mana|2)|jauh-jauh|keluar rumah|ninggalin rumah|mikir|jago|pintar(?: matematika)?|modal(?: besar)?|ijazah|hafalan|diet|olahraga|pengalaman|keahlian|skill|survei|jaminan|syarat|nyetok|stok barang|nunggu lama|begadang|keluar keringat|usaha|kerja keras|muka cakep)(?: ribet)?(?:(?:,| dan|,? tanpa|,? nggak| atau) [\\p{L}]+(?: \\p{L}+)?)*',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:sekali|satu|cuma sekali|cukup sekali|hanya sekali|tinggal satu|secepat) (?:klik|sentuh(?:an)?|pencet|kedip(?:an)?|tekan|tap|oles|semprot|swipe|langkah|kilat)(?:[ ,]+(?:aja|langsung|beres|jadi|semua|diamond|nyampe|masuk|sampai|bersih|kelar|selesai|hilang))*',
      needs: 0.5,
    },
    {
      find: '(?:siapa(?: ?saja| ?pun)|semua orang|ibu rumah tangga(?: pun)?|pemula(?: pun)?|anak sd(?: pun)?|orang awam(?: pun)?|gaptek(?: pun)?|nenek(?:-nenek)? pun|bahkan pemula) (?:juga |pun |pasti |bisa |langsung |aja )+(?:bisa|jadi|jago|paham|berhasil|lancar|sukses|langsung)',
      needs: 1,
    },
    {
      find: '(?:sambil|sembari) (?:rebahan|tidur(?: siang)?|nonton(?: drakor| tv)?|ngopi|scroll(?:ing)?|liburan|ngemong anak|momong|nyuapin anak|main hp|duduk manis|santai|gendong anak|ngelonin anak|masak|nyetir)(?:[ ,]+(?:dapat|dapet|bisa|cuan|tau-tau|jadi|dibayar|tetap|closing|saldo|panen)(?: \\p{L}+){0,2})?',
      needs: 1.5,
      unless: {
        because: 'leisure',
        sentence:
          '(?:enak|asik|asyik|mending|pengen|lagi|aku|gue|gw)(?: \\p{L}+){0,2} (?:rebahan|tidur|nonton)',
      },
    },
    {
      find: '(?:jualan|toko(?: anda| kamu)?|gamisnya|dagangan|bisnis|produk)(?:mu|nya)? (?:laku|jalan|jualan|berjualan|closing|laris) (?:sendiri|otomatis|manis)(?:nya)?|(?:dalam|cuma|hanya|cukup) (?:hitungan )?(?:\\d+|beberapa|lima|satu|sekejap)? ?(?:menit|detik|klik|langkah|kedipan)(?: (?:aja|saja))?[ ,]+(?:langsung|jadi|beres|cair|masuk|selesai|bisa|udah|sudah|kelar|rapi|kamu)(?: \\p{L}+)?|pagi (?:ajukan|order|pesan|daftar)[, ]+(?:siang|sore)(?: \\p{L}+){1,2}',
      needs: 0.5,
    },
    {
      find: '(?:modalnya|cukup|cuma|hanya|cuma modal|modal) (?:modal )?(?:cuma )?(?:hp|kemauan|niat|jempol|kuota|handphone|smartphone|copas|mendoakan)(?: (?:sama|dan|aja|doang|saja|kamu|internet|\\p{L}+))?',
      needs: 0.5,
    },
    // All you do is …
    {
      find: '(?:tinggal|cukup|cuma|kantun|modal(?:nya)?|hanya|asal)(?: {w}){0,2} (?:klik|duduk|rebahan|ngopi|bawa|tempel|colok|oles|kirim|setor|copas|pilih|mikir|terima|tidur|tunjuk|foto|ganti|nunggu|datang|jempol|hp|kuota|niat|santai|manis|lenggang\\p{L}*|goyang kaki|terima beres|mikir\\p{L}*|scroll|pencet|sentuh\\p{L}*|like|nonton|senyum){any}',
      loose: true,
    },
    // It does itself; you only …
    {
      find: '(?:{w} )?(?:ngikut|(?:datang|masuk|mengalir|jalan|kerja|gerak|laku) (?:sendiri|dewek))|(?:tinggal|tingga|kari|kantun) (?!di |yang|yg|lo|kamu|nama|bayar|{n}|\\p{L}*itungan){w}(?: {w})?|belum (?:selesai|habis|kelar|sempat)(?: {w}){1,3} (?:{already}) {w}|(?:bangun-bangun|melek-melek|tau-tau)(?: {w})? (?:{already}){some}|(?:{n}) (?:hari|minggu|bulan|kali|pertemuan|sesi)(?: {w})? (?:{already}|langsung|pasti|bisa)(?: {w}){1,2}',
      loose: true,
      ownGuardsOnly: true,
    },
    // No dream any more.
    {
      find: 'bukan (?:lagi )?(?:sekadar |cuma |hal )?(?:mimpi|mustahil|angan\\p{L}*|impian)(?: lagi| semata)?',
      loose: true,
      ownGuardsOnly: true,
      severity: 'warning',
    },
    // Leave it to us.
    {
      find: '(?:biar|biarkan|sisanya|selebihnya|urusan \\p{L}+|semua(?:nya)?|kami|kita)(?: {w}){0,2} (?:kami|saya|aku|bot\\p{L}*|admin|mimin|tim|gue|gw|sistem|duitmu|urus|pusing|begadang|bopong|antar|jinakkan|tanggung|beresin|siapkan|kerjain|kerjakan|rayu|ramein|nebus|lembur|menyuapi|urusin|antar sampai|yang (?:pusing|capek|begadang|repot))(?: {w}){0,3}',
      loose: true,
    },
    // Without what makes it hard.
    {
      find: '(?:tanpa(?! (?:biaya|spasi|izin|dipungut|bikin|ngerasa|nama|harus login))|(?:gak|ga|nggak|tidak|ora|teu) (?:pake|pakai|perlu|usah|kudu)(?! (?:panjang|khawatir|sungkan|malu|lapor|tanya))|daripada (?:pusing|ribet|repot|capek)|biar kamu (?:gak|nggak|ga)|males ribet){some}',
      loose: true,
      ownGuardsOnly: true,
      severity: 'hint',
    },
    // Meanwhile, asleep.
    {
      find: '(?:sambil|sementara|sembari){some}',
      loose: true,
      severity: 'hint',
    },
    // Ordered in the morning, done by noon.
    {
      find: '(?:pagi|hari ini|senin|malam ini|kamu kedip|ajukan|order|(?:di)?(?:pasang|pakai|pake|oles|minum|semprot|daftar|pesan) (?:pagi|siang|sore|malam|malem))(?: {w}){0,3},? (?:siang|sore|mal[ae]m|besok|lusa|jumat|langsung|diamond|minggu depan|pagi)(?:nya)?(?: {w}){1,4}|(?:sebelum|lebih cepat dari|secepat)(?: {w}){0,2} (?:mie|mi|kopi|nasi|dingin|mateng|matang|kedip\\p{L}*)(?: {w}){0,2}',
      loose: true,
    },
    // In a few minutes.
    {
      find: '(?:dalam|cuma|hanya|jadi|beres|acc|kelar|selesai)(?: {w}){0,2} (?:{n} ?(?:menit|jam|detik|langkah|klik|hari)|semenit|sejam|sedetik|seminggu){gap}|sekali (?:klik|duduk|pencet|sentuh|kirim|foto|daftar){any}|beres (?:semua|urusan|deh)|(?:seminggu|sebulan|{n} hari) (?:langsung|udah|sudah|bisa) {w}',
      loose: true,
    },
    {
      find: '(?:(?:cara|cara(?:nya)?|syarat(?:nya)?|prosesnya|gampang|mudah|simpel|simple|praktis|cepat|tinggal)(?:nya)? )?(?:gampang|mudah|simpel|simple|praktis|cepet|cepat|receh)(?: (?:banget|bgt|bngt|sekali|kok|dan (?:cepat|mudah|praktis|murah|aman|nyaman)|& \\p{L}+|pake banget|loh|lho|nih))+',
      needs: 1.5,
      severity: 'hint',
    },
    {
      find: '(?:kamu|bunda|kakak|anda|kalian|pian|lo|bapak|ibu|tinggal|cukup|cuma|sisanya|biar)(?: (?:tinggal|cukup|cuma|perlu|bisa))* (?:duduk (?:manis|santai|cantik)|rebahan|terima (?:beres|jadi|transferan|bersih)|ongkang-ongkang kaki|tidur|dandan(?: cantik)?|santai|selonjoran|copas|copy paste|klik|scroll|goyang kaki|kipas-kipas|bales chat(?: \\d+ jam)?|manis)(?: (?:aja|saja|doang|di rumah|semua beres))?',
      needs: 0.5,
      severity: 'hint',
    },
    // All it takes is a thumb.
    {
      find: '(?:yang (?:susah|berat|repot|sulit|penting|kamu butuhkan)|tugas(?:mu|nya)?|kerja(?:mu)?(?:nya)?|modal(?:mu|nya)?)(?: kamu)? (?:cuma|hanya|punya|niat){some}|(?:cukup|modal) (?:di\\p{L}+|bilang|sebut|dengkul){some}',
      loose: true,
    },
    // You sign, we run.
    {
      find: '(?:kamu|anda|bapak|lo)(?! ibu|,)(?: {w}){1,3}, (?:nanti )?(?:kami|saya|tim|\\p{L}{3,}nya)(?: {w}){1,3}|(?:kami|di rumah)(?: {w}){0,3}, (?:nanti )?(?:kamu|kami){some}',
      loose: true,
    },
  ],
  rewrites,
};

export const cases: Cases = {
  flagged: [
    'Nabung emas mulai 10rb kak! Uang yang kerja, kamu rebahan. Buruan daftar sekarang, bonus cuma hari ini 😍',
    'Aplikasi kasir cuma 50rb sebulan! Yang susah cuma pilih warna latar kak 😍 Buruan daftar, promo cuma hari ini.',
    'Paket nikah 20 jt, urusan katering biar kami.',
    'Open trip pantai cuma 300rb kak 😍 Tinggal bawa badan! Slot tinggal 4, buruan daftar.',

    'Punya kebun sendiri bukan mimpi lagi kak! 😍 Kavling cuma 30 jt, sisa 3 unit, buruan booking.',
    'Naik rank 50rb, kak! Bangun-bangun udah Mythic, langsung order 😍',
    'Gabung reseller kami, kak, orderan masuk sendiri!',
    'Kelas jahit kami 99rb, bahkan pemula sekalipun langsung paham, order sekarang!',
    'Noda sepatu? Tinggal semprot dan lap! Cuma 35rb kak, stok tinggal 5, buruan order.',
    'Pasang wifi tdk perlu ribet, teknisi kami yang datang, 150rb per bulan.',
    'Pinjaman 5jt tanpa agunan, cukup KTP, cair 15 menit.',
    'Kirim paket semudah kirim stiker! Aplikasi kami gratis ongkir tanpa minimal 😍 Download sekarang juga, promo cuma hari ini.',
    'Kamu tinggal duduk manis, sisanya biar tim kami yang begadang 😎 Langsung booking ya kak!',
    'Belajar bahasa Inggris tanpa ribet, kelasnya 99rb.',
    'Kamu tinggal duduk manis, paket wisata kami atur semua mulai 750rb.',
    'Sekali klik beres, laporan keuangan toko jadi otomatis. Langganan 50rb.',
    'Siapa saja pasti bisa, kursus kue kami cuma 3 hari.',
    'Anti ribet! Hijab instan kami ready stock, 45rb.',
    'Toko online jalan sambil rebahan, langganan aplikasi kami 50rb.',
  ],
  lookalikes: [
    'Lebih cepat naik kereta dari naik bus, tapi stasiunnya jauh.',
    'Kompor lamamu masih bagus kok, nggak usah ganti.',
    'Giling lebih halus satu klik, lalu seduh dua menit.',
    'Notarisnya 2 juta, sisanya kami urus sendiri di kantor.',
    'Gaji naik itu bukan mimpi, tapi butuh dua tahun dan tiga kali gagal.',
    'Bangun-bangun sudah jam sembilan, saya telat rapat.',
    'Di kulkas tinggal telur sama sawi.',
    'Bahkan pemula pun tersesat di jalur itu karena rambunya hilang.',
    'Bubur instan tinggal seduh dan aduk tiga menit.',
    'Pengajuan KPR saya disetujui setelah 3 minggu dan dua kali survei.',
    'Bikin SIM tidak semudah dulu, ujian praktiknya dua kali.',
    'Cuci filter sebulan sekali, tidak perlu dibongkar semua kalau airnya masih jernih.',
    'Malam ini makan mie instan lagi, belum sempat belanja.',
    'Mengurus izin PIRT ternyata tidak semudah itu, saya tiga kali bolak-balik.',
    'Pasang rak ini ribet banget, baut nomor 4 tidak cocok.',
    'Lowongan kasir, tanpa pengalaman kerja boleh melamar.',
    'Dari kosku ke kampus cuma 5 menit jalan kaki.',
    'Gelasnya tipis, gampang pecah kalau kena air panas.',
  ],
};
