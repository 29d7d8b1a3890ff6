import type { RuleLanguage } from '../../engine/rule';

export { cases } from './cases-id';

export const id: RuleLanguage = {
  text: {
    name: 'Hasil ajaib',
    line: 'Ini bisa membuat orang menunda pengobatan; tulis apa yang teramati, pada berapa orang, dan arahkan ke dokter.',
    why: 'BPOM mengancam sanksi bagi promosi kosmetik dengan klaim berlebihan. Janji kesehatan yang meleset bisa merugikan tubuh orang, bukan cuma dompetnya.',
    source: {
      label: 'BPOM tentang promosi kosmetik, Fortune Indonesia',
      url: 'https://www.fortuneidn.com/news/bpom-ancam-influencer-yang-promosikan-kosmetik-ilegal-dengan-sanksi-00-my5jv-swxd28/amp',
    },
  },
  guards: [
    { because: 'a kind of ware in a list of them', phrase: '^(?:obat |pe)', before: '[,/]', after: '[,/]' },
    {
      because: 'medicine by a doctor, or doubt',
      sentence:
        'dokter(?:ku| saya| bilang)|rumah sakit|puskesmas|operasi (?:di|besok)|pengobatan tb|belum (?:ada bukti|terbukti)|tidak terbukti|mukjizat|doa|semoga|lekas sembuh|cepat sembuh|get well|poli|kontrol ke|dirawat|ditindak|dirazia|asi|mpasi|posyandu|bidan',
    },
    {
      because: 'no more than that',
      phrase: '^cuma bisa (?:bilang|ngomong|yes|pasrah|nangis|diam|diem|senyum|ngangguk|bengong)',
    },
    {
      because: 'a danger is warned of, or a baby grows',
      sentence:
        '^(?![^]*(?<!\\p{L})(?:bebas|tanpa|no|non|anti|{neg} mengandung)(?!\\p{L}))[^]*(?:merkuri|hidrokuinon|steroid)|rambut bayi|(?:gue|gw|aku|saya) tebak',
    },
  ],
  patterns: [
    // It heals and whitens.
    {
      find: '(?:(?:meng)?(?:atasi|obati|hilangkan)|tuntaskan|basmi|usir|hempas(?:kan)?|enyahkan|(?:men|meny|s|t)?(?:cerahkan|amarkan|embuhkan|yehatkan|urunkan)|memutihkan|melancarkan|meredakan|melangsingkan) (?:{w} ){0,2}(?:{body}|{illness}|noda hitam|pencernaan|tulang|sendi|keriput)(?:mu|nya)?',
      needs: 1.5,
      unless: {
        because: 'advice, or news of a study',
        sentence: 'dokter|penelitian|studi|ahli|sebaiknya|tidak (?:bisa|dapat)',
      },
    },
    // My own skin, since the shop's cream.
    {
      find: '(?:{body})ku(?: {w}){0,2} (?:jadi|jd|makin|auto|udah)(?: {w})? (?:{bodygoal})(?: {w})?|(?:sekarang|skrg)(?: {w}){0,3} (?:jadi|makin) (?:putih|langsing|gemuk|ideal|glowing|tinggi|kurus|kinclong)(?: {w}){0,2}',
      needs: 0.5,
      unless: {
        because: 'an honest diary',
        sentence: 'dokter|olahraga|gym|sunscreen|air|tidur|breakout|jerawatan|mahal',
      },
    },
    // A skin like hers; a life that turned.
    {
      find: '(?:kulit|wajah|muka|badan|tubuh)(?:ku)? se-?(?:putih|glowing|mulus|cerah|bersih|langsing|ideal|halus|kinclong)(?: {w}){0,3}|(?:hidup|kehidupan|penampilan|badan|kulit|wajah|tubuh)(?:ku)?(?: {w}){0,2} berubah drastis',
      needs: 0.5,
    },
    // Still growing at thirty.
    {
      find: '(?:umur|usia)(?: {w}){0,2} ?\\d+ ?(?:th|thn|tahun)? ?\\+?(?: {w}){0,3} bisa (?:nambah|tambah|naik|tumbuh) (?:tinggi|{bodygoal})(?: badan)?',
    },
    // From nobody to somebody.
    {
      find: 'dari (?:nol|gaptek|pemula|awam|minder|bingung|gak bisa|pengangguran|karyawan|gaji {amount}|{w}) (?:jadi|sampai|sampe|menjadi|ke) (?:jago|mahir|bos|pro|sukses|juragan|omset|omzet|pede|lancar){some}',
      loose: true,
    },
    // Goodbye to all that.
    {
      find: '(?:bye ?bye|say ?goodbye|selamat tinggal|goodbye|dadah|babay|bay bay|bye(?= {w}(?: selamanya| selama-lamanya|,|!)))(?: {w}){1,3}',
      needs: -0.5,
    },
    {
      find: '(?:cocok|aman|bagus|baik|ampuh) (?:untuk|buat|bagi|utk) (?:penderita|pengidap|pejuang|{illness}){gap}',
      loose: true,
    },
    // The wares' own names promise the body they sell.
    {
      find: '(?:pelangsing|penggemuk|peninggi|penambah (?:payudara|tinggi|berat)|pembesar (?:payudara)|pemutih (?:badan|wajah|kulit|seluruh)|obat (?:pelangsing|penggemuk|peninggi|pemutih))(?: ?nya)?(?: (?:badan(?:nya)?|payudara(?:nya)?|tubuh|alami|herbal|permanen|ampuh|say|kak|kaka|{you}|halal|aman|terjangkau|seluruh \\p{L}+))*',
      unless: {
        because: 'a warning or a question',
        sentence:
          'bahaya|merkuri|dilarang|member|mlm|nolak|bpom (?:temukan|sita|larang|peringat\\p{L}*)|pakaian|cucian|ada yang',
      },
    },
    {
      find: '(?:{body})(?:ku|mu|nya|-?ku)?(?: (?:{mine}|jadi|jd|makin|lebih|bisa|yang|yg|langsung|auto|tampak|terlihat|tetap|akan|bikin|lgsg|dijamin|kelihatan|keliatan|sekarang|udah|sudah|kamu|dan|seluruh|tubuh|badan|menjadi|glowing|tetep|kering|hitam)){0,4} (?:{bodygoal})(?: (?:{bodygoal}|merata|banget|bgt|dan {bodygoal}|seketika|permanen|bebas \\p{L}+|seperti artis|kayak artis))*',
      needs: 1.5,
    },
    {
      find: '(?:{bodygoal}|langsing|hasil(?:nya)?|kempes(?: bersih)?|hilang|efek(?:nya)?|lancar|turun|naik|sembuh|terlihat|nampak|tumbuh|perubahan(?:nya)?|tinggi(?:kan)?|berhasil|(?:{body})(?: [\\p{L}]+)?)(?: (?:\\d[\\d-]* ?(?:kg|kilo|cm)|badan|hasilnya|terlihat|nya|merata|jadi|berat badan|seluruh|bersih|langsung|tubuh))* (?:dalam|dlm|dllm|cuma|hanya|cukup|sejak|selama|setelah|hanya dalam|cuma dalam|dlam|dalam waktu)(?: (?:waktu|hitungan|tempo|jangka|pemakaian|kurun))* (?:{span})',
      needs: -0.25,
      unless: {
        because: 'weather, prices, fevers, the missing',
        sentence: 'hujan|banjir|suhu|demam|dokter|pasien|inflasi|saham|orang hilang|listrik|kasus|jumlah',
      },
    },
    {
      find: '(?:naik|turun|tinggi|tumbuh|nambah|tambah|tinggimu|kurus|turunkan|naikkan|menaikan|upgrade|hilang|susut|berkurang)(?:(?:nya|in|kan)?(?: (?:berat badan|bb|tinggi|badan|sampai|hingga|mu|jadi|tinggimu|berat))*) ?\\d+(?: ?- ?\\d+)? ?(?:kg|kilo|cm)(?: (?:dalam|cuma|hanya|selama|sebulan|seminggu)(?: \\p{L}+){0,2})?',
      unless: {
        because: 'one’s own honest diary',
        sentence:
          'bibit|pohon|tanaman|ukuran|rak|meja|lari|(?<!(?:tanpa|perlu|usah|susah|capek) )olahraga|gym|dokter|kalori|defisit|puasa intermiten|hamil|bayi|lahir|banjir|air',
      },
    },
    {
      find: '(?:ampuh|manjur|mujarab|ajaib|berkhasiat|khasiat|terbukti|efektif|jitu|cespleng)(?: (?:untuk|mengatasi|atasi|menyembuhkan|sembuhkan|obati|mengobati|basmi|menghilangkan|hilangkan|mengusir|melawan|luar biasa|buat|secara|alami|dalam|banget|\\d+x lipat|10x lipat|menurunkan|turunkan|dan|mencerahkan))+ (?:{illness}|{body}|segala|berbagai|kuman|kulit kusam|lemak|penyakit|\\p{L}+)',
      needs: 0.5,
    },
    {
      find: '(?:sembuh (?:total|tuntas|permanen)|tanpa (?:operasi|obat dokter|suntik|olahraga|diet|obat kimia|pisau bedah)|hasil (?:instan|ajaib|nyata|permanen|langsung terlihat)|(?:putih|kurus|langsing|tinggi|sembuh|hilang|mancung) (?:instan|permanen|seketika|alami)|awet muda|detoks?|luruhkan (?:lemak|racun)|pembakar lemak|pelangsing(?:nya)?|pemutih(?:nya)?(?: (?:badan|wajah|kulit|seluruh tubuh))?|peninggi(?: badan)?(?:nya)?|penggemuk(?: badan)?(?:nya)?|penambah (?:payudara|berat badan|tinggi)(?:nya)?|pembesar (?:payudara|pantat)|obat (?:kuat|kurus|pelangsing|segala penyakit)|herbal ajaib)(?: (?:alami|ampuh|permanen|herbal|terbaik|bpom|badan|tubuh|terbukti))*',
      needs: 0.5,
      ownGuardsOnly: true,
      unless: {
        because: 'a warning, or a laundry product',
        sentence: 'bahaya|merkuri|dilarang|pakaian|cucian|noda|bayclin|baju|kain|cai|semprot',
      },
    },
    {
      find: '(?:jadi|menjadi|berubah jadi|pulangnya (?:anda )?jadi) (?:manusia (?:yang berbeda|baru)|pribadi (?:baru|yang berbeda)|sepuluh tahun lebih muda|lebih muda \\d+ tahun)|hidup(?:mu|ku|nya| {mine}| anda)? (?:akan |bakal |langsung )?(?:berubah|terbelah|balik arah)(?: (?:total|selamanya|drastis|180 derajat|dua))?|(?:langsing|putih|mulus|glowing|kurus|tirus|cerah|kinclong|lebat|gemuk|mancung) (?:seminggu|sebulan|semalam|seketika|instan|{n} (?:hari|minggu|bulan|malam)|dalam semalam)|(?:atasi|tuntaskan|obati|hilangkan|sembuhkan|basmi) (?:segala|semua|berbagai|aneka)(?: (?:macam|jenis|penyakit|keluhan|masalah|penghambat)){1,3}(?: {w})?|khasiat(?:nya)? (?:luar biasa|ajaib|nyata|dahsyat)|ampuh (?:sembuhkan|menyembuhkan|basmi)(?: \\p{L}+)?|(?:rontok|jerawat|flek|bruntusan|komedo|noda)(?: \\p{L}+)? (?:langsung|pamit|auto|seketika)(?: (?:stop|pamit|hilang|kabur|minggat|minder|undur diri|lenyap|dalam|seketika))+(?: {span})?|suami pangling|keliatan (?:muda|kayak model)(?: \\p{L}+)?',
      severity: 'warning',
    },
    // The spot goes at once; drink this, and …; an ailment eased by a ware.
    {
      find: '(?:{body})(?:mu|nya)? (?:langsung|lgsg|auto|seketika|dijamin) (?:{bodygoal})(?: {w})?',
      needs: -0.25,
      severity: 'warning',
      unless: {
        because: 'a complaint or care',
        sentence: 'dokter|gatal|perih|breakout|iritasi|error|mual|kecewa',
      },
    },
    {
      find: '(?:{product})(?: (?!boleh|aman|itu|yang){w}){0,3} (?:buat|untuk|utk|bagi|obat) (?:penderita )?(?:{illness})',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a question or a doctor',
        sentence: '\\?|dokter|puskesmas|boleh|bpjs|gizi|olahraga|bukan|tidak',
      },
    },
    // Twice, thrice as much.
    {
      find: '(?:panen|hasil|omzet|omset|penjualan|produksi|nilai|orderan|bobot|pelanggan)(?:nya|mu)?(?: {w}){0,2} (?:naik|meningkat|melonjak|bertambah|jadi)(?: {w})? (?:{n} ?(?:x|kali)(?: lipat)?|berlipat\\p{L}*|{w} kali lipat)',
      needs: 0.5,
      severity: 'warning',
      unless: {
        because: 'a report',
        sentence:
          'menurut|bps|dibanding|catat|modal|biaya|padahal|tapi|turun|waktu|lalu|kuartal|laporan|kami (?:coba|ukur)',
      },
    },
    // So short a time, so great a change.
    {
      find: '(?:{span}|(?:sekali|sakali|sepisan|cukup|baru|cuma|dalam) (?:{w} ){0,2}|minggu (?:pertama|kedua|ketiga)|besoknya|lusanya|(?:{n}) (?:hari|minggu|bulan|malam|jam|menit)|{day})(?: {w}){0,4} ?(?:langsung|lgsg|auto|udah|sudah|wis|bisa|{vanish}|mimpi|berubah|minta|naik|turun|bangun|pensiun|lidah|pipi\\p{L}*|kulit\\p{L}*|badan\\p{L}*)(?: {w}){0,3}',
      loose: true,
      severity: 'warning',
      unless: {
        because: 'a loan or a term',
        before: '(?:cicil\\p{L}*|tenor|kredit|kontrak|&|dan)(?: \\d+ (?:&|dan|atau))?',
      },
    },
    // By next morning; the lame walk; all ills at once.
    {
      find: '(?:paginya|besoknya|pulang-pulang)(?! (?:saya|aku|gue))(?: {w}){1,3} (?:{already}|langsung|bisa|jadi|kayak){some}|(?:{illness}|ngesot|lumpuh)(?: {w}){0,5} (?:jalan|lari|senam|joget)|(?:{illness})(?:, (?:{w} ){0,2}(?:{illness}))+,?(?: {w}){0,3} (?:semua|putus|kalah|minggat)|(?:{span})(?: {w}){1,4} (?:kayak|macam|segede|seperti){some}',
      loose: true,
    },
    // It simply goes.
    {
      find: '(?:{body}|{illness}|noda|kerak|bekas|beban\\p{L}*|hutang\\p{L}*|lemak\\p{L}*|hama|wereng|luka)(?:nya)?(?: {w}){0,3} (?:{vanish}){gap}',
      loose: true,
      severity: 'warning',
    },
    // At once.
    {
      find: '(?:langsung|lansuang|auto|seketika|otomatis|lgsg|mendadak|pulang-pulang|pulangnya(?! (?:beliau|bapak|ibu|dia))|tau-tau|tahu-tahu|sekali (?:{w} )?(?:langsung|auto|udah))(?! (?:ke|dari|di|chat|order|jadi|scan|diem)(?!\\p{L})){some}',
      loose: true,
      severity: 'hint',
    },
    {
      find: '(?:jangan (?:kaget|panik)|siap-siap kaget|kaget)(?:,? jangan panik)? (?:liat|lihat|sama|dengan) (?:hasil|perubahan)(?:nya)?(?: (?:dalam|cuma|setelah))?(?: (?:{span}))?|hasil(?:nya)? (?:mengejutkan|bikin kaget|bikin pangling|bikin melongo|luar biasa|wow|ajaib)(?: (?:banget|bgt))?',
      needs: -0.5,
    },
    {
      find: '(?:gak|ga|nggak|tidak) (?:lagi lagi |lagi-lagi )?(?:di ?sebut|dibilang|dikatain|dihina|diejek|diledek\\p{L}*) (?:{pain}|cungkring|mayat hidup|gendut|kerempeng|kurus|jelek)(?: lagi)?',
      ownGuardsOnly: true,
    },
    // What was dry is green again.
    {
      find: '(?:yang|yg|hampir|divonis|dibilang)(?! tadinya)(?: {w}){1,3}(?: {w}){0,2},? (?:sekarang|kini|tiba-tiba|mendadak|malah|{w} lagi)(?! (?:ini|itu|lagi|ada|masih|saya|aku|kita)(?!\\p{L})){some}',
      loose: true,
    },
    // One dose, and …
    {
      find: '(?:sekali|semalam|seminggu|sebulan|di\\p{L}{3,} sekali|{n} (?:sendok|tetes|botol|kapsul|sesi|kali|malam|minggu|hari))(?: {w}){0,3}, (?!saya|aku|kami|kita|harga|tapi|dan|lalu|{n} |setiap|total)(?:{w} ){0,3}(?:\\p{L}{3,}nya|lupa|muat|keluar|jadi|bisa|pindah|hilang|balik|tinggal){gap}',
      loose: true,
    },
    // Gone without goodbye.
    {
      find: '(?:{body}|{illness}|batuk|utang|kutil|uban|bengkak|encok|tulang|penyakit)(?: {w}){0,3} (?:copot|pergi|pamit|lupa|pindah|keluar|nyambung|bertahan|seperti|balik|sendiri){gap}',
      loose: true,
      ownGuardsOnly: true,
    },
  ],
  rewrites: [
    {
      move: 'limits',
      replace: 'onward',
      only: '^(?!.*(?:operasi|acc\\b|klik|mrene|jebol|desember|januari|harga|properti|nilai|tadinya|selera|untuk$|haji|mikir)).{6,}$',
      unless: 'tinggi badan',
      text: '$here (hasil tiap orang beda)',
    },
    {
      move: 'care',
      replace: 'clause',
      only: 'sembuh|obat|penyakit|sehat|langsing|kurus|diabet|kolesterol|asam urat|jerawat|nyeri|sakit',
      text: 'ini bukan obat, tetap ikuti saran dokter',
    },
    { move: 'delete', replace: 'clause', text: '' },
  ],
};
