/** Tells English from Indonesian, sentence by sentence, by the small words each cannot do without. */
import type { Votes } from '../engine/rule';

const ENGLISH =
  "the a an and or but of to in on at for from with by is are was were be been am do does did have has had i you he she it we they me him her us them my your his its our their this that these those who what which when where why how not no don't can can't could should would will won't just if so than then there here about into out up down over after before more most some any all get got go your you're it's i'm we're";
const INDONESIAN =
  'yang dan di ke dari untuk dengan ini itu ada tidak bukan belum sudah akan bisa jadi juga saya aku kamu kami kita dia mereka anda nya pada dalam oleh sebagai karena kalau jika atau tapi tetapi saja aja lagi masih sangat lebih paling cuma hanya gak ga nggak enggak tak jangan yuk ayo dong sih kok deh nih tuh lho loh kak kakak bun sis gan min udah udh sdh belom blm yg dgn utk dr dlm tdk krn klo kalo sm sama buat bagi biar supaya agar apa siapa mana kapan kenapa gimana bagaimana berapa semua setiap banyak sekarang hari tahun bulan harga beli jual order pesan gratis diskon promo langsung banget bgt mau pengen punya orang';
/** Everyday words that fill short lines, chat spellings and the small words of regional talk. */
const EVERYDAY =
  'ya yah yaa iya nah wah yuks ayok kuy gas cus gaes gais guys gan bang mas mbak pak bu ibu bapak bunda ayah adik teh tante kaka kk admin mimin guru anak suami istri teman temen sahabat rumah jalan kota desa kampung sekolah kampus kantor toko warung pasar makan minum tidur mandi kerja pulang pergi datang dateng lihat liat cek intip mampir coba cobain pakai pake ambil kasih ikut daftar bayar jualan murah mahal enak bagus cantik keren mantap besar kecil baru lama panjang pendek cepat lambat panas dingin putih hitam merah hijau biru kuning satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta rb ribuan jutaan minggu jam menit detik pagi siang sore malam besok kemarin tadi nanti dulu habis abis setelah sebelum sambil terus trus lalu kemudian hingga sampai sampe antara tanpa seperti kayak kaya tentang terhadap kepada bahwa maka namun padahal malah memang emang pasti mungkin harus wajib boleh perlu tolong terima makasih maaf selamat semoga sehat sukses doa alhamdulillah bismillah insyaallah assalamualaikum wassalam bantu jasa produk barang baju celana tas sepatu hijab gamis kulit wajah badan rambut kue nasi ayam ikan sayur buah kopi susu obat tiket paket kuota pulsa hadiah potongan ongkir voucher stok tinggal sisa kurang cukup penuh buka tutup mulai selesai naik turun masuk keluar atas bawah depan belakang kiri kanan luar sini sana situ disini disana gw gue gua lo lu elo w ane ente sy ak pgn lg jd bs dpt tp trs skrg bgt bngt org hrs spt dg sd tgl gini gitu gt bener beneran asli jangan2 wkwk wkwkwk hehe haha anjir kesel sedih senang seneng takut malu cinta sayang rindu kangen hidup mati negara presiden rakyat agama islam allah tuhan indonesia jakarta bandung surabaya jogja kelas belajar buku baca tulis lagu kode aplikasi nomor hp wa biasa sendiri bersama lain sesuai selalu pernah jarang sering kadang sekali cari nyari dicari butuh jawab tanya pilih rasa warna bahan ukuran motif jenis segala aman nyaman mudah gampang susah sulit oke tersedia terbaru terbaik khusus spesial resmi lengkap hub balas ketik kirim isi ulang pelanggan yth opo ora iki kuwi wes wis lur sing karo nang ojo yo tak teu aya anu nu mah euy atuh keur jeung nan jo indak awak se ambo uda iko nda torang ngana kita jang deng kada pian ulun gasan hanyar tiang sampun kelen';
/** Spellings that no English word has. */
const INDONESIAN_SHAPE =
  /^(?:meng|meny|mem|ber|peng|peny|pem)[a-z]{4,}$|^(?:di|ke|se|ter|pe|me)[a-z]{3,}(?:kan|nya|an)$|[a-z]{3,}(?:nya|kan|lah|kah|ku|mu)$|^ng[a-z]{2,}|[a-z]{2,}(?:ung|uh|ih|uk|eng)$/;
const ENGLISH_SHAPE =
  /(?:tion|ness|ful|less|ough|ight|ould|ever|thing)s?$|^(?:th|wh|wr|kn)[a-z]{2,}|[a-z]{2,}(?:ck|ed|ly|n't)$/;
const PRICE = /(?<![a-z\d])(?:rp\.? ?\d|\d[\d.,]* ?(?:rb|ribu|jt|juta)(?![a-z]))/;

const words = (list: string) => new Set(list.split(' '));
/** Letters without marks and drawls: "puutiih", "ñàmbàh". */
const plainLetters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/([a-z])\1{2,}/g, '$1');
const undoubled = (word: string) => word.replace(/([a-z])\1/g, '$1');

/** @returns how many function words of each language the sentence holds. */
export function createVotes(): (sentence: string) => Votes {
  const english = words(ENGLISH);
  const indonesian = words(INDONESIAN);
  const everyday = words(EVERYDAY);
  return (sentence) => {
    const votes = { en: 0, id: 0 };
    const text = plainLetters(sentence).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
    if (PRICE.test(text)) votes.id += 1;
    for (const [word] of text.matchAll(/(?<!\d)[a-z]+(?:'[a-z]+)?/g)) {
      const short = undoubled(word);
      if (english.has(word)) votes.en += 1;
      if (indonesian.has(word) || (short !== word && indonesian.has(short))) votes.id += 1;
      else if (english.has(word)) continue;
      else if (everyday.has(word) || (short !== word && everyday.has(short))) votes.id += 0.7;
      else if (ENGLISH_SHAPE.test(word)) votes.en += 0.4;
      else if (INDONESIAN_SHAPE.test(short)) votes.id += 0.3;
    }
    return votes;
  };
}
