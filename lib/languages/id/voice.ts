/** How a seller and an adviser sound, sentence by sentence, whatever they talk about. */
import type { ContextCue } from '../../engine/rule';

export const voice: readonly ContextCue[] = [
  // A seller talks to you, …
  {
    find: 'kamu|kalian|anda|lo|lu|elu|panjenengan|ente|mneh|maneh|kowe|[a-z]{3,}(?<!tam|sem|il|jam|bumb|tem|ketem|bertem|nem|dulkem)mu',
    weight: 1.25,
  },
  {
    find: '{you}|bestiee|sobat \\p{L}+|para (?:pejuang|pecinta|pencinta|bunda|ibu|ayah)\\p{L}*|sahabat \\p{L}+',
    weight: 0.25,
  },
  { find: '!', weight: 1.25 },
  { find: '\\?', weight: -0.25 },
  // … with a wink, …
  { find: '(?![🚨🍂🐛🌱💧🔬📊📌📍📝])[\\u{1f300}-\\u{1faff}✨⚡❤♥⭐❗‼☕]', weight: 1.25 },
  // … larger than life, …
  {
    find: 'bikin|sampe|ampe|auto|sumpah|pokoknya|serasa|berasa|kayak|macam|bak|seumur hidup|nyesel|gila|asli|fix|parah|abis|banget|badai|surga|dewa|sultan|ratu|raja|pangling|melongo|merem',
    weight: 0.5,
  },
  {
    find: 'rahasia(?:nya)?|jodoh|semesta|mimpi|impian|takdir|jiwa|hati(?:mu)?|dunia|hidup(?:mu)?|cinta|sayang|bahagia|senyum|sukses|terbaik|sejati|istimewa',
    weight: 1,
  },
  {
    find: 'se-?(?:kampung|kota|indonesia|dunia|kelurahan|kecamatan|komplek|jagat|rt|\\p{L}+ raya)|(?:satu|sak|seisi) (?:kampung|kota|desa|kelurahan|kecamatan|komplek|rt|kantor|kelas|angkatan|studio)',
    weight: 1.25,
  },
  {
    find: 'langsung|dijamin|pasti|bakal|tanpa|ribuan|ratusan|jutaan|puluhan|semua(?:nya)?|nggak bakal|gak bakal|ga bakal|tak akan',
    weight: 1,
  },
  // … of what is left, now, here, …
  {
    find: 'tinggal|doang|biar|mumpung|keburu|nyisa|sisa|sisanya|tersisa|kari|gari|rebutan|ludes|duluan|siap-siap|giliran(?:mu)?',
    weight: 1,
  },
  {
    find: 'sini|merapat|mampir|yuk|ayo|hayu|cus|gas|monggo|sok|kuy|gih|dong|silakan|hadir|dibuka|ditutup|tunggu|nunggu|menunggu',
    weight: 0.5,
  },
  { find: 'malam ini|hari ini|besok|nanti|sekarang|senin|jumat|minggu ini|bulan ini|sebelum', weight: 1 },
  { find: 'lagi|udah|siap|aja|deh|nih|lho|tuh|loh|sih|ya', weight: 0.25 },
  // … of wares, and of getting them, …
  {
    find: 'spesial|dapat(?:kan|in)|nikmati|lewatkan|buruan|mumpung|cus|kepoin|order(?:in|an)?|cobain|klaim|checkout|amankan|ready|restock|jangan sampai|bestie|bosku|yuk|merapat|serbu|borong|unduh|download',
    weight: 2,
  },
  {
    find: 'diskon\\p{L}*|promo\\p{L}*|voucher|ongkir|produk\\p{L}*|koleksi|premium|fee|tarif|tiket|konsultasi|jasa|gratis|bonus|hemat|hadiah|followers|cod|grosir|nego|reseller|dropship\\p{L}*|jastip|seller|kualitas|pelanggan|pembeli|solusi|investasi|cuan|untung',
    weight: 0.75,
  },
  // … in the talk of their region, whose small words no other cue knows, …
  {
    find: 'saiki|wae|bae|iki|iku|rek|lur|moal|pisan|atuh|kabeh|teh|mah|dah|nyang|uda|uni|ambo|ki|ji|mi|jo|so|galo|nian|lah|nyong|inyong|ulun|pian|ale|beta|torang|kitorang|ngana|sampeyan|lae|kelen|bli|wis|wes|ndang|nyanda|samua|haja|banar|dewek',
    weight: 0.5,
  },
  // … of their own house, and where to go.
  { find: 'kami|kita|tim|punya kami|tempat kami', weight: 1 },
  {
    find: '(?:tim|toko|layanan|produk|kelas|jasa|program|katalog|lapak|studio|klinik|bengkel|outlet|kedai|warung|agensi|platform|bimbel|villa|vila|resto(?:ran)?|salon|laundry|bisnis|brand|komunitas|kursus|dapur|kamar|menu|aplikasi|alumni|murid|klien|pelanggan|member) (?:kami|kita|saya|ku)',
    weight: 1,
  },
  {
    find: '{chan}|bio|admin|mimin|keranjang|tautan|link(?:nya)?|komen|kolom|ketik|nomor|katalog|etalase|reply',
    weight: 1.5,
  },
  {
    find: 'harganya|harga|diskon|promo|bonus|slot|kursi|stok|order|pesan|booking|member|paket|batch|kloter|po',
    weight: 0.75,
  },
  {
    find: '\\d[\\d.,]* ?(?:kg|gram|gr|cm|mm|ml|liter|menit|detik|kali|x|%|persen|derajat|watt|km|mbps|tahun|bulan|minggu|meter|sdm|sdt|kwh)',
    weight: -0.5,
  },
  { find: '\\d{4,}|\\d+[.,]\\d+|\\d+ ?[-x/:] ?\\d+|\\(\\d\\)|\\d\\.', weight: -0.5 },
  // … weighs, …
  {
    find: 'kalau|kalo|jika|bila|karena|soalnya|sebab|tetapi|tapi|padahal|meski(?:pun)?|walau(?:pun)?|asalkan|kecuali|atau',
    weight: -0.75,
  },
  {
    find: 'biasanya|rata-rata|sekitar|kira-kira|kurang lebih|mungkin|belum tentu|tergantung|ternyata|menurut(?:ku)?|sering|kadang|memang|setahuku|setahu saya|sebaiknya|mending|beda|bandingkan|masing-masing',
    weight: -1,
  },
  { find: 'tidak|bukan|belum|jangan|nggak|gak', weight: -0.25 },
  // … reasons and reports, …
  {
    find: 'apakah|bagaimana|tentang|tersebut|sehingga|maka|yaitu|artinya|jelas|kayaknya|gitu|malah|agak|kena|semoga|masyarakat|pemerintah|laporan|pihak|jumlah|menjadi|melakukan|terlalu|mirip|aneh|beberapa|selain|sebenarnya|jauh|rusak|org|tdk|sy|gk|trus|udh',
    weight: -1.25,
  },
  // … tells what happened to them, …
  {
    find: '(?:aku|saya|gue|gua|gw|kami)(?: (?:sudah|udah|baru|sempat|pernah|sendiri|dulu|kemarin|juga))* (?:coba|cobain|pakai|pake|beli|catat|ukur|hitung|salah|bayar|rugi|kena|tes|bandingin|ganti|pindah|baca|tanya|ikut|kira)|tadi|kemarin|minggu lalu|bulan lalu|tahun lalu|minggu ketiga|akhirnya',
    weight: -0.5,
  },
  // … or to their own people, or long ago, …
  {
    find: '(?:bapak|ibu|kakak|adik|suami|istri|anak|temen|teman|pacar|tetangga|mertua|guru) (?:gue|gua|gw|ku|aku|saya)|bokap|nyokap|almarhum(?:ah)?|waktu (?:kecil|kuliah|sma|smp|sd|itu|pacaran|muda)|barusan|dulu (?:nonton|pernah|waktu|masih|suka|sering)|pengadilan|pailit|didirikan|tender|skripsi|changelog',
    weight: -0.75,
  },
  // … warns, quotes, …
  {
    find: 'otp|pin|waspada|modus|calo|lapor(?:kan)?|loket|antrean|skrining|penipu\\p{L}*|katanya|tulisannya|["“][^"”]+["”]',
    weight: -1,
  },
  // … owns up, asks, and thanks.
  {
    find: 'salah|maaf|ralat|kesalahan|kekurangan(?:nya)?|keluhan|gagal|rugi|keberatan|bug|error|terima kasih|makasih|ada yang (?:tahu|tau|pernah|punya)|ada yg|saran|minta tolong|mau nanya|tanya dong|rekomendasi dong|gimana cara|gimana ya|menurut kalian|kenapa',
    weight: -1,
  },
  {
    find: 'posyandu|puskesmas|bpbd|bmkg|warga|rt ?\\d+|kelurahan|kecamatan|dinas|pln|pdam|polisi|dokter|obat|undang-undang|pasal|pajak|bpjs|ktp|donor|rumah sakit',
    weight: -0.5,
  },
];
