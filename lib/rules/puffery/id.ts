import type { RuleLanguage } from '../../engine/rule';
import { EFFECTS } from './effects';
import { rewrites } from './rewrites-id';

export { cases } from './cases-id';

export const id: RuleLanguage = {
  text: {
    name: 'Pujian berlebihan',
    line: 'Kata-katanya bagus, tapi belum ada faktanya; apa yang bisa ditunjuk orang sebagai buktinya?',
    why: 'Pujian tanpa fakta tidak memberi pembaca bahan untuk menilai. Wikipedia menyebutnya kata merak: indah, tapi tidak menerangkan apa-apa.',
    source: {
      label: 'Wikipedia, Words to watch (arsip 2014)',
      url: 'https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
    },
  },
  guards: [
    {
      because: 'fairness to the other',
      phrase: '^mereka (?:lebih )?unggul',
    },
    {
      because: 'thanks, a compliment between people or plain taste',
      sentence:
        'bukan obat|jangan berharap|makasih|terima ?kasih|selamat|semoga|masya ?allah|congrats|kakak cantik|menurutku|menurut (?:saya|aku)|aku suka|sukses',
    },
    {
      because: 'an official or technical word',
      sentence:
        'kejadian luar biasa|klb|sidang paripurna|rapat paripurna|ppnbm|bahan bakar|bensin|premi asuransi|olimpiade',
    },
    {
      because: 'a visitor or a buyer tells what they met',
      draft:
        '^(?![^]*(?<!\\p{L})(?:order|{chan}|link|bio|yuk|ayo|promo|diskon|buruan|ready|bersama kami|hubungi|kami (?:sedia|jual|me\\p{L}+kan))(?!\\p{L}))[^]*(?<!\\p{L})(?:kami|saya|aku) (?:(?:akhirnya|baru|sempat|pun|juga|sudah|langsung) ){0,2}(?:sampai|tiba|menginap|berkunjung|mencoba|membayar|makan|mampir|datang|pulang|naik|(?:mem)?beli)(?!\\p{L})',
    },
    {
      because: 'likened to oneself or to a time, or a flaw likened',
      phrase:
        '^(?:kayak|kek|kyk|macam) (?:aku|gue|gw|saya|dulu|biasa|kemarin|bulan|minggu|tahun|hari|gini|gitu|kemaren|{day})',
    },
    {
      because: 'a flaw is likened to something',
      phrase: '^(?:kayak|kek|kyk|macam|bagai)',
      before:
        '(?:gosong|mangap|nganggur|kusut|pecah|bolong|bau|kucel|apek|macet|penyok)(?:nya)?(?: {w}){0,3}',
    },
    {
      because: 'somebody makes a thing',
      phrase:
        '^(?:bikin|membuat) (?:jurnal|lembar\\p{L}*|e-?book|catatan|template|daftar|list|rekap|tabel|peta|panduan|tutorial)',
      before: '(?:aku|saya|gue|gw|sy|ulun|tiang|ane)',
    },
    {
      because: 'a tub, a route, an hour or fresh produce',
      phrase:
        '^bak (?:mandi|air|sampah|cuci|mobil|truk)|^(?:sampai|sampe|nepi) (?:di sini|pagi|malam|sore|merauke|selesai)|^produk segar|^rasa \\p{L}+ itu',
    },
    {
      because: 'a storm, not a slang word',
      phrase: '^badai$',
      after: '(?:lewat|datang|petir|menerjang|pasir|hujan)',
    },
  ],
  patterns: [
    // What is sold, and how pleasant it is.
    {
      find: '(?:suasana|pemandangan|panorama|pesona|alam|udara|nuansa|interior|desain|design|hunian|rumah|kamar|lingkungan|fasilitas|lokasi|area|pelayanan|layanan|rasa|cita ?rasa|aroma|tekstur|tampilan|potongan|motif|bahan|material|sajian|hidangan|kuliner|menu|metode|kualitas|warna|model|wangi|pengalaman|suara|performa|pedas|pedes|kuah|isian|topping|daging|bumbu|porsi|jahitan|{product})(?:nya)? (?:{w} )?(?:(?:yang|yg|sangat|begitu|super|serba|lebih|pun) ){0,2}(?:{praise}|tenang|alami|pilihan|modern|terjamin)(?: (?:dan|&|serta|nan) {w})?',
      needs: 1,
      loose: true,
      unless: {
        because: 'a kind of wares',
        phrase: '^(?:akun|kartu|paket|produk|minuman|rumah) (?:premium|segar|manis|modern)',
      },
    },
    // Two pleasant words in a row.
    {
      find: '(?:{praise}|tenang|modern|praktis|ringan|halus)(?:,| dan| &| serta| nan) (?:{praise}|tenang|modern|berkelas|berkesan)',
      needs: 1,
      loose: true,
    },
    // Offers a feeling.
    {
      find: '(?:menambah|memberi(?:kan)?|menghadirkan|menyuguhkan|menawarkan|dapatkan|rasakan) (?:{w} ){0,2}(?:nilai|kesan|nuansa|sensasi|pengalaman|suasana|kenyamanan|kemudahan|sentuhan|pesona|keindahan|pemandangan){gap}|siap (?:memanjakan|menggoda|menemani){some}|(?:\\p{L}{3,}lah|kami|kita|adalah|aja) (?:solusi|jawaban)nya|kaya (?:akan )?(?:manfaat|nutrisi|khasiat)',
      needs: 1,
    },
    {
      find: 'hasil(?:nya)? (?:lebih|sangat|super|paling) (?:efektif|maksimal|nyata|memuaskan|ampuh|cepat)|tampil (?:lebih|makin|semakin|selalu) (?:{praise}|percaya diri|maksimal|glowing)|teknologi (?:canggih|tercanggih|mutakhir|terkini|terdepan)|(?:ampuh|manjur) (?:{very})',
      needs: 1,
    },
    // One bite, and …
    {
      find: 'sekali (?:coba|nyoba|cocol|colek|gigit|suap|seruput|pakai|pake|oles|semprot|cicip|icip|makan|minum|teguk|datang|lihat|sobek|dengar|duduk|ngombe){some}',
      loose: true,
    },
    {
      find: '(?:menggetarkan|menyentuh|menggugah|meluluhkan|menghipnotis|membius|menyejukkan|memikat|mencuri|menghangatkan) (?:jiwa|hati|rasa|selera|kalbu|emosi|mata|perhatian){gap}',
      needs: -0.5,
    },
    {
      find: 'mengubah (?:hidup|cara|dunia|nasib|segalanya|masa depan|harimu|penampilan){any}|(?:jadi|menjadi) (?:kebanggaan|andalan|idaman|dambaan|primadona|incaran|favorit|pilihan|ikon){gap}',
      loose: true,
    },
    // So much of it that the neighbours blush; one thing made another.
    {
      find: '\\p{L}{3,}nya (?:sampai|sampe|ampe|nganti|sampek)(?! (?:\\d|{n} |jam|malam|pagi|siang|sore|besok|ke (?:rumah|kantor))) ?(?: {w}){1,3}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Friend, key and answer.
    {
      find: '(?:sahabat|teman|mitra|partner|solusi|pilihan|jawaban|kunci|rahasia|rumah kedua) (?:setia|tepat|terbaik|cerdas|andal|jitu|hemat|praktis|sejati|bagi|para|untuk|buat|keuangan|kulit|rambut|bisnis|keluarga){some}',
      loose: true,
    },
    // As in a grander place.
    {
      find: '(?:{w} )?(?:rasa|ala|sekelas|setara|serasa|berasa|kayak|bak(?! (?:mandi|air|truk|cuci|sampah))|vibes?|senyaman) (?:di )?(?:{w} )?(?:mall?|hotel|sultan|istana|caf[eé]|kafe|resto\\p{L}*|drakor|korea|artis|eropa|jepang|bintang \\p{L}+|salon|surga|rumah sendiri|baru)',
      loose: true,
    },
    {
      find: '(?:super|ultra|selalu|serba|senantiasa) (?:{praise}|ready|siap|fresh|terjaga|update|on ?time|wangi|rapi)',
      loose: true,
      unless: { because: 'keeping oneself informed', before: '(?:supaya|agar|biar|untuk)(?: {you})?' },
    },
    // More of it than elsewhere.
    {
      find: '\\p{L}{3,}(?:nya|ne|(?<!seder)na)(?: {w})? (?:{praise}|nggak pelit|gak pelit|tumpah(?:-ruah)?)(?: {very})?',
      loose: true,
    },
    { find: '(?:matak|marai|nggarai|garai|ngebikin|mbikin){some}', loose: true },

    // What it does in the mouth.
    {
      find: '(?:{praise}|empuk|renyah|meleleh|pecah|lembut|pedas|pedes|creamy)(?: {w})? (?:di|ke) (?:mulut|lidah|hati|perut|ubun-ubun|tenggorokan|dompet|kulit)|(?:empuk|renyah|lembut|harum|wangi)(?:nya)?(?: {w})? (?:tahan|awet|semerbak|meleleh|lumer|kriuk){any}',
    },
    {
      find: '(?:super|sangat|dijamin|pokoknya|paling|asli|auto|beneran) (?:{praise})(?: (?:{very}|dan|pokoknya))*|(?:{praise}) (?:banget|bgt|bngt|parah|maksimal|pol|abis|pisan|nian|banar|tenan)(?: (?:loh?|lho|deh|pokoknya|kak))?',
      needs: 1.5,
    },
    {
      find: '(?:kualitas|bahan|kualiti|quality|grade) (?:premium|terbaik|super|import|ekspor|butik|mall|bintang lima|dewa|sultan|hotel|jempolan|ori|original|nomor satu)|high quality|(?:soft )?premium cotton|(?:berkualitas|berkelas) (?:tinggi|premium|internasional|dunia)',
    },
    {
      find: '(?:(?:sangat|begitu|amat|sungguh|paling) )?(?:menakjubkan|me(?:m|mp)esona|memukau|menawan|memikat|fenomenal|visioner|multitalenta|kenamaan|tersohor|termasyhur|legendaris|(?<!(?:pt|cv|toko|hotel|grup|klinik|yayasan) )(?:gemilang|cemerlang))|legenda hidup|papan atas|berdedikasi tinggi|tak lekang (?:oleh|dimakan) (?:waktu|zaman)|tak diragukan lagi|tiada tara',
      needs: 0.7,
    },
    {
      find: 'kelas dunia|world[- ]class|bintang lima|ber(?:standar|taraf|kelas) internasional|(?:tak|tidak) (?:terlupakan|tertandingi|ternilai|terkatakan|tergantikan)|(?:luar biasa|sungguh) (?:nikmat|lezat|indah|memukau|menakjubkan|mewah|cantik)|memanjakan (?:lidah|mata|diri|keluarga|kulit|anda|kamu)(?:mu)?|memukau|menggugah selera|menggoda selera|spektakuler|revolusioner|mahakarya|adiluhung|memikat hati|super (?:keren|kece|mewah|estetik|premium)|anti badai|(?:tiada|tak ada|tidak ada) kata (?:yang )?(?:sanggup|mampu|bisa)(?: \\p{L}+)?|kekinian (?:banget|abis)',
      needs: 0.5,
    },
    {
      find: '(?:surga|surganya|kepingan surga|sepotong surga|hidden gem|permata)(?: (?:tersembunyi|dunia|kuliner|belanja|yang jatuh|pecinta|pencinta|di|bagi|banget))+|(?:rasa|serasa|kayak|berasa|bak|laksana|senyaman|sekelas|vibes?(?:nya)?|wangi kayak|seperti) (?:di )?(?:hotel(?: bintang (?:lima|5))?|resto(?:ran)? (?:mahal|bintang \\p{L}+)|sultan|raja|ratu|putri|princess|artis|model|korea|swiss|eropa|penthouse|pelukan|surga|negeri dongeng|kayangan|bidadari)',

      unless: { because: 'news or poetry', sentence: 'demo|istana|sejarah' },
    },
    {
      find: '(?:suami|istri|mertua|pasangan|doi|gebetan|mantan|tetangga|bos)(?:mu)? (?:jadi |pasti )?(?:makin|tambah|langsung|auto|bakal) (?:sayang|cinta|lengket|betah|nempel|nyesel|pangling|melongo|iri|naksir|kangen|nurut)|(?:pede?a?s|enak|rasa|gurih|lembut|wangi|harga|manis|cantik)(?:nya)? (?:ng?e?)?bikin(?: {w}){1,2}|bikin (?:nagih|ketagihan|nambah (?:nasi|terus|lagi)|melongo|klepek-klepek|meleleh|jatuh cinta|jatuh hati|lupa (?:diri|mantan|mertua|diet|utang)|susah move on|gagal move on|geleng-geleng|betah|pangling|iri|baper|merinding|mewek|nangis bareng|candu|tercengang|kagum|terpesona|terpukau|auto \\p{L}+|mood naik|hari(?:mu)? (?:makin )?(?:cerah|ceria|berwarna)|makin (?:pede|kece|cantik|cakep|keren|percaya diri))(?: (?:siapa (?:pun|saja)|sekampung|tetangga|semua orang|deh))?',
    },
    {
      find: '(?:mantap|mantep|mantul|mantab|gokil|gilaa?|keren|kece|gila sih|anti badai|paripurna|juara|jos|josss?|nampol|cetar|cetar membahana|endes|endeus|maknyus+|uenak|mevvah|jiwa)(?: (?:banget|bgt|jiwa|parah|abis|deh|pol|sih|gandos|gan|surantap|betul|membahana))+',
      needs: 1,
      unless: { because: 'cheering', before: '(?:wah|wih|wuih)' },
    },
    {
      find: '(?:merasakan|rasakan|temukan|nikmati|hadirkan) (?:sendiri |sensasi |keajaiban|kemewahan|kenyamanan|keindahan|kelezatan|pesona|pengalaman|kesegaran)+(?:nya)?(?: \\p{L}+){0,3}',
      needs: 0.5,
    },
    {
      find: '(?:gila sih|sumpah|fix|asli|serius|demi)[, ]+(?:haram|gak bakal|nggak bakal|ga bakal|enak|bagus|worth|cakep|murah|ini tuh|no debat|wajib)(?: \\p{L}+){0,3}|(?:harusnya|seharusnya) (?:ilegal|dilarang)|no debat',
      loose: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?:racun|racunnya) (?:baru|shopee|banget|alert|hari ini|skincare|fashion|tiktok)|(?:berasa|jadi|naik) (?:naik )?(?:kasta|level|kelas) (?:banget|seketika)|bukan sekadar \\p{L}+(?:[, ]+(?:tapi|melainkan|ini) [\\p{L} ]{3,30})?|(?:nggak|gak|ga|bukan) cuma (?:enak|murah|cantik|bagus|keren|gaya)(?:[, ]+(?:tapi|juga|melainkan) [\\p{L}]+(?: \\p{L}+){0,3})?',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    ...EFFECTS,
    // Not just anything.
    {
      find: '(?:nggak|gak|ga|bukan|bukanlah|ora) (?:ada matinya|ngapusi|kaleng-kaleng|main-main|sekadar|sekedar|cuma|kira-kira|bohong|biasa){any}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Praise on its own.
    {
      find: '(?:(?!(?:akun|paket|versi|ukuran|mampu|bisa|kerja|tapi|tetapi|namun|dengan|{neg}) ){w} )?(?<!(?:akun|paket|versi|ukuran|mampu|bisa|kerja|tapi|tetapi|namun) )(?:{praise})(?:nya)?(?: (?:{very}|kelewatan|parah|maksimal)){0,2}',
      loose: true,
    },
    // The whole village knows.
    {
      find: '(?:se|satu|seisi|sak|sa)-? ?(?:kampung|kota|desa|kelurahan|kecamatan|komplek|studio|kantor|kelas|rt|rw|jagat){any}',
      loose: true,
    },
    {
      find: '(?:auto|langsung|dijamin|pasti) (?:kece|cakep|cantik|ganteng|glowing|ketagihan|nagih|jatuh cinta|jatuh hati|naksir|mewah|estetik|stunning|klepek-klepek|ngiler|kenyang|happy|bahagia|pangling|segar|seger|melek|badai|kepincut)(?: (?:deh|banget|seketika|sama))?',
    },
    {
      find: '(?:sampai|sampe|nganti|ampe|sampek) (?:lupa (?:mantan|mertua|diet|dosa|waktu|pulang|utang|diri)|(?:nangis|mewek|menangis)(?: (?:terharu|bahagia|guling-guling))?|geleng-geleng|merem melek|piring(?:nya)? dijilat|tetes terakhir|rela (?:antre|antri|mengantre)\\p{L}*|gak mau pulang|batalin tiket|termehek-mehek|merinding|ketagihan)|(?:manggut|geleng|melongo|bengong)(?:-?\\p{L}+)? (?:liat|lihat|nyicip|saking)',
    },
    {
      find: '(?:semakin|makin|lebih|jadi makin|jadi lebih) (?:seru|asyik|lengkap|maksimal|sempurna|berwarna|bermakna|istimewa|mewah|kece|menarik|menyenangkan|hidup|anggun|elegan|percaya diri|berkesan|romantis)(?: lagi)?!*',
      needs: 1,
      severity: 'hint',
    },
    {
      find: '(?:solusi|pilihan|jawaban|teman|sahabat|partner|rekan|destinasi|hunian|kado|hadiah|tempat) (?:yang )?(?:tunggal|pasti|pamungkas|nyata|tepat|terbaik|sempurna|ideal|idaman|impian|setia|cerdas|wajib|pas banget|istimewa|andalan|sejati|jitu|ampuh|praktis)(?: (?:untuk|buat|bagi)(?: [\\p{L}]+){1,2})?',
      needs: 0.5,
    },
    {
      find: '(?:idaman|dambaan|impian|kebanggaan|kesayangan|favorit) (?:setiap |para |semua |sejuta |putra-putri |keluarga )+(?:\\p{L}+)|(?:dengan|penuh) (?:sentuhan|nuansa|aura) (?:{praise}|magis|kasih sayang|cinta|personal)|sepenuh hati|(?:sejuta|beribu|segudang) (?:manfaat|keunggulan|kelebihan|khasiat|pesona|kejutan|fasilitas)',
      needs: 0.5,
    },
    {
      find: '(?:cocok(?: banget| sekali)?(?: ini| nih)?|pas banget|sempurna|ideal) (?:untuk|buat|bagi|dikonsumsi|dijadikan|dipakai) (?:oleh|hadiah|kado|seluruh|setiap|para|kamu|anda|kalian|semua|segala|siapa|aktivitas|gaya|keluarga|menemani)(?: [\\p{L}]+){0,3}',
      needs: 1.5,
      severity: 'hint',
    },
    // Even the moon would queue.
    {
      find: '\\p{L}{3,} (?:pun|saja|aja|ae|sendiri) (?:(?:sampai|sudah|pasti|ikut|yang) )?(?:diam|malu|minder|kalah|iri|lupa|turun|menoleh|minta|sungkan|takut|tunduk|izin|senyum|ber(?!ani)\\p{L}{4,}|capek|di(?!a|buat|pakai|bayar|ambil|kirim|terima)\\p{L}{4,}){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Like rain; softer than …
    {
      find: '(?:seperti|layaknya) (?!ini|itu|apa|biasa|yang|dulu|saya|aku|kita|kami|kamu|tadi|di |ke |semula|sebelum|{w} sendiri){w}{some}|lebih (?!dari|baik|banyak|tua|muda|tinggi|rendah|besar|kecil|awal|lama|suka)\\p{L}{4,} (?:dari(?:pada)?|ketimbang) (?!biasa|yang|sebelum|dulu|\\d){w}{gap}',
      loose: true,
    },
  ],
  rewrites,
};
