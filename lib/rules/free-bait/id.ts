import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Umpan gratis',
    line: 'Kata "gratis" bikin orang waspada kalau ada syaratnya; sebut syaratnya, atau berikan saja langsung.',
    why: 'Pedoman iklan OJK melarang kata "gratis" di produk keuangan kalau masih ada syaratnya. Di luar itu pun, gratis bersyarat sudah lama jadi umpan, jadi orang mencari jebakannya.',
    source: {
      label: 'Pedoman iklan OJK, dirangkum Tempo',
      url: 'https://bisnis.tempo.co/read/1196260/ojk-larang-kata-gratis-dan-superlatif-dalam-iklan-produk-keuangan',
    },
  },
  guards: [
    {
      because: 'a public service, a school, or help without a catch',
      sentence:
        'puskesmas|posyandu|imunisasi|vaksin\\p{L}*|balai (?:desa|warga)|perpustakaan|sekolah gratis|driver ojol|musala|masjid|warga|pengungsi|klinik (?:kampus|penulisan)|bpjs|tangki|loket|calo|snpmb|kupakai|dipakai semua|tidak dibayar|gak dibayar|nggak dibayar|jangan dihitung|ralat|open source|lisensi|bonus demografi|makan siang gratis|makan bergizi',
    },
    {
      because: 'an idiom',
      phrase: '^nebeng (?:nama|tanya|nanya|curhat|wifi)',
    },
    {
      because: 'a public office asks no fee',
      sentence: 'kpp|kantor pajak|kantor kelurahan|dukcapil',
    },
  ],
  patterns: [
    {
      find: '(?:limit|pinjaman|pengajuan|saldo|hadiah)(?: \\p{L}+)? (?:anda|kamu)(?: {w}){0,3} (?:disetujui|siap cair|cair|naik|menunggu)',
      severity: 'warning',
    },
    // Your number has won.
    {
      find: '(?:nomor|nomer|no|akun)(?: \\p{L}+)? (?:anda|kamu)(?: {w}){0,2} (?:terpilih|beruntung|menang|pemenang|berhak){gap}',
      severity: 'warning',
    },
    {
      find: '(?:gratis|free|grtis|gratisss?|bebas)(?: biaya)? (?:ongkir|ongkos kirim|biaya kirim|pengiriman|ongkirr|delivery)(?: (?:se-?indonesia|se-? ?\\p{L}+|rp ?0|pulau jawa|loh|lho|kak|hanya))?',
      rewrites: [{ move: 'disclose', replace: 'phrase', text: 'ongkos kirim sampai [Rp…] sudah termasuk' }],
      severity: 'warning',
      gives: 1,
      unless: { because: 'a shopper speaks', sentence: 'dapet|lumayan|mayan|kalau ada|nunggu|biasanya' },
    },
    {
      find: '(?:gratis|free) (?:{n} (?!kali|orang){w}|instal\\p{L}*|{product})|(?:dapat|dapet|dpt|dptkn|dapatkan|men(?:da|d)ptkan|mendapatkan|plus|dan|\\+|bonus|ada|kasih|dikasih|bagi-bagi|bagi2|langsung dapat|bisa dapat|menangkan|berhadiah|sekalian)(?: (?:juga|langsung|extra|ekstra|spesial|kuota|aneka|berbagai|banyak))? (?:gratis|bonus|hadiah(?: langsung| spesial| menarik)?|souvenir|voucher|freebies|free gift|merchandise|cashback|e-?book|ebook|extra (?:pulsa|kuota)|pulsa gratis)(?: [\\p{L}\\p{N}]+){0,2}',
      needs: 0.5,
    },
    {
      find: '(?:gratis|free|grts)(?: (?:konsultasi|konsul|tanya|tanya-tanya|bertanya|gift|trial|ebook|e-book|sample|sampel|tester|bonus|kuota|nelpon|nelp|telpon|sms|internetan|pulsa|voucher|merchandise|biaya (?:admin|pendaftaran|pasang|survei)|pasang|antar|desain|req|revisi|coaching|webinar|kelas|training|ongkos|souvenir|custom|bubble wrap|packing|join|pendaftaran|tiket|minum|teh|kopi|snack|{count} ?(?:gb|mb|menit|sms|pcs|bulan|hari))){1,2}(?: [\\p{L}\\p{N}]+)?|(?:pakan|perawatan|penitipan|servis|jemput|bensin|ukur|konsultasi|trial|ebook|e-book|webinar|kelas|download|coba|survei|survey|pasang|demo|cek|template|antar|kirim|instalasi|daftar|sesi) (?:gratis|free|gratiss)|(?:coba|daftar|join|ikut|download|unduh|klaim|cobain|dapatkan|ambil|nonton|isi ulang|akses)(?: \\p{L}+)? (?:gratis|free)',
    },
    {
      find: 'selamat[,!]? (?:anda|kamu|kakak)(?: \\p{L}+){0,2} (?:mendapat(?:kan)?|dapat|dapet|berhak|terpilih|menang|memenangkan)(?: (?:voucher|bonus|hadiah|paket|kuota|kesempatan))?',
      severity: 'warning',
    },
    {
      find: '(?:kami|kita|aku|saya|kantor|toko|sini|admin)(?: yang| yg)? (?:traktir|tanggung|bayarin|(?<=(?:yang|yg) )(?:bayar|jemput|nombok)|gratisin|hadiahi|subsidi|telan|talangin|lebihi(?:n)?|imbuhi|bonusi(?:n)?|selipkan|kasih (?:kejutan|bonus|hadiah))(?: \\p{L}+)?|(?:ongkos|ongkir|biaya|kopi|kopinya|durennya|duren|snack\\p{L}*|makan siang)(?:nya)?(?: \\p{L}+)? (?:kami(?<!(?:kopi|duren) kami)|aku|dari|kita|ditanggung|yang) ?(?:kami|tanggung|bayarin|telan|traktir)?',
      severity: 'hint',
    },
    {
      find: '(?:pertama|kedua|yang satu|satunya|keenam|ke-?\\d+|sebulan|hari pertama|minggu pertama)(?: \\p{L}+){0,2} (?:gratis|kami traktir|kami yang traktir|ditalangin|kami hadiahi|kami berangkatkan|kami yang bayarin|ngopi tanpa|di-?gratis(?:kan|in))(?: \\p{L}+)?|kejutan (?:manis|spesial)|ada (?:hadiah|kejutan|bonus)(?:nya)?(?: (?:menarik|spesial|lho|loh|manis))?',
    },
    // No need to pay.
    {
      find: '(?!jangan|belum)(?:{neg}) (?:usah |perlu |kudu |pake |kami )?(?:di|m)?(?:bayar|mayar|pungut|keluar (?:duit|uang|biaya))(?: (?:apa-apa|sepeser ?pun|biaya|duit|uang))?|(?:{w} )?(?:(?:tanpa|bebas|nol) (?:biaya|pungutan|rupiah)(?! (?:tambahan|admin))|gratisan|haratis|cuma-cuma)',
      needs: 0.5,
      loose: true,
      ownGuardsOnly: true,
    },
    // Nothing to pay.
    {
      find: '(?:gratis(?:an)?|free|(?:nol|0) rupiah|cuma-cuma|digratis\\p{L}*|(?:kami|saya|kita) (?:yang )?(?:traktir|tanggung|bayarin)|ditanggung|nebeng|(?:gak|ga|nggak|tanpa|ora|teu)(?: \\p{L}+)? (?:bayar|keluar duit|keluarin \\p{L}+)|tidak kami tagih|(?:gak|ga|nggak|tidak) masuk (?:tagihan|nota|hitungan)|nambah serupiah|bonus\\p{L}*|kami hadiahkan|(?:ti)?nyanda bayar|trial|kukasih|wenehi){gap}',
      loose: true,
    },
    {
      find: '(?:bonus|hadiah|voucher)(?: (?:langsung|menarik|spesial|utama|pulsa|kuota|extra|ekstra|gratis|senilai|sebesar|hingga|sampai|total|berlimpah|meriah|melimpah|bertubi-tubi|jutaan|ratusan juta|eksklusif|template|tambahan|stiker|totebag|tas|ac|motor|mobil|umroh|umrah|tv|hp|kulkas|emas|new member|deposit|harian|ebook|e-book|modul|{product}))+(?: (?:{amount}|{percent}|rupiah|senilai {amount}))?',
      severity: 'warning',
      unless: {
        because: 'wages, weather or a question',
        before: '(?:gaji|gajian|thr|upah)(?: \\p{L}+){0,3}',
      },
    },
    {
      find: '(?:beli|pesan|ambil|tiap pembelian|setiap pembelian|order|tuku)(?: [\\p{L}\\p{N}]+){1,3} (?:gratis|free|dapat(?! (?:me|di)\\p{L}+)|dapet|bonus|bonusnya)(?: (?:gratis|free|bonus))? [\\p{L}\\p{N}]+(?: cuma-cuma| gratis)?',
      needs: 0.5,
      severity: 'warning',
      unless: { because: 'a shopper speaks', before: '(?:kemarin|tadi|aku|saya|gw)(?: \\p{L}+){0,3}' },
    },
    {
      find: '(?:100%|benar-benar|beneran|sepenuhnya|totally) ?(?:gratis|free)|gratis(?:nya)? (?:khusus|untuk|buat|bagi) (?:{count}|kamu|anda|yang|kalian|pembeli|member)|secara gratis|(?:gratis|free) tanpa (?:syarat|biaya|dipungut|ribet)',
      needs: 1.5,
    },
    {
      find: '(?:ikut(?:an|i)?|yuk|ada|open|mau|bikin|info|big) give ?aways?|give ?away (?:{product}|{offerish}|\\p{L}+ gratis|hari ini|time|kami|lagi)|(?:menangkan|berkesempatan|kesempatan|berpeluang|rebut|raih)(?: [\\p{L}]+){0,3} (?:hadiah|mobil|motor|iphone|umroh|umrah|voucher|uang tunai|jutaan|emas|tiket gratis)',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a shopper speaks, or none is offered',
        sentence: 'bukan giveaway|menang giveaway|ikut giveaway|pemenang',
      },
    },
    {
      find: '(?:senilai|nilai|worth|seharga) (?:total )?{amount}(?: (?:gratis|free|cuma-cuma))',
      needs: 0.5,
      severity: 'warning',
    },
  ],
  rewrites: [
    {
      move: 'plain',
      replace: 'found',
      find: '(?<and>\\+ ?|dan |plus )?(?:gratis|free) (?<what>ongkir|ongkos kirim|antar|pasang|packing|konsultasi)(?![\\p{L}])',
      text: '$<and>$<what> sudah termasuk',
    },
    {
      move: 'disclose',
      replace: 'onward',
      only: 'gratis|free|bonus|hadiah|giveaway|cuma-cuma|tanpa biaya|kejutan|voucher',
      unless:
        'syarat|minimal|\\bmin\\b|pembelian|kalau|kalo|khusus|beli|pesan|order|ambil|follow|asal|cukup|pakai|pake|daftar|buat|untuk|pertama|senyum|haratis',
      text: '$here (syaratnya [sebutkan])',
    },
    'invite',
    {
      move: 'disclose',
      replace: 'clause',
      only: 'gratis|free|tanpa biaya|cuma-cuma|bonus',
      text: 'tanpa biaya tambahan, syaratnya [sebutkan]',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};

export const cases: Cases = {
  flagged: [
    'Les piano 90rb, gratis 2 sesi pertama.',
    'Kambing kurban 3 juta, pakan gratis sampai hari H.',
    'Ambil lima pot saya lebihi satu, per pot 25rb.',
    'Creambath 50rb, kak 😍 Tehnya nggak masuk tagihan. Yuk mampir!',
    'Konsultasi awal tidak kami pungut sepeser pun, kak! Kelasnya cuma 300rb, daftar sekarang, kursi tinggal 2.',
    'Yuk pesan gordenmu di toko kami, kak 😍 Pasangnya nggak dipungut biaya!',
    'Limit pinjaman Anda Rp10 juta sudah disetujui.',
    'Selamat, nomor Anda terpilih mendapat emas 5 gram.',
    'Gratis ongkir se-Indonesia untuk semua pesanan kak!',
    'Order dua toples dapat bonus sambal, stok ready.',
    'Daftar kelas makeup sekarang, gratis konsultasi senilai 300rb.',
    'Bagi-bagi hadiah motor untuk pembeli setia toko kami.',
    'Beli 3 kaos gratis topi, berlaku di semua outlet.',
    'Giveaway tumbler lucu, cek syaratnya di lapak kami.',
    'Isi pulsa 25rb langsung dapat bonus kuota 2GB.',
  ],
  lookalikes: [
    'Biaya admin itu tidak masuk tagihan bulan ini, kata petugas.',
    'Warga tidak dipungut biaya di puskesmas pembantu itu.',
    'Order tas rajut dapat menyesuaikan warna, 90rb, jadi seminggu.',
    'Parkir di pasar itu tidak dipungut biaya kalau hari Minggu.',
    'Pinjaman teman saya belum disetujui koperasi.',
    'Nomor antrean Anda dipanggil di loket 4.',
    'Imunisasi gratis di puskesmas setiap Selasa pagi.',
    'Sambalnya gratis nambah di warung Bu Jum, lumayan buat yang doyan pedas.',
    'Indonesia sedang menikmati bonus demografi sampai 2035.',
    'Ada internet gratis di balai desa, tapi pelan kalau sore.',
    'Blender ini dikirimi gratis sama mereknya, jadi aku tulis di awal.',
    'Di dunia ini tidak ada makan siang gratis, kata dosenku.',
  ],
};
