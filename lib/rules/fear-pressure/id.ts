import type { RuleLanguage } from '../../engine/rule';

export { cases } from './cases-id';

export const id: RuleLanguage = {
  text: {
    name: 'Menakut-nakuti, rasa bersalah, FOMO',
    line: 'Ini menekan lewat rasa takut; sebut risikonya apa adanya dan apa yang membantu, lalu biarkan mereka memilih.',
    why: 'Ancaman ditambah desakan terasa seperti kebebasan yang diambil, dan orang menjawabnya dengan marah atau membantah. Etika Pariwara Indonesia juga membatasi iklan yang menimbulkan cemas.',
    source: {
      label: 'Ulasan Etika Pariwara Indonesia pasal 3.10, Kompasiana',
      url: 'https://www.kompasiana.com/hilmanuraziz/5ea0f7bdd541df3ba965b3f2/dibalik-nomor-satu-terdapat-motif-tertentu?page=2',
    },
  },
  guards: [
    {
      because: 'a hazard, sickness or news',
      sentence:
        'museum|sirene|mengungsi|banjir|longsor|gempa|erupsi|ular|listrik|kebakaran|igd|dokter|polisi|kecelakaan|helm|rem|gas bocor|rugi bersih|laporan keuangan|menurut (?:bps|bmkg|ojk)',
    },
    {
      because: 'one’s own feelings told',
      sentence:
        '(?:aku|saya|gue|gw)(?: (?:sempat|jadi|agak|juga|malah|sampai|udah|pernah|kemarin|cuma))* (?:nyesel|menyesal|takut|rugi|malu|minder|ketinggalan|insecure)|takut ketinggalan (?:kereta|pesawat|bus)|rasa takut',
    },
    {
      because: 'it tells what not to do to a thing, as instructions do',
      phrase:
        '(?:jangan|jgn|jan|ojo|ulah|tong) di ?(?!lewat|sia|tunda|anggap|biar|skip|remeh|abai|pendam|tinggal|ambil|rebut|cuek|pikir)\\p{L}{3,}',
    },
    {
      because: 'one of two ways is the better ("jangan dari atas")',
      phrase:
        '(?:jangan|jgn|jan|ojo|ulah|tong) (?:dari|yang|yg|percaya|tanya\\p{L}*|nanya\\p{L}*|dm|chat|wa|spam)(?!\\p{L})',
    },
    {
      because: 'a neighbourhood keeps itself safe',
      sentence: 'diopname|demam berdarah|dbd|jentik|abate|iuran|kerja bakti|ronda',
    },
    {
      because: 'a lesson asks whether it worked',
      phrase:
        '^(?:masih|udah|sudah|mentok)(?: {w}){0,3} (?:gagal|nangis|rewel|asem|error|macet|bocor|gerah|juga)(?: juga)?\\?$',
    },
  ],
  patterns: [
    // A flaw, asked about.
    {
      find: '{start}(?:{w} ){0,6}?(?:{pain}|gelap|{body}\\p{L}* (?:{w} )?(?:{pain}|gelap|berminyak|kecil|kurang)|susah (?:hamil|naik|turun|gemuk|kurus|punya)|kurang pd|minder|sedih|capek|pusing|ribet)(?: {w}){0,4} ?\\?',
      among: 0.65,
      ownGuardsOnly: true,
    },
    // What the flaw will cost you.
    {
      find: '(?:dicari|dibutuhkan|wanted)[!:,]?(?: {w}){1,4} (?:{pain})',
      loose: true,
    },
    // A sign of worse to come; too good to be passed by.
    {
      find: '(?:waspada|awas|hati-hati)(?:lah)?,? (?:{w} ){0,2}(?:awal|tanda|gejala|ciri)(?: dari)? (?:kebotakan|penuaan|{pain})|sayang (?:banget |sekali )?(?:untuk |buat |kalau |kalo |jika )?(?:di ?lewat|terlewat)\\p{L}*|(?:umur|usia)(?: {w}){0,3} \\d+(?: {w}){0,6} (?:{pain})\\?',
      needs: -0.25,
    },
    {
      find: '(?:pastikan|biar|supaya|agar)(?: kamu| {you})? (?:ga|gak|nggak|ngga|tidak|tak) (?:kelewatan|ketinggalan|terlewat\\p{L}*|melewatkan){gap}',
      needs: 0.5,
      ownGuardsOnly: true,
      unless: { because: 'trains and news', sentence: 'kereta|pesawat|pelajaran|jadwal|berita' },
    },
    // A sore point, asked.
    {
      find: '{start}{w}(?: {w}){0,6} ?(?:bikin|minder|insecure|numpuk|menumpuk|seret|sepi|boncos|{pain}|mahal|ribet|capek|bingung|susah|pusing|melulu|terus|mulu|sampingan|bocor|lemot|bau|takut|gagal|dana)(?: {w}){0,4}\\?',
      loose: true,
    },
    {
      find: '(?:{you}|kamu|anda|kalian) (?:pasti )?(?:gak|ga|nggak|tidak|tak) (?:mau|ingin|pengen|rela|tega)(?: kan)?{some}',
      loose: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?<!(?:gak|ga|nggak|ngga|tidak|tak) )(?:nanti|ntar|entar|bakal|pasti|bisi|selak|dijamin) {regret}{gap}',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    // You will regret it if.
    {
      find: '(?:jangan|jgn|ojo|aja|ulah) ngaku(?: {w}){1,4} (?:kalau|kalo|klo|nek|yen|mun|lamun)(?: {w})? (?:{neg}|durung|tacan)(?: {w}){1,3}|(?:{regret})(?: (?:dah|lu|lo|deh|lho|loh|banget|kamu|sendiri)){0,2} (?:kalau|kalo|klo|kl|nek|lamun|jika){any}',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:yang|yg|sing) (?:(?:masih )?(?:menunda|nunda|durung)(?: {w}){0,2} (?:biasanya|pasti|mest[hi]+|bakal|baru|akan)|telat|terlambat|kelamaan|ragu|gak ikut|ga ikut|nggak ikut){any}',
      loose: true,
      ownGuardsOnly: true,
    },
    {
      find: '(?:siapa|yang|yg|kamu|sering|suka|bosan|bosen|capek|cape|gak terima|ga terima)(?: (?:yang|yg|sering|suka|kamu|lagi|mau))* (?:di ?)?(?:ejek|hina|katain|ledek|ledekin|ledekkin|bully|ejekin)(?: \\p{L}+){0,2} (?:{pain})(?: (?:{pain}|terus|mulu))*',
    },
    {
      find: '(?:jangan|jgn|jan|jang|ojo|supaya tak|biar gak|biar ga|biar nggak|agar tidak|supaya tidak|supaya gak|aja) ?(?:sampai |sampe |smpe |sampek |cuma |ngantos )?(?:nyesel|menyesal|manyasal|nyesal|ketinggalan|kelewatan|terlewat(?:kan)?|terlepas|keduluan|telat|terlambat|rugi|gigit jari|zonk|iri|salah pilih|jadi penonton|tertinggal|ketipu harga)(?: (?:ya|promo(?: ini)?|kesempatan(?: ini)?|lho|loh|nanti|belakangan|di kemudian hari|zaman|lagi|kak|info\\p{L}*))*',
      needs: -0.25,
      ownGuardsOnly: true,
      unless: {
        because: 'a train, a tax, a lesson, a doctor',
        sentence: 'kereta|pesawat|pajak|denda|sekolah|pelajaran|ujian|dokter|obat|panen|vaksin|rapat',
      },
    },
    {
      find: '(?:nyesel|menyesal|nyesal|nyesek|rugi|nangis|zonk|gigit jari|ngiler|ngeces|iri|melongo)(?: (?:lho|loh|deh|kalau|kalo|klo|nanti|seumur hidup|sendiri|kemudian|banget|besar|kamu|pas|belakangan|lihat|liat|di pojokan|sampe|bener|story))+(?: [\\p{L}]+){0,3}|(?:pasti|bakal|siap-siap|nanti|ntar|dijamin|biasanya(?: pada)?|yang (?:gak|nggak|ga) \\p{L}+|besok(?: jangan)?) (?:nyesel|menyesal|gigit jari|nangis|ngiler|iri|rugi|melongo|galau|ngeces|cuma bisa (?:liat|lihat)(?: story)?|keduluan)(?: \\p{L}+){0,2}',
      needs: 1,
    },
    {
      find: '(?:masih|mau|masa|yakin|emang|betah|sampai kapan)(?: (?:mau|betah|kamu|lo|sih|rela|nyaman|tetap|terus|jadi|nggak|gak|ga|begitu|aja|jadi karyawan|bertahan|anda|kuat))+(?: [\\p{L}-]+){0,4}(?: (?:terus|aja|doang|seperti mereka|penonton|begini-begini aja|gitu-gitu aja|karyawan|seumur hidup|mulu))?\\?+',
      needs: 0.5,
    },
    {
      find: '(?:(?:gak|ga|nggak|apa (?:kamu |anda )?(?:gak|tidak)) (?:malu|bosan|bosen|capek|takut|iri|kasihan|kasian|sayang|pengen|mau)(?: (?:apa|sama|kalau|terus|dibilang|diledek\\p{L}*|sih))*(?: \\p{L}+){0,3}\\?+)|malu (?:ketemu|sama|dong|ama|kita) (?:tetangga|mertua|bocil|geng|anak|teman|sama|mantan|umur)(?: \\p{L}+){0,3}|masa (?:kalah|nggak|gak|ga|sih|rela|mau|ngopi|iya|beli|skincare|buat)(?: [\\p{L}\\d]+){1,5}\\??',
      ownGuardsOnly: true,
    },
    {
      find: '(?:di ?hina|di ?ejek|di ?ledek(?:in)?|dikatain|disebut|dibilang|dijauhi|dicuekin|digosipin|ditinggal(?:in)?|ngerasa|merasa|punya|punyai|masalah|keluhan|kulit|wajah|muka|badan|gak terima dikatain|sudah|biar gak|yang|yg|kamu|tubuh|umur|tubuh kamu|payudara\\p{L}*|awas|bosen)(?: (?:yang|yg|kamu|wajah|kulit|badan|tubuh|muka|terus|karena|krn|sering|susah|yang ngerasa|mulu|masih|ngerasa|badannya|orang|dikatain|terlalu|25|ke|atas|sama teman|perut|diledekin|dengan))* (?:{pain}|kecil|kendor|terlambat|kurang (?:ideal|tinggi|pede|berisi)|berminyak|bekas jerawat)(?: (?:terus|mulu|kering|dan (?:{pain}|berminyak)|sama teman|banget|karena \\p{L}+|lagi))*(?=\\?| ?[?!.,😭😢👈😂🤔]|$| (?:yuk|sini|tenang|cek|langsung|kepo|jangan|jgn|jng|coba|ingat|udah))',
      needs: 0.5,
      unless: {
        because: 'self or news',
        sentence: 'aku (?:emang|memang|sih)|gue|gw|presiden|politik|sekolah',
      },
    },
    {
      find: '(?:mau|pengen|ingin|bosan|bosen|capek|lelah|minder|insecure|gapuas|gak puas|nggak puas|susah|sudah coba|udah coba|udah diet|tapi)(?: (?:jadi|dengan|punya|sama|karena|diet|nambah|terus|berbagai))* (?:{pain}|payudara \\p{L}+|badan (?:pendek|kurus|gemuk)|kulit (?:kusam|hitam|gelap)|diet tapi|gak gemuk-gemuk|tetep kurus|gagal)(?: [\\p{L}]+){0,2}\\?+',
    },
    {
      find: '(?:setiap|tiap) (?:detik|hari|menit|bulan|jam)(?: (?:anda|kamu|lo|yang|ragu|ditunda|menunda|berlalu|mengetik|tanpa|terbuang|terlewat))+(?:[, ]+[\\p{L}]+){1,6}|(?:kalau|kalo|jika|bila) (?:kamu |anda |bunda |masih |memang |benar-benar |beneran )*(?:sayang|peduli|cinta|punya hati|punya nurani|masih punya hati(?: nurani)?|gak mau|tidak mau|nggak mau|ditunda|diabaikan|dibiarkan)(?: [\\p{L}]+){1,4}',
      needs: 0.5,
      unless: { because: 'ordinary advice', sentence: 'hubungi dokter|minta maaf|ngobrol' },
    },
    {
      find: '(?:cuma|hanya) (?:orang|yang) (?:berhati batu|tega|gak punya hati|bodoh|rugi)(?: [\\p{L}]+){0,4}|tega (?:scroll|lewat|skip|ngebiarin|membiarkan)(?: \\p{L}+){0,3}\\??|wajib hukumnya|(?:tanda-tanda|jangan-jangan) (?:kamu|anda|itu|anak)(?: [\\p{L}]+){1,4}',
    },
    {
      find: '(?:tinggal|cuma) (?:kamu|kalian|kelen|lo|bu \\p{L}+|ibu|bapak|anda|skin-nya)(?: (?:aja|doang|nih|saja))+(?: (?:yang|yg))+(?: [\\p{L}]+){1,3}|(?:kita|kamu|lo|kalian) (?:doang|ji|aja) (?:yang|yg) (?:belum|belom|gak|nggak|finish)(?: \\p{L}+){0,3}|(?:belom|belum|belon) (?:sah|lengkap|resmi|afdol) (?:jadi|kalau|kalo|disebut)(?: [\\p{L}]+){0,5}|(?:kamu|ibu|bunda|kapan giliran|anda|kakak|kalian|(?:anak|giliran) (?:kita|kamu|bunda|anda)) kapan(?: {you})?\\?+|(?:yang|sing|yg) (?:rebahan|ragu|mikir-mikir|mikir2|diem-diem bae|kelamaan mikir|masih mangu-mangu|nawar-nawar|gak dateng|telat|diam|ragu-ragu)(?: [\\p{L}]+){0,3} (?:nangis|wassalam|siap-siap|dapat|nyesel|kehabisan|gigit jari|rezekinya|dia|minggir|monggo)(?: [\\p{L}]+){0,2}',
      ownGuardsOnly: true,
    },
    // Do not …
    {
      find: '(?:jangan(?: sampai| sampe)?|ojo|jgn|jan|ulah|sampunang|aja nganti)(?! (?:lupa|dulu|di-?dm|khawatir|ragu|sungkan|panik|dicampur|php)){much}',
      loose: true,
      ownGuardsOnly: true,
    },
    // What will the family say?
    {
      find: '(?:kamu|lo|lu|anda|bunda|kakak|kalian) kapan(?: {w}){0,3} ?\\?|(?:{neg}) (?:malu|kasihan|kasian|takut|iri)(?: {w}){1,9} ?\\?|(?:mau|bakal|terus|trus)? ?jawab apa|(?:anak|istri|bini|suami|mama[hk]?|ibu|orang ?tua|keluarga|bapak|beliau)(?:-anak)?(?:nya|mu)?(?: anda| kamu| bertanya| tanya)?(?: {w}){0,5}[, ]+(?:makan apa|siapa|gimana|bagaimana|(?:di|ke) ?mana)(?: {w}){0,5} ?\\?|{w}(?: {w}){0,4} (?:sampai|sampe|ampe) kapan(?: {w}){0,2} ?\\?',
      needs: 0.25,
      loose: true,
      ownGuardsOnly: true,
      unless: {
        because: 'help is asked',
        sentence: 'saran|ada yang|bpjs|mohon|tolong|dok|promo(?:nya)?|buka|berlaku',
      },
    },
    // Or be sorry.
    {
      find: '(?:siap-siap|awas|salah sendiri|nyesel|menyesal|rugi|kasihan|kasian|masa(?! (?:aktif|depan|lalu|iya|sih|tenggang|berlaku))|tega|betah|malu|sayang aja|bisa-bisa|gigit jari|minder|iri){much}',
      loose: true,
    },
    // Whoever will not …
    {
      find: '(?:yang|yg|sing|nu|nang|kalau|kalo|nek)(?: {w}){1,5},? (?:ya (?:siap|cuma|nonton|nangis)|silakan|siap-siap|monggo|minggir|skip|jangan|ojo|cuma bisa|gigit|nangis|rugi|nyesel|salah|pura-pura|penonton|wassalam|batal|diguyu)(?: {w}){0,4}',
      loose: true,
      ownGuardsOnly: true,
    },
    // A question that pricks.
    {
      find: '{start}(?:masih|mau|capek|bosan|bosen|lelah|pusing|takut|yakin|kapan|kenapa|sering|ngerasa|merasa|gak|nggak|ga|tega|masa|emang|udah|sudah|siapa|apa|sampai kapan|kamu|anda|berani)(?: {w}){0,8}\\?',
      loose: true,
      ownGuardsOnly: true,
    },
    // Others are ahead.
    {
      find: '(?:kompetitor|pesaing|saingan|tetangga|teman|temen|kawan|rekan|orang lain|yang lain|anak tetangga|mantan|brand)(?:mu| kamu| anda)?(?: {w}){0,4} (?:udah|sudah|duluan|pada|wis|leyeh-leyeh|daftar|kuliah|ngetawain|lulus)(?: {w}){0,3}',
      loose: true,
    },
    // Called, or lost.
    {
      find: '(?:memanggil|manggil|menunggumu|(?<!yang )menjemput|(?<!(?:setiap|tiap|pada|ada|masih|segala|berbagai|suatu) )kesempatan|dipanggil|gedor-gedor|kandas|hangus|tamat|punah|beda kasta|penonton|ketinggalan|terlewat|kelewatan){any}',
      loose: true,
    },
    {
      find: '(?:jangan|jgn|jan|jangan pernah|jangan sampai) (?:anak(?:mu| anda| kamu)? (?:gagal|tertinggal|ketinggalan|minder)|bisnis(?:mu| anda)? (?:bangkrut|tertinggal|kalah)|lewatkan|dilewatkan|lewatin|dilewatin|sia-siakan|biarkan|kubur|abaikan|salahkan|nyalahin|salahin|tunggu (?:nyesel|sampai|tua|sakit|dia|anak\\p{L}*|tubuh\\p{L}*)|nunggu (?:sakit|diledekin|tua|dia|parah))(?: (?:kesempatan|penawaran|promo|momen|bakat\\p{L}*|saya|aku|anak\\p{L}*|wajah\\p{L}*|kulit\\p{L}*|masa|si kecil|rumah tangga\\p{L}*))*(?: \\p{L}+){0,3}',
      needs: 0.5,
      ownGuardsOnly: true,
    },
    {
      find: '(?:kompetitor|pesaing|saingan|tetangga|teman|temanmu|temenmu|anak tetangga|orang lain|yang lain|mereka|ibu-ibu (?:lain|komplek)|sebelah)(?:mu|nya| anda| kamu| kami)?(?: (?:sudah|udah|pada|wis|duluan|lagi|bisa|juga|mah))+(?: (?:ngebut|mulai|tertawa|jalan|beralih|membaca|pindah|punya|drill|lulus|sukses|untung|panen|naik kelas|melesat|closing|ngantar|cuan|pakai|melaju|upgrade))+(?: [\\p{L}]+){0,3}',
    },
    {
      find: '(?:masa depan|kesehatan|nyawa|kulit|wajah|tidur|rumah tangga|nasib|jodoh|rezeki|karier|cv)(?: ?(?:si kecil|anak|keluarga|kamu|anda|mu|nya|bisnis))*(?: [\\p{L}]+){0,2} (?:dipertaruhkan|taruhannya|terancam|gak bisa di-?undo|terlalu berharga|rusak|hancur|diambil tetangga|padam|kandas|melayang|tamat)(?: [\\p{L}]+){0,4}|sebelum (?:terlambat|semuanya terlambat|menyesal|jempolmu nyesel|kejadian|suami berpaling)|(?:kesempatan|rezeki|semesta|hidayah|peluang)(?: \\p{L}+)? (?:gak|ga|nggak|tidak|tak) (?:datang|ngetuk|ngetok|mengetuk|terulang|dateng|akan datang) (?:dua kali|lagi|kedua)',
      ownGuardsOnly: true,
    },
    // It gives no warning.
    {
      find: '{neg} (?:pernah |akan )?(?:peduli|pamit|permisi|pandang|pilih-pilih|bilang-bilang|bisa bohong|(?:kasih|kirim) \\p{L}+(?:-\\p{L}+)?){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
    // Would you have it so?
    {
      find: '(?:rela|tega|sanggup|mau)(?: {w})? (?:anak\\p{L}*|lihat|liat|jadi|disebut)(?: {w}){0,6}(?:\\?| sampai kapan)',
      loose: true,
    },
  ],
  rewrites: [
    'calm',
    'questions',
    'invite',
    { move: 'delete', replace: 'clause', text: '' },
    {
      move: 'inform',
      replace: 'clause',
      only: 'risiko|bahaya|penyakit|rugi|kanker|stroke|maling|bocor|rusak|denda|gagal|sakit|meledak|mati|kebakaran|racun',
      text: 'risikonya [apa adanya], yang membantu [langkahnya]',
    },
  ],
};
