/** Where Indonesian sellers lead those who look for something: the inbox, the bio, a bare number. */
import type { Pattern } from '../../engine/rule';

export const PHONE = '(?:\\+? ?62|0)[ -]?8\\d{1,3}[- .]?\\d{3,4}[- .]?\\d{2,5}';

export const DOORS: readonly Pattern[] = [
  // Whoever looks for it may come in.
  {
    find: '{start}(?:cek|lihat|liat|intip|lirik)(?: {w}){1,2} (?:kita|kami) {you}|(?:yang|yg|kalo|kalau|klo|buat|siapa)(?: ada)?(?: (?:yang|yg|kakak|kalian|kamu))?(?: (?:lagi|mau|pengen|masih))? (?:cari|nyari|butuh|bingung|minat|berminat|tertarik|mau|pengen|laper)(?: {w}){1,8},? (?:(?:bisa|boleh|langsung|silakan|silahkan)(?: aja)? (?:masuk|{chan}|cek|mampir|kepoin|{buy}|hubungi|merapat)|{chan} (?:aku|saya|kami|aja|ya)|kepoin|merapat)(?: {w})?',
    needs: 0.5,
    severity: 'warning',
    unless: { because: 'help is offered', sentence: 'relawan|donasi|dokter|posko|warga|bantuan|curhat' },
  },
  {
    find: '(?:cek|lihat|liat|intip|kepoin|follow)(?: {w}){1,5} di (?:ig|instagram|bio|profil|story|feed|toko|akun|katalog) (?:kami|kita|aku|ku|saya)',
    severity: 'warning',
  },
  // You never know, somebody may need it.
  {
    find: '(?:siapa|sapa|kali|barangkali|mungkin)(?: (?:ta[hu]u|tau|tw|aja|ada|kak|{you}|yang|yg|lagi|ini)){0,4} (?:butuh|minat|berminat|perlu|tertarik|kepengen|n?cari)(?: {w}){0,2}',
    needs: 0.5,
    severity: 'warning',
    unless: {
      because: 'help, or a question',
      sentence: '\\?|darah|donor|relawan|posko|bantuan|resep|catatan|kalau (?:anda|kamu)',
    },
  },
  // Write to me, in whatever region's words.
  {
    find: '(?:{chan}|hubungi|kontak|tele?pon|telp)(?: (?:{jo}|ke|ka|nang|sama)){0,2} (?:{mine})(?! (?:{w} )?(?:{neg}|di ?\\p{L}{4,}|masuk|error))',
    needs: 0.5,
    loose: true,
  },
  { find: '{chan} (?:{jo}){end}', needs: 0.25 },
  // Where the number, the link or the answer is kept.
  {
    find: '(?:nomor|nomer|wa|\\p{L}{3,}(?:nya|ne|nyo))(?: {w}){0,3} (?:di|nang|neng) (?:{door}|foto)',
    needs: 0.5,
    loose: true,
  },
  // A message, wherever one is to send it.
  {
    find: '(?:(?:me)?kirim|tinggalkan|lewat) pesan(?! (?:suara|singkat|berantai))',
    needs: 0.5,
    loose: true,
  },
  // The bio by itself.
  {
    find: '(?:cek|liat|lihat|klik|kepoin|intip)(?: (?:aja|langsung|di|ke)){0,2} bio|{start}(?:cek|lihat|liat|intip|lirik) (?:ig|story|profil|olshop|highlight)(?: {you}| ya)?{end}',
    severity: 'warning',
  },
  // A number by itself.
  {
    find: PHONE,
    needs: 2,
    unless: {
      because: 'a number for help',
      sentence:
        'hilang|donor|posko|darurat|ambulans|lapor|relawan|panti|infaq|warga|rezeki|bantu\\p{L}*|memerlukan|bismillah|official|konfirmasi',
    },
  },
];
