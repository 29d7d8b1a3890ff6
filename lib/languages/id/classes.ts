/**
 * Slots: words and short phrases that stand for one another in a pattern. Members are regular-expression source; one
 * member may hold several spellings of a word, or words of one kind. Stretched letters are squeezed before matching.
 */
export const classes: Readonly<Record<string, readonly string[]>> = {
  // What leaves the door open in front of an order.
  opened: ['(?:kalau|kalo|jika) (?:mau|cocok|minat|sempat|berminat),(?: (?:silakan|boleh|bisa))?', 'boleh'],
  // A word; up to two of them; up to four; one to three; one to five.
  w: ["[\\p{L}\\p{N}'-]+"],
  gap: ['(?: {w}){0,2}'],
  any: ['(?: {w}){0,4}'],
  some: ['(?: {w}){1,3}'],
  much: ['(?: {w}){1,5}'],
  // "Let's", in the talk of several regions.
  hort: [
    "yuk|yuks|yu|yok|ayo|ayok|ayuk|hayo|hayu|hayuk|kuy|skuy|cus|cuz|mari(?:lah)?|monggo|mangga|let'?s|ayolah",
    'gas+|gasken|gaskeun|gaskan|gaspol|sok atuh|sok|ngiring|gih|kuylah|ndang|enggal|lakasi|geura|nyok|nyuk|payo|capat',
  ],
  // Adverbs that spur: "straight away", "don't forget to", "now is the time".
  urge: [
    'langsung(?: aja| saja)?|lgsg|lgsng|lngsg|lngsung|lsg|sung|segera(?:lah)?|buruan|burua|buru|cepetan|cepat|gercep|lekas',
    '(?:jangan|jgn|jan|jng)(?: sampai)? (?:lupa|ragu|ragu ragu|ragu-ragu|sungkan|segan)(?: juga| lagi)?(?: untuk| buat| utk| tuk)?',
    '(?:{neg}) usah (?:ragu|bingung|mikir|pikir panjang)(?: lagi)?(?: untuk| buat)?|jangan tunda(?: lagi)?(?: untuk)?',
    'saatnya|sudah saatnya|udah saatnya|waktunya|kini saatnya|pastikan(?: kamu| anda)?',
  ],
  // Softer doors: "please", "you may", "just".
  please: [
    'silahkan|silakan|silahkn|slahkan|sila|boleh(?: langsung| banget| bgt)?|bole|tinggal|bisa(?: langsung| banget langsung| bgt| banget| lgsg)?',
  ],
  must: ['wajib|kudu|harus|mesti|musti|mending|patut|layak'],
  neg: [
    'tidak|tdk|gak|ga|nggak|ngga|enggak|engga|gk|g|bukan|bkn|jangan|jgn|jng|tak|tanpa|belum|belom|blm|blom|ora|ra|kada|kadada',
    'ndak|nda|indak|teu|tong|tra|mboten|kagak|kaga|gausah|jan|ojo|aja ojo|nyanda|ndk',
  ],
  // Words that make of a verb a push at once.
  now: [
    'sekarang(?: juga)?|skrg|skrang|skarang|skr|skrng|now|hari ini(?: juga)?|malam ini(?: juga)?|segera|secepatnya|today|detik ini(?: juga)?|saiki(?: wae| ae)?|ayeuna|kini jua|dino iki|po[eé] ieu|hari ni|hari ko|s[ae]karang jo|jam ini',
  ],
  // Chatty tails of an order: "dong", "yuk", "kak".
  tail: [
    'yuk|yuks|yok|kuy|cus|gih|dong|donk|dung|skuy|buruan|gas|sekarang(?: juga)?|skrg|skrang|segera|disini|di sini|dimari|di mari|sini|deh|lah|weh|ya|yah|yaa|yes',
    'yuk {you}|ya {you}|dong {you}',
  ],
  you: [
    'kak|kaka|kakak|ka|kk|kakaknya|bun|bunda|bund|moms?|mom|mams|sis|sist|sista|gan|agan|bro|bos|bosku|bosque|bosqu|say|gaes|ges|guys|guyss|gais|gaiss|geys|sob|sobat|mas|mbak|teman-teman|temen-temen|besti|bestie|beb|cinta|sayang|ayah|bapak|ibu|lur|cah|bang|min|kakaku',
  ],
  // Buying, as an order.
  buy: [
    'order(?:in|lah)?|odr|oder|beli(?:in|lah|kan)?|pesan(?:lah|kan)?|pesen(?:in)?|check ?-?out(?:in)?|chekout|cek ?out(?:in)?|co(?:-?in)?',
    'borong(?:in|lah)?|serbu|sikat|sambar|bungkus(?:in)?|angkut|gaet|pinang|adopsi|booking|book|reservasi|sewa|amankan|amanin|grab|belanja|jajan|keep',
    'transfer|tf|titip|pre-?order|koleksi|keranjangin|shop|buy|purchase|beli(?:k)?|miliki|ambilin|tebus|pesan tempat|isi keranjang|tuku|meser|cobain',
  ],
  bought: [
    'di ?(?:order|beli|pesan|pesen|co|checkout|borong|coba|cobain|icip|klik|sikat|serbu|pinang|kepo|kepoin|cek|intip|lirik|follow|sambar|angkut)(?:in|kan)?',
  ],
  get: [
    'dapat(?:kan|in|kanlah)|dapet(?:in|kan)|dptk?a?n|dpatkan|dpt|raih(?:lah)?|rebut|nikmat(?:i|in|ilah)|rasa(?:kan|in)(?: sendiri)?|temu(?:kan|in)',
    'wujudkan|hadirkan|manfaat(?:kan|in)|kantongi|get|enjoy|jemput|bawa pulang|boyong|menangkan|ciptakan|jadikan|percantik|lengkapi|upgrade|tingkatkan|kejar',
  ],
  try: ['coba(?:in|lah|kan)?|cobak|icip(?:-icip|in)?|cicip(?:i|in)?|buktikan(?: sendiri)?|buktiin|rasain'],
  join: [
    'daftar(?:kan|in|lah)?(?: diri(?:mu)?)?|register|regis|registrasi|regist|join(?:lah)?|gabung(?:lah)?|bergabung(?:lah)?|ikut(?:i|an|in|ilah)?|enroll|sign ?up|apply',
    'langganan|berlangganan|subscribe|subs|isi (?:ulang|pulsa|saldo|form)|top ?-?up|upgrade|migrasi(?:kan)?|reg|hijrah',
  ],
  claim: [
    'klaim|claim|klem|cairkan|tukar(?:kan|in)?|tuker(?:in)?|redeem|download|donlot|donlod|unduh|install?|aktif(?:kan|in)|aktivasi|aktifasi|ambil(?:in)?|pakai(?:lah)?|pake|gunakan|gunain|konsumsi|minum',
  ],
  // Going somewhere to be sold to.
  go: [
    'kunjungi(?:lah)?|mampir(?:lah)?|mampir-mampir|melipir|merapat|meluncur|da(?:ta|te)ng(?:i|lah)?|singgah|cek(?:in|2|-cek)?|ceki|ceki-ceki|cekidot|check|kepo(?:in|i)?|kepo-in',
    'intip(?:in|-intip)?|lirik|liat|lihat|simak|klik|click|visit|stalk|stalking|search|buka|jelajahi|pantengin|pantau|tonton|saksikan|scroll|follow|folow|serbu|sini|hampiri|ketik',
  ],
  // Things on offer that make "klaim", "dapatkan" or "ada" a sales word.
  offer: [
    'promo(?:nya|si)?|promo-promo(?:nya)?|diskon(?:an|nya)?|disc|diskount|disc?count|disskon|diskonn|sale|voucher(?:nya)?|vocer|voc|cash ?back(?:nya)?|potongan(?: harga)?|bonus(?:nya)?|hadiah(?:nya)?|kupon',
    'harga (?:spesial|special|khusus|promo|diskon|hemat|murah)|special price|penawaran(?:nya)?|tawaran(?:nya)?|giveaway|ga|reward|poin|freebies|souvenir|flash ?sale|gratis ongkir|free ongkir|kode promo',
  ],
  offerish: [
    'spesial|special|khusus|menarik|seru|eksklusif|exclusive|terbatas|gila(?:-gilaan)?|gede(?:-gedean|2an)?|besar(?:-besaran|2an)?|heboh|guncang|dahsyat|kece|wow|mantap|mantul|fantastis|super|kilat|gajian|ngamuk|sultan|edan|gokil|meriah|terbaik|terbesar|terdahsyat|terhemat|brutal|badai|merdeka|ramadhan|ramadan|lebaran|akhir tahun|akhir bulan|tanggal kembar|payday|pay day|anniversary|ultah',
  ],
  // What shops sell; only where an order or a price stands beside it.
  product: [
    'pemutih|pelangsing|penggemuk|peninggi|produk(?:nya)?|tiket(?:nya)?|paket(?:nya)?|barang(?:nya)?|baju(?:nya)?|celana|sepatu|sandal|tas|hijab|kerudung|gamis|kaos|jaket|jersey|mukena|daster|kulot|skincare|serum|krim|cream|sabun|masker|parfum|sunscreen|lotion|toner|jamu|lipstik',
    'madu|herbal|vitamin|suplemen|susu|kopi|kue|roti|donat|bakso|nasi|ayam|ikan|makanan|minuman|menu(?:nya)?|katering|catering|snack|keripik|sambal|sambel|frozen food|hampers|dessert|cemilan|camilan|jajanan|koleksi(?:nya)?',
    'kamar|villa|vila|hotel|rumah|kavling|apartemen|kos|motor|mobil|hp|iphone|laptop|case|casing|softlens|aksesoris|furniture|sprei|kasur|buku|novel|ebook|e-book',
    'kursus|kelas(?:nya)?|webinar(?:nya)?|seminar|workshop|training|bootcamp|bimbel|les|jasa|layanan|aplikasi(?:nya)?|app|apps|asuransi|tabungan|kartu|kuota|pulsa|paket data|internet|tenun|gorden|mebel|pupuk|benih|pakan|genset|keramik|followers?(?:nya)?|foll|member(?:ship)?|umroh|umrah|tour|trip|jastip|photocard|album|akun|template|investasi|reseller|poin|koin|coins?',
  ],
  // Where one buys.
  shop: [
    'shopee|shoppe|shope|syopi|syopee|sopi|tokopedia|tokped|toped|lazada|bukalapak|blibli|tik ?tok ?shop|go ?food|grab ?food|shopee ?food|traveloka|marketplace|e-?commerce|official (?:store|shop)|toko(?:nya)?|outlet|store|gerai|cabang|resto|cafe|kedai|warung|lapak|galeri|gallery|booth|stand|website|web|situs|aplikasi',
  ],
  amount: [
    '(?:rp ?\\.? ?)?(?:\\d[\\d.,]* ?[-–] ?)?\\d[\\d.,]* ?(?:rb|ribu|rebu|ribuan|rban|rb-an|k|jt|juta|jutaan|perak|ewu|ribunya)(?:an)?|rp ?\\.? ?\\d[\\d.,]*(?:-|,-)?|idr ?\\d[\\d.,]*|\\d{1,3}(?:\\.\\d{3})+|gocap|goceng|ceban|noban|gopek|seceng|cepek',
  ],
  percent: ['\\d{1,3}(?:[.,]\\d+)? ?(?:%|persen|prosen|percent)|setengah harga|separuh harga|separo harga'],
  count: ['\\d[\\d.,]*\\+?(?: ?(?:rb|ribu|jt|juta|k))?\\+?'],
  few: [
    '\\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sedikit|dikit|segelintir|segenggam|seuprit|secuil|setengah|siji|loro|telu|papat|limo|hiji|duo|tigo|opat|pitu|dua-tiga|hitungan jari|itungan jari',
  ],
  only: [
    'cuma|cuman|cm|cma|hanya|hny|khusus|only|mung|cukup|sekadar|sekedar|spesial|gak nyampe|ga nyampe|ga sampai|gak sampai|gak sampe|tak sampai|serba|all item|jadi cuma|jadi tinggal|sekarang cuma|ngan|namung',
  ],
  day: [
    "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|ahad|minggu|januari|jan|februari|feb|maret|april|apr|mei|juni|juli|agustus|agt|september|sept|oktober|okt|november|nov|desember|des",
  ],
  // A limit in time, near enough to hurry for.
  deadline: [
    'hari ini|malam ini|malem ini|sore ini|siang ini|besok|lusa|minggu ini|pekan ini|bulan ini|akhir (?:bulan|minggu|pekan|tahun|periode)(?: ini)?|weekend ini|jam ini|nanti malam|ntar malem|tengah malam|midnight|maghrib|magrib|subuh|isya|ashar|lebaran',
    "(?:tanggal|tgl) ?\\d{1,2}(?: {day})?|(?:jam|pukul|pkl) ?\\d{1,2}(?:[.:]\\d{2})?(?: malam| siang| pagi| sore| wib)?|\\d{1,2} ?{day}(?: ?'?\\d{2,4})?|(?:hari )?{day}(?: depan| ini| malam| besok)?|\\d+ (?:jam|menit|hari) lagi|h ?- ?\\d{1,2}",
  ],
  stop: [
    'ditutup|nutup|tutup|close|closed|berakhir|selesai|habis|abis|bubar|hangus|angus|expired|kelar|naik(?: harga| lagi)?|balik normal|kembali normal|normal lagi|usai|tutup buku|lewat|menguap|kadaluarsa',
  ],
  stock: [
    'stok(?:nya)?|stock(?:nya)?|slot(?:nya)?|kuota(?:nya)?|kursi(?:nya)?|seat(?:nya|s)?|bangku(?:nya)?|unit(?:nya)?|persediaan(?:nya)?|pcs|pc|biji|toples|porsi|tiket(?:nya)?|kamar(?:nya)?|kavling|voucher|batch|jatah|item|tempat(?:nya)?|meja|sisa|spot|potong|pasang|lembar|botol|boks|box|ekor|orang|pemesan|pendaftar|pembeli|kepala|akun|kali|meteran|warna|size|ukuran|petak|bungkus|buah|jadwal|pohon|batang|karung|ikat|kain|pasien|peserta',
  ],
  cheap: [
    'murah(?: meriah| banget| bgt| parah| pol)?|murmer|termurah|hemat|irit|terjangkau|miring|ramah (?:di )?kantong|ekonomis|bersahabat|murce|murah lebay|murah pisan|merakyat|bikin melongo|gokil|gila|bikin kaget|bikin nangis|pelajar|mahasiswa|teman|temen|sahabat|grosir|pabrik|coret|miring|kaki lima|receh',
  ],
  praise: [
    'enak|lezat|nikmat|mantap|mantul|mantep|keren|kece|cantik|cakep|bagus|ampuh|lembut|lucu|wangi|glowing|mewah|elegan|premium|nyaman|kekinian|hits|maknyus|nampol|nendang|juara|lumer|gurih|segar|seger|sempurna|memukau|spektakuler|fantastis|dahsyat|istimewa|menakjubkan|gokil|kinclong|berkualitas|nagih|recommended|rekomended|recomended|epic|estetik|aesthetic|badai|paripurna|bombastis|ajaib|sedap|legit|menggoda|menggugah|tak terlupakan|tiada tara|legendaris|ikonik|memanjakan|memikat|menawan|unggul|unggulan|bergengsi|prestisius|manis|melimpah|royal|jumbo|ngangen(?:i|in)|kebangetan|prima|bersaing|gahar|elit|asri|strategis|adem|indah|anggun|sejuk|menyenangkan|creamy|kenyal|garing|modis|trendi|stylish|megah|eksotis|cetar|bersih|higienis|ramah',
  ],
  very: [
    'banget|bgt|bngt|bet|bat|bener|super|sangat|amat|parah|pol|bingit|sekali|pisan|gila|abis|habis|asli|maksimal|nian|banar|tenan|lho|loh|poll|pouuul',
  ],
  // The closed list of superlatives in ter-, with what colloquial selling adds.
  best: [
    'terbaik(?:nya)?|termurah|terlaris|terlengkap|tercepat|terenak|terampuh|termewah|terhebat|terhits|terdepan|terkemuka|terbesar|teraman|tercanggih|terkeren|terhemat|terfavorit|terlezat|terunik|termanjur|terkuat|terpopuler|tercantik|terkece|terhot|ternyaman|terkenyal|tersabar|tergacor|termantap|terjujur|terlembut|terbagus|tertinggi|terindah|termudah|termodern|terbersih|tersohor|terakurat|teririt|terempuk|tergurih|terpedas|terlegit|teristimewa|terseru|teradem|terampuh|terpandang|termegah|terjitu|terheboh',
  ],
  most: [
    'murah|laris|ampuh|enak|lengkap|oke|jago|jos|handal|andal|waras|ramah|gercep|amanah|rapi|tokcer|the best|cepat|nyaman|worth(?: it)?|bagus|manjur|hits|recommended|keren|mantap|aman|juara|jos|tangguh|disegani|kencang|sabar|jujur|lucu|bandel|alus|halus|nagih|gurih|lezat|mewah|canggih|unggul|favorit|dicari|hemat|terpercaya|trusted|lembut|wangi|kece|bergengsi|inovatif|dipercaya|berpengaruh|populer|top|legit|komplit|gacor|cantik|garing|mengerti kamu|mengerti anda|paham kebutuhanmu',
  ],
  scope: [
    'se[- ]?(?:dunia|indonesia|jakarta|bandung|surabaya|medan|bekasi|jabodetabek|instagram|jagat|jagad|jagat raya|nusantara|asia|jawa|kota|kampung|kecamatan|kabupaten|provinsi|galaksi|alam semesta|antero \\p{L}+)|se-(?:\\p{L}+)(?: \\p{L}+)?',
    'in town|di (?:dunia|indonesia|asia(?: tenggara)?|kelasnya|bidangnya|industrinya|negeri ini|kota ini|tanah air|pasaran|shopee|tokopedia|instagram|lazada|pekanbaru|jakarta|bandung|surabaya|malang|jogja|bali|medan|bogor|depok|bekasi|semarang|solo|makassar)|sekelasnya|sepanjang masa|sepanjang sejarah|abad ini|tahun ini|versi kami|se-?kota',
  ],
  goodend: [
    'puas|berhasil|untung|lulus|lolos|sukses|aman|cocok|ori|original|orisinil|asli|real|work|ampuh|manjur|laku|cuan|kaya|langsing|kurus|gemuk|tinggi|putih|glowing|sembuh|ketagihan|nagih|suka|terpukau|betah|balik lagi|kembali lagi|ingin kembali|dapat|dapet|cair|lancar|legit|amanah|permanen|halal|tercapai|jago|bisa|enak|awet|murah|kenyang|laris|closing|terbukti|bebas|anti|hilang|turun|naik|kelar|jadi|diterima|nyaman|bahagia|pangling|menang|profit|wd|jackpot|mulus|mantap|kece|keren|cakep|naksir|jatuh cinta|terpesona|no tipu|fresh|higienis|berkualitas|tidak|ga|gak|nggak|tak',
  ],
  body: [
    'kulit|wajah|muka|badan|tubuh|rambut|payudara|perut|paha|lengan|jerawat|flek|bibir|ketiak|selangkangan|gigi|mata|berat badan|tinggi badan|bb|tb|lemak|usus|hormon|stamina|imun|vitalitas|bekas luka|komedo|bekas jerawat|pori|stretch ?mark|selulit|kantung mata|dagu|pipi|hidung|bulu|keriput|kerutan|kebotakan|rambut rontok',
  ],
  illness: [
    'diabetes|kencing manis|kolesterol|darah tinggi|hipertensi|kanker|tumor|asam urat|asam lambung|gerd|maag|ambeien|wasir|stroke|jantung|ginjal|liver|rematik|asma|vertigo|migrain|miom|kista|pcos|tbc?|diare|insomnia|impotensi|mata minus|minus|katarak|nyeri sendi|saraf kejepit|keputihan|segala penyakit|berbagai penyakit|macam penyakit',
  ],
  bodygoal: [
    'putih|mutihin|memutihkan|pemutih|cerah|mencerahkan|pencerah|glowing|bersih|bersinar|bercahaya|mulus|kinclong|langsing|pelangsing|melangsingkan|kurus|singset|ideal|kencang|besar|montok|tinggi|peninggi|gemuk|penggemuk|berisi|sehat|hilang|menghilangkan|bebas|lebat|penumbuh|penambah|pembesar|pengencang|tumbuh|merata|awet muda|rata|turun|naik|bugar|pudar|luruh|lenyap|indah|kenyal|halus|cantik|bening',
  ],
  span: [
    '(?:\\d+|satu|dua|tiga|empat|lima|tujuh|beberapa|hitungan|itungan)(?: ?- ?\\d+)? ?(?:x |kali )?(?:hari|hr|minggu|mgg|bulan|bln|jam|menit|malam|detik|x pakai|kali pakai|kali pemakaian|pemakaian)|sebulan|seminggu|semalam|semalem|sehari|sekejap|sekali (?:pakai|oles|pemakaian|minum|semprot|usap)|seketika|semenit|sekali kedip',
  ],
  earn: [
    'cuan|penghasilan|income|passive income|profit|keuntungan|pendapatan|omset|omzet|uang tambahan|duit tambahan|uang jajan|uang saku|komisi|gaji|saldo|bonus harian|dividen|return|imbal hasil|hasil|jackpot|maxwin',
  ],
  chan: [
    "dm|dms|japri|wa|w\\.a|what?s* ?-?app?|whats?ap|what?shapp?|whatt?s ?app|whtts'?app|whatsaa?pp?|watshapp|wasap|wassap|watsapp?|wapri|pm|pc|inbox|inboks|chat|chatt|cht|telegram|tele|line|bbm|sms|messenger|mesenjer|direct message|kotak pesan|personal message|call/wa|wa/call|wa/sms",
  ],
  // Pages the writer owns.
  page: [
    'ig|instagram|insta|ig ?story|insta ?story|instastory|ig ?nya|ignya|story|storynya|bio|bionya|profil|profile|akun|akunnya|feed|feeds|lapak|toko|shopee|highlight|sorotan|postingan|channel|chanel|youtube|yt|tiktok|fp|fanpage|page|etalase|katalog|olshop|channelnya|link|tautan|stories',
  ],
  mine: [
    'kami|kita|aku|ku|saya|gue|gua|gw|w|q|sy|ane|akoh|akuh|mimin|awak|ulun|abdi|inyong|beta|sa|tiang|ambo|urang|torang|punyaku|milik kami|ini|nya|ak|ka?mi(?:i)?',
  ],
  admin: [
    'admin(?:nya)?|mimin|cs|customer service|sales(?:nya)?|marketing(?:nya)?|agen(?: kami)?|tim (?:kami|saya)|nomor (?:ini|berikut|di bawah|di bio|admin|wa)|no (?:ini|di bawah|wa)|kontak (?:kami|di bawah|di bio)|kami di|cp',
  ],
  friends: [
    'teman|temen|temanmu|temenmu|temannya|kawan|kawanmu|sahabat|sahabatmu|bestie|besti|pasangan|pasanganmu|doi|mantan(?:mu)?|gebetan(?:mu)?|keluarga|orang tersayang|saudara|circle|ayang|suami|pak ?su|papinya|ketuanya|mutual|akun|orang|bias(?:mu)?',
  ],
  many: [
    'ribuan|puluhan ribu|ratusan ribu|jutaan|ratusan|puluhan|belasan|banyak|ribu|juta|semua|seluruh|sejuta|seribu',
  ],
  people: [
    'orang|pelanggan|customer|customers|cust|konsumen|pembeli|pengguna|member|anggota|alumni|wanita|perempuan|cewek|cowok|pria|ibu-ibu|ibu|bunda|emak-emak|emak|keluarga|klien|user|users|seller|umkm|mahasiswa|siswa|murid|peserta|perusahaan|brand|toko|pencinta|pecinta|pasien|jamaah|umat|insan|reseller|pengantin|pasangan|mitra|korporasi|bisnis|followers|hijabers|developer|karyawan|artis|selebgram|seleb|influencer|guru|petani|tetangga',
  ],
  regret: [
    'nyesel|menyesal|nyesal|nyesek|ketinggalan|kelewatan|kelewat|terlewat(?:kan)?|keabisan|kehabisan|rugi|telat|terlambat|gigit jari|getun|zonk|keduluan|kedahuluan|nangis|mewek|iri|melongo|ngiler|ngeces|ngences',
  ],
  pain: [
    'kusam|kucel|belang|bopeng|kendur|bergelambir|lepek|ketombean|jerawatan|berjerawat|gendut|gemuk|gemukan|kegemukan|kurus|kerempeng|krempeng|cungkring|buncit|pendek|boncel|bau badan|rontok|botak|flek|keriput|hitam|item|dekil|insecure|minder|pesek|lembek|kendor|jomblo|bokek|miskin|stuck|boncos|sepi|seret|bruntusan|breakout|gak pede|ga pede|nggak pede|kurang pede|susah turun|nganggur',
  ],
  rival: [
    '(?:cara|metode|tukang|guru|obat|toko|merk|merek|brand|lapak|warung|gerai|seller|agen|produk|tempat|jasa|bank|vendor|kursus|les|bimbel|klinik|salon|aplikasi|app|provider|grup|penjual|olshop|resto|kafe|laundry|bengkel|travel|catering) (?:sebelah|seberang|lain|lama|lainnya|yang lain|laen|laeng|liyane|tetangga|kuno|konvensional)|(?:sing|nu|yang) (?:liyane|sanes)|yang lain|yg lain|yang laen|lainnya|sebelah(?: sana)?|sebelah-sebelah|kompetitor|pesaing|yang mahal|merk mahal|brand mahal',
  ],
  bad: [
    'abal-abal|abal2|abal|rongsok(?:an)?|kw|palsu|zonk|php|murahan|omdo|nipu|tukang tipu|penipu|kaleng-kaleng|kaleng2|minggir|kalah(?: jauh)?|lewat|keok|ketinggalan|fosil|air doang|bohong|boong|ecek-ecek|jelek|ngaku-ngaku|sampah|bobrok|lelet|asal-asalan|asal jadi|ga jelas|gak jelas|nggak jelas|mengecewakan|gulung tikar|keringetan|mana berani|mana mau|mana ada|cupu|receh|wassalam|ngawur',
  ],
  money: ['uang|duit|cuan|dana|rupiah|dolar|dollar|fulus|cash'],
  // Where a seller wants to be written to, or found.
  door: [
    '{chan}|kotak (?:pesan|masuk)|pesan pribadi|jalur pribadi|bio(?:nya)?|profil(?:nya)?|tautan(?:nya)?|link(?:nya)?|pinned|pin|reply|komen(?:tar)?|kolom(?: \\p{L}+)?|nomor(?: \\p{L}+)?|sidebar|laman|grup|admin|mimin|keranjang|etalase|formulir',
  ],
  // Small numbers, said in figures or words.
  n: [
    '\\d{1,3}(?:-?an)?|{few}|selusin|sebelas|\\p{L}+ belas|belasan|puluhan|\\p{L}+ puluh(?:an)?|sebiji|sebatang|separuh|setengah',
  ],
  // By now, in the talk of several regions.
  already: ['sudah|udah|udh|telah|lah|wis|wes|so|su|la|alah|geus|parantos|dah'],
  // Small words after an order: "chat jo", "daftar bae".
  jo: ['aja|saja|ae|wae|bae|jo|jua|lah|haja|ji|mi|atuh|sudah|langsung'],
  // Those who bought.
  buyer: [
    'pelanggan|langganan|customer|cust|klien|member|murid|siswa|santri|alumni|pembeli|tamu|pasien|pengantin|peserta|mentee|reseller|jamaah|followers?|jemaah|pemakai|penonton|pembaca|mahasiswa',
  ],
  // What becomes of spots, fat and fevers in an advertisement.
  vanish: [
    'pamit|minggat|lenyap|hilang|rontok|luruh|kempes|kabur|sembuh|normal|minder|mundur|undur diri|tembus|pudar|lunas|gulung tikar|bubar|ludes|kinclong|bening|glowing|putih|mulus|cerah|tirus|langsing|kurus|tembem|panen|tumbuh|numbuh|melejit|melesat|joget|jago|lancar|fasih|ganteng|cantik|hampang',
  ],
  // What hardly anybody tells a reader who has nothing to sell.
  sells: [
    '(?:buruan|buru(?:an)?|ayo|yuk+s?|yuks|kuy|langsung|segera|gas(?:keun|s+)?)(?: (?:{jo}|kak|bund?a?|gan|sis|guys))? (?:(?:meng|di)?(?:order|pesan|pesen|beli|checkout|check ?out|booking|borong|serbu|amankan|klaim|daftar)|(?:{chan}) (?:aku|kami|saya|admin|mimin))',
    '(?:order|pesan|pesen|beli|checkout|booking|klaim|borong|daftar)(?: {jo})? (?:sekarang|skrg|skrng|sebelum kehabisan)',
    '(?:stok|slot|kursi|seat|kuota|kamar)(?:nya)? (?:tinggal|terbatas|menipis|sisa)',
    '(?:diskon|disc|cashback) (?:hingga |sampai |s/d |up to )?{percent}',
    'promo (?:hari|minggu|bulan) ini|free ongkir|ready stoc?k|fast respon(?:se)?',
  ],
};
