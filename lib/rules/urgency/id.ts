import type { RuleLanguage } from '../../engine/rule';
import { rewrites } from './rewrites-id';

export { cases } from './cases-id';

export const id: RuleLanguage = {
  text: {
    name: 'Desakan waktu',
    line: 'Kamu meminta pembaca terburu-buru; kalau tenggatnya nyata, sebutkan tanggal dan alasannya.',
    why: 'UU Perlindungan Konsumen melarang harga khusus waktu tertentu yang sebenarnya tidak akan ditepati. Dalam uji coba, penghitung mundur palsu dinilai manipulatif.',
    source: {
      label: 'UU 8/1999 pasal 12, penjelasan Smartlegal',
      url: 'https://smartlegal.id/galeri-hukum/perlindungan-konsumen/2021/09/18/hati-hati-sanksi-mengintai-pelaku-usaha-yang-berikan-diskon-secara-cuma-cuma',
    },
  },
  guards: [
    {
      because: 'a full date, which hurries nobody',
      phrase: '^(?:promo|diskon|berlaku|valid)(?: {w}){0,3} \\d{1,2} {day}(?: \\d{4})?$',
      sentence: '{day} \\d{4}',
    },
    {
      because: 'before anybody asks or lays blame, or the next step of a recipe',
      phrase:
        '^(?:sebelum|sblm)(?: {w})? (?:nyalah\\p{L}*|menyalahkan|bertanya|nanya|tanya)|^(?:habis|abis|sesudah|setelah) itu (?:cocok|minyak|oles|aduk|rebus|tiris|jemur|bilas|lap|cuci|diam|tunggu|masuk|tambah|ukur|potong|kasih|beri|gosok|tutup rapat|panggang|kukus|goreng)\\p{L}*',
    },
    {
      because: 'while one is there, or at it',
      phrase: '^mumpung (?:kita|ke sini|lagi di|di (?!bawah)|lewat|inget|ingat|bahas)',
    },
    {
      because: 'how far it is',
      phrase: '\\d+ (?:menit|jam) (?:dari|ke|jalan kaki|berkendara)',
    },
    {
      because: 'a household is in mourning or away',
      sentence: 'takziah|melayat|ada hajatan',
    },
    {
      because: 'it is long over',
      after: '(?:tahun|bulan|minggu) (?:lalu|kemarin)',
    },
  ],
  patterns: [
    {
      find: '(?:cepet|cepat|buru|buruan|gercep|lekas|gek)(?: {you}| dah| dong| ya)?,? (?:keburu|sebelum|ntar|nanti|selak|ke mari|kemari|mrene|merapat){gap}',
      needs: 0.51,
    },
    { find: '(?:berlaku|valid)(?! mulai)(?: {w}){0,2} (?:{n} (?:jam|hari)|{deadline})', needs: 0.5 },

    // What comes after this.
    {
      find: '{start}(?:besok(?! (?:kami|beli|ke|ada|nyoba|mau|libur|kerja|masuk|pagi|saya|aku))|sesuk|isuk|kelak|ntar malam|tahun depan|{w} kemudian|(?:abis|habis|setelah|imbah) (?:ini|itu)){some}',
      loose: true,
    },
    // Until then, and no longer.
    {
      find: '(?:sampai|sampe|hingga|nepi|nganti) {deadline}(?: {w})? (?:doang|saja|aja|thok|wae|bae|haja)',
      needs: 0.25,
    },
    // Dearer from then on.
    {
      find: '(?:fee|harga(?:nya)?|biaya|tarif|dp|cicilan)(?: {w}){0,2} naik (?:{deadline}|{day}|bulan depan|minggu depan|besok|lusa)',
      needs: 0.5,
      unless: {
        because: 'prices of the market',
        sentence: 'gabah|petani|bbm|cabai|beras|telur|inflasi|pemerintah',
      },
    },
    {
      find: '(?:yuk |ayo |makanya |so |jadi )?(?:buruan|buruann|burua|buruuan|cepetan|cepet2an|cepet-cepetan|gercep(?:an)?|gece|lekas|enggal)(?: (?:yuk|ya|kak|bun|sis|gan|sebelum|dong|gaes|guys|dah|kemari|atuh))*',
      gives: 0.5,
      unless: {
        because: 'prey, or talk between friends',
        sentence:
          '(?:hewan|satwa|binatang|jadi|babi|rusa|target|sasaran) buruan|buruan (?:polisi|kpk|interpol|singa|pulang|tidur|sembuh|lulus|nikah|halalin)|semoga',
      },
    },
    {
      find: '(?:hanya|cuma|cuman|khusus|promo|diskon|only|spesial|berlaku|special)(?: (?:berlaku|untuk|di|buat|hanya|harga|cuma|ada|nyala|valid|sampai|sampe|s/d|hingga|selama|promo|diskon|khusus))* (?:{deadline})(?: (?:saja|aja|doang|lho|ya))?',
      unless: {
        because: 'an opening hour or a plain event',
        sentence: 'buka (?:jam|pukul|hari|setiap)|libur|antre|antri|pengajian|rapat',
      },
    },
    {
      find: '(?:hari ini|malam ini|besok|sore ini|24 jam|jam ini) (?:saja|aja|doang|terakhir|only|last)|terakhir (?:m[ae]?l[ae]?m|hari|besok|sore) ?ini|last (?:call|day|chance|order)|(?:hari|kesempatan|detik-detik|jam-jam|batch|gelombang|menit-menit) terakhir(?: (?:promo|diskon|po|order|buat|untuk))?',
      needs: 1,
      unless: {
        because: 'a civic deadline',
        sentence:
          'spt|pajak|lapor|pendaftaran ulang|kpu|ukt|registrasi sim|memilih|pindah|nilai|remedial|dosen',
      },
    },
    {
      find: '(?:harga|promo(?:nya)?|diskon(?:nya)?|penawaran(?:nya)?|voucher(?:nya)?|po|pre-?order|pendaftaran(?:nya)?|kloter \\d|batch \\d|presale|flash ?sale(?:-?nya)?|early bird|slot|order|kuota|kelas(?:nya)?|pintu(?:nya)?|gerbang(?:nya)?|diskonan(?:nya)?)(?: (?:ini|bakal|akan|segera|mau|langsung|cuma|hanya|udah|sudah|di|resmi|bentar lagi|sebentar lagi|berlaku)){0,3} (?:{stop})(?: (?:pas|dalam|besok|malam ini|hari ini|{deadline}|tiap|begitu|sejam lagi|sebentar lagi|bentar lagi|poe|jam \\d+))',
      severity: 'warning',
      unless: { because: 'a civic date', sentence: 'kpu|spt|ukt|pln|pdam|bbm|vaksin' },
    },
    {
      find: '(?:mumpung|mumlung|mumpong|mupung|senyampang)(?: (?:masih|lagi|ada|belum|belom|msh|admin|sales-?e?|harga(?:nya)?|stok(?:nya)?|promo(?:nya)?|diskon(?:nya)?|free|gratis|payday|seller(?:nya)?|tokonya|yang|pada|sedang)){1,4}(?: [\\p{L}\\p{N}.]+){0,2}',
      needs: 0.5,
    },
    {
      find: '(?:jangan|jgn|ndak usah|gak usah|ga usah|nggak usah|stop) (?:di ?)?(?:tunda|nunda|menunda|tunggu|nunggu|menunggu|kelamaan|kebanyakan mikir|mikir kelamaan|mikir lama|(?:mikir|pikir) panjang|(?:ke)?banyak(?:an)? mikir)(?:-tunda|-nunda)?(?: (?:lagi|lama|lama-lama|sampai|besok|nanti|waktu|terus))?|(?:tunggu|nunggu|nungguin) apa ?(?:lagi|lg|an)',
      needs: 1,
      severity: 'warning',
      unless: {
        because: 'health or safety',
        sentence: 'igd|dokter|rumah sakit|periksa|demam|evakuasi|puskesmas',
      },
    },
    {
      find: '(?:siapa|sapa|sopo|saha|yang|yg|nan|nang|sing) (?:cepat|cepet|ceupat|capek|duluan|datang duluan|datang badahulu|transfer duluan|cepet dia|cepat dia)(?: (?:dia|pasti|iya|oleh|nang|dapat|dapet|nyicip|yang|duluan|dilayani))+',
      severity: 'warning',
    },
    {
      find: 'flash ?sale|flash promo|promo kilat|diskon kilat|(?:kejar|war) (?:diskon|promo)|(?:waktu|promo|kesempatan|penawaran|diskon)(?:nya)? (?:terbatas|limited|singkat|mepet|tinggal sebentar|langka)|kesempatan (?:langka|terakhir)|limited time|sekejap lagi|sebentar lagi (?:habis|tutup|berakhir)|hitung mundur|countdown',
      needs: 0.01,
      severity: 'warning',
      unless: {
        because: 'a shopper speaks',
        before: '(?:nunggu|pas|ikut|dapet|kemarin|kalau|tadi|ada)(?: \\p{L}+)?',
      },
    },
    {
      find: '(?:jangan|jgn|jan) (?:sampai |sampe |smp )?(?:lewatkan|dilewatkan|kelewatan|terlewat|kelewat|ketinggalan|terlewatkan|dilewatin|kelupaan|salahkan aku)(?: (?:promo|diskon|kesempatan|penawaran|voucher|event|moment|momen)(?:nya)?(?: {offerish}| ini)?)?',
      needs: 0.5,
      severity: 'warning',
      ownGuardsOnly: true,
      unless: {
        because: 'a civic or family matter',
        sentence: 'imunisasi|vaksin|kereta|pesawat|sahur|rapat|pengajian|ujian|jadwal|museum',
      },
    },
    {
      find: '(?:sekarang|saat|malam ini|detik ini|hari ini) juga',
      needs: 1,
      severity: 'warning',
      unless: {
        because: 'a rescue, or a story',
        sentence: 'igd|evakuasi|rumah sakit|tolong|dokter|polisi|pergi|pulang',
      },
    },
    {
      find: '(?:close|closed|tutup|ditutup|nutup|tutuik|closing|closing po|close po|close order)(?: \\p{L}+)? (?:malam ini|hari ini|besok|{deadline}|sejam lagi|jam \\d+)(?: ya| lho| loh)?',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'an opening hour',
        sentence:
          'buka (?:jam|pukul|setiap|tiap|lagi|dari)|jalan|tol|stasiun|kantor|loket|sekolah|pasar|libur|(?:toko|warung|kedai|bengkel|kami)(?:nya)? tutup|pendaftaran siswa',
      },
    },
    // Before this or that happens.
    {
      find: '(?:sebelum|sblm|sebelom|sakdurunge|samemeh|sabalum)(?! (?:tidur|makan|minum|beli|berangkat|masak|mandi)){some}',
      loose: true,
    },
    // As long as the door stands open.
    {
      find: '(?:mumpung|senyampang|selagi|selama (?:masih|belum|{w} masih)){some}|(?:sampai|sampe|nepi|nganti|hingga) (?:{deadline}|{w} ini) (?:doang|aja|saja)',
      loose: true,
    },
    // Then it is over.
    {
      find: '(?:besok|lusa|nanti|{day}|(?:abis|habis|setelah|lewat) {w}|begitu{gap}|minggu depan|bulan depan|saentos eta)(?: mah)?{any} (?:harga\\p{L}*|naik|tutup|ditutup|habis|balik|normal|galau|wassalam|bubar|hilang|hangus|kukunci|cabut|dihapus|dicabut|dikunci|pensiun|(?:gak|ga|nggak|tidak|tra|ora|ndak) (?:ada|berlaku|dijual)){gap}',
      loose: true,
    },
    // Closing, in so many words.
    {
      find: '(?<!jalan )(?:ditutup|tutup|nutup|close|closing|berakhir|bubar|hangus|ends?|tutuik|tutup buku|dikunci|kami kunci|kututup|balik (?:harga|asal|normal)|harga (?:asal|normal|naik)){gap} (?:{deadline}|{day}|tonight|pas|tepat|begitu|pekan|weekend|lagi|lho|loh|{n} (?:jam|hari|menit))',
      loose: true,
    },
    // A count of hours.
    {
      find: '(?:\\d{1,3}|dua|tiga|beberapa) (?:jam|hari|menit)(?: lagi| terakhir)|(?:cuma|hanya|ngan|mung|khusus) (?:{n} )?(?:jam|hari|poe|dino|menit|selama){gap}',
      loose: true,
    },
    // No waiting.
    {
      find: '(?:(?:mau|masih|kau|nak|kamu|lo) )?(?:{w} )?(?:nunggu|tunggu|nungguin|menunggu|enteni|ngenteni|antosan|dagoan) (?:apa|opo|apo|naon|kapan)(?: {w})?|(?:nunda|tunda|ntar|mikir|mangu)\\p{L}* (?:jangan|mulu|terus|kelamaan)|(?:siapa|sopo|saha|sapa|siapo)(?: nu| sing| yang)? {w}(?: nya| mah)? (?:dia|inyo|iku|eta){gap}',
      loose: true,
    },
    // From now.
    {
      find: '{w}{gap} dari (?:sekarang|jauh hari|hari ini)|(?:malam|hari|sore|detik|siang|pagi|jam|minggu|weekend) (?:ini|ieu) (?:juga|masih|aja|doang|terakhir){gap}',
      loose: true,
    },
    {
      find: '(?:besok|lusa|senin|minggu depan|bulan depan|nanti|tanggal \\d+|tgl \\d+|setelah (?:itu|ini)|habis (?:itu|ini)|abis (?:itu|ini)|lewat (?:dari )?(?:itu|{day}|tanggal \\d+)|lebih dari itu)(?: \\p{L}+){0,2} (?:harga(?:nya)? )?(?:naik|balik normal|normal lagi|kembali normal|dobel|double|hangus|normal|wassalam|ditutup|tutup selamanya|galau|bayar normal)',
      unless: {
        because: 'news about prices',
        sentence: 'bbm|pertamina|pemerintah|bps|inflasi|sekolah|kantor|posyandu',
      },
    },
    {
      find: '{start}(?:sebelum|sebelom|before|keburu|sakdurunge|sabalum|bilih)(?: [\\p{L}\\p{N}-]+){0,3} (?:ditutup|nutup|tutup|naik|berakhir|hangus|bubar|terlambat|telat|nyesel|menyesal|diambil|dijupuk|disikat|keduluan|normal|pensiun|tutup buku|sadar|ganti muka|magrib|maghrib|mengular|penuh)(?: (?:orang|duluan|semua|lagi|anak|tetangga|harga))?',
    },
    {
      find: "(?:momentumnya|waktunya|saatnya|it's time|sudah waktunya) (?:sekarang|ini|now)|now or never",
      needs: 0.5,
      severity: 'warning',
    },
    {
      find: 'jempol siaga|gak bakal (?:gw|gue|aku) (?:sebut|ulang|kasih) (?:dua|lagi)',
      severity: 'warning',
    },
    // While one waits.
    {
      find: '(?:n?tunggu|nunggu|nungguin|menunggu|mikir|ragu|ditunda|(?:me)?nunda|rapat)(?: {w}){0,3},?(?: {w})? (?:keburu|sudah|udah|tapi)(?: {w}){0,3}|(?:se)?makin {w}{gap} (?:se)?makin {w}',
      loose: true,
    },
    // It will not wait.
    {
      find: '{neg}(?: {w})? (?:nunggu|menunggu|nungguin|nahan|jamin|janji|(?:di)?perpanjang){some}',
      loose: true,
      ownGuardsOnly: true,
    },
    // I take it down.
    {
      find: '(?:saya|aku|kami|gue|gw|admin|bos)(?: sudah| udah| mau| akan| langsung)? (?:cuti|mudik|mati(?:kan|in)|turun(?:kan|in)|tutup|kunci|hapus|cabut|naik(?:kan|in)|tahan|lepas|oper|anggap batal)(?: {w}){0,3}',
      loose: true,
    },
  ],
  rewrites,
};
