import type { ContextCue } from '../../engine/rule';

/** What makes a draft more, or less, of a sales context. */
export const context: readonly ContextCue[] = [
  // A price.
  { find: '{amount}', weight: 1 },
  { find: '{percent}', weight: 0.5 },
  // The words of a shop.
  {
    find: 'promo(?:nya)?|diskon(?:an|nya)?|disc(?:ount)?|voucher|cash ?back|giveaway|flash ?sale|penawaran|harga (?:spesial|promo|khusus|normal|diskon)',
    weight: 1,
  },
  {
    find: 'order(?:an)?|pre-?order|open (?:po|order|jasa|go|slot|reseller|member|jastip)|po|ready(?: ?stock?| lagi)?|cod|free ongkir|gratis ongkir|ongkir|katalog|price ?list|reseller|dropship(?:per)?|wts|jastip|dp|restock|best ?seller|s&k|syarat (?:dan|&) ketentuan',
    weight: 1,
  },
  {
    find: 'check ?-?out|keranjang (?:kuning|oranye|oren)|link di bio|link bio|etalase|official (?:store|shop)|admin|min\\.? ?(?:order|belanja|transaksi|pembelian)|pemesanan|pembelian',
    weight: 1,
  },
  {
    find: '(?:aku|saya|kami|kita) (?:jual|jualan|sedia|sediakan|menyediakan|open|buka (?:po|jasa|slot|kelas)|melayani)|(?:menyediakan|melayani|menerima) (?:pesanan|pemesanan|jasa|segala)|jual(?:an|in)?',
    weight: 1,
  },
  { find: '(?:i[jz]in|numpang|permisi)(?: {w})? (?:promosi|promo|iklan|lapak|jualan|ngiklan)', weight: 1 },
  { find: '{shop}', weight: 0.5 },
  {
    find: 'area (?!parkir|ini|sekitar|publik|yang|bermain){w}|armada|tenda|kandang|bimbingan|tukang|sumur bor|sedot wc|bengkel|dekor(?:asi)?|mua|aqiqah|sablon|percetakan|jahit|penjahit|kanopi|joki|grosir(?:an)?|eceran|barbershop|pangkas|salon|laundry|ruko|cluster|kos(?:an)?|kontrakan|rental|lepas kunci|bibit|koperasi|spa|prewed(?:ding)?|servis|pinjaman|thrift(?:ing)?|dropship|booking|owner|nego|wisuda|pupuk|gudeg|soto|seblak|cendol|risol|uduk|mie|baso|sewa',
    weight: 0.5,
  },
  { find: '{product}', weight: 0.5 },
  { find: '{chan}', weight: 0.5 },
  { find: '(?:\\+?62|0)8\\d{1,3}[- .]?\\d{3,4}[- .]?\\d{2,5}|\\*\\d{2,4}(?:\\*\\d+)*#', weight: 1.5 },
  { find: 'https?://\\S+|wa\\.me\\S*|bit\\.ly\\S*|s\\.id\\S*|linktr\\.ee\\S*|tsel\\.me\\S*', weight: 0.5 },
  {
    find: '(?:tim|toko|layanan|produk|kelas|jasa|program|katalog|lapak|studio|klinik|bengkel|outlet|kedai|warung|perusahaan|agensi|platform|sekolah|kampus|bimbel|villa|vila|resto(?:ran)?|salon|laundry|bisnis|brand|komunitas|kursus|dapur|kamar|menu|aplikasi) (?:kami|kita|saya|kita)|kami (?:menawarkan|menyediakan|menghadirkan|melayani|hadir|siap|jual|buka)',
    weight: 1,
  },
  // Speaking to buyers.
  {
    find: '(?:hai|halo|hallo|hello|yuk|ayo|ya|loh?|dong|nih) (?:kak|kakak|ka|bun|bunda|sis|sista|gan|moms?|bosku|bestie|guys|gaes)|{start}(?:bun|bunda|bestie|bestiee|sis|moms|bosku|guys|gaes|sobat \\p{L}+)',
    weight: 0.5,
  },
  {
    find: '{start}(?:{hort}|{urge}) (?:{buy}|{get}|{try}|{join}|{claim}|{go})|(?:{buy}|{join}|{claim}) {now}',
    weight: 1,
  },
  { find: '[🛒🛍📲💸🏷👇📞☎💯🤑]', weight: 0.5 },
  {
    find: 'bpom|pirt|halal mui|garansi|bergaransi|cicilan|kelas|kursus|webinar|bootcamp|umroh|early bird|pendaftaran|daftar',
    weight: 0.5,
  },
  // What buyers, and not sellers, say.
  {
    find: '(?:aku|saya|gw|gue|gua|w|ane|barusan|kemarin|kmrn|kemaren|tadi|td|abis|habis|dulu|pernah|sempet|sempat|mau|pengen|pgn|lagi nyari|nyari|udah|udh) (?:di ?)?(?:beli|order|pesan|pesen|check ?out|co|jajan|belanja|nyoba|nyobain|dapet|dapat|dpt|liat|lihat)',
    weight: -0.5,
  },
  {
    find: 'kesel|kesal|kecewa|komplain|nyesel beli|kapok|retur|refund|nggak sesuai|gak sesuai|ga sesuai|pelit|nyebelin|sialan|anjir|anjrit|anjing|njir|njirr?|bjir|cok|woi|bangsat|goblok|tolol|wkwk\\p{L}*|hehe\\p{L}*|haha\\p{L}*|huhu|hadeh|astaga',
    weight: -0.5,
  },
  {
    find: '(?:ada yang|ada yg|yg|yang) (?:tau|tahu|pernah|punya pengalaman)|menurut (?:kalian|kamu|mas|teman-teman)|rekomendasi(?:in)? dong|rekomen dong|mohon (?:saran|info|infonya|pencerahan)|minta saran|gimana ya|ada saran|tanya dong|mau (?:nanya|tanya)',
    weight: -1,
  },
  // Public life: offices, health, disasters, politics.
  {
    find: 'dinas|siswa baru|wali (?:kelas|murid)|posyandu|puskesmas|imunisasi|vaksin(?:asi)?|donor darah|bmkg|bpbd|basarnas|damkar|pemilu|pilkada|tps|kpu|spt|pajak|djp|bpjs|jkn|ktp|kk|e-?ktp|dukcapil|kelurahan|kecamatan|balai (?:desa|warga|rw)|rt ?\\d*|rw ?\\d*|pak rt|bu rt|warga',
    weight: -1.5,
  },
  {
    find: 'infak|infaq|zakat|donasi|sedekah|relawan|posko|pengungsi|banjir|gempa|longsor|erupsi|kebakaran|orang hilang|polisi|polsek|polres|satpol|pdam|pln|kerja ?bakti|musrenbang|bansos|notulen|presiden|menteri|dpr|gubernur|bupati|wali ?kota|partai|pki|kafir|agama|islam|kristen|allah|korupsi|pemerintah|negara|rakyat',
    weight: -1,
  },
  { find: 'modus|penipu(?:an)?|tertipu|ketipu|scam|hoa(?:x|ks)|bodong|korban', weight: -1.5 },
];
