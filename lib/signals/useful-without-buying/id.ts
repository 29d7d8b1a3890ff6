import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Berguna tanpa membeli',
    advice: 'Kalau pembaca tidak pernah membeli, apakah tetap ada gunanya? Beri satu hal.',
    starter: 'Sebelum keluar uang, [satu hal yang bisa dicoba atau dicek siapa pun].',
  },
  patterns: [
    {
      find: '(?:sebelum|sblm) (?:kamu |anda |kalian )?(?:beli|membeli|bayar|membayar|tanda tangan|ttd|transfer|pesan|sewa|menyewa|dp|ganti|servis|daftar|kirim|terharu|checkout|mengirim|ngontrak|ambil (?:kredit|kpr))\\b(?! (?:kehabisan|naik))',
    },
    {
      find: '(?:jangan|jgn|gak usah|nggak usah|tidak usah|gak perlu|tidak perlu|ga usah|gausah|kada usah|kada wajib|ora usah|ojo|tong) (?:langsung |buru-buru |keburu |dulu )?(?:beli|bayar|ganti|transfer|percaya|divonis|lewat calo|pakai jasa|membayar|tergiur|panik|ditanggapi|maksa|semprot|dibakar|disetrika|digosok)\\b',
    },
    {
      find: '(?:tanpa|gak pake|tidak perlu|nggak perlu|gak perlu) (?:daftar|login|registrasi|isi data|perantara|calo|bayar|biaya|izin)\\b(?!.{0,20}(?:dp|cicil|ongkir))|boleh (?:disalin|dicopas|disebar|dipakai|diunduh|di-?copy)|silakan (?:salin|pakai|unduh|copas|disebar|dicontoh)|(?:semoga|smoga|moga) (?:bermanfaat|kepake|membantu|berguna)|buat disimpan|simpan (?:dulu )?(?:buat|untuk) (?:nanti|jaga)',
    },
    {
      find: '(?:ini|berikut) (?:template|templat|daftar|rumus|contoh|tabel|langkah|cara|ceklis|skrip|format|resep|tips)(?:nya|-nya)?\\b(?! rahasia)|(?:checklist|ceklis|daftar periksa|catatan penting|rangkuman|ringkasan|rundown|tips?|trik|ciri(?:-ciri|2)?(?:nya)?|patokan(?:nya)?|kuncinya|pengingat|cara (?:cek|baca|bedain|hitung|membaca|gw cek|ngecek|memeriksa))(?: \\w+){0,6}?:(?!//| ?https?:| ?\\d{3})',
      unless: {
        because: 'tips yang isinya produk sendiri',
        sentence: '(?:produk|serum|krim|paket|koleksi) (?:kami|kita)|order|bio|dm|wa (?:aja|saya)|checkout',
      },
    },
    {
      find: '(?:{eja}|\\d{1,2}) (?:hal|cara|langkah|tips|pertanyaan|ciri|tanda|kesalahan|pelajaran|kalimat|trik|kebiasaan|aturan|poin|titik)\\b(?: \\w+){0,8}?(?::|\\.|,|$| sebelum| biar| supaya| yang| ini)',
    },
    {
      find: '{start}(?:{lalu},? ){0,2}{langkah}(?:lah)?(?= [\\p{L}\\d(@#]|[,.;]|$)',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '{sambung} (?<flag>(?:lalu |terus |dan |atau |baru |jangan |cukup |bisa |harus )?{langkah})(?= ?[\\p{L}\\d½.,;]|$)',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '{start}(?:jangan|jgn|hindari|pastikan|pastiin|usahakan|perhatikan|ingat|cukup|minimal|biasakan|hati-hati|hati2|cek dulu|selalu|wajib|tong|ulah)\\b(?! (?:lupa (?:order|follow|like|mampir|pakai kode)|sampai|lewatkan|ketinggalan|tunggu|kehabisan|ragu|khawatir|diem|mau|tunda))',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:kalau|kalo|klo|jika|bila|lamun|nek|yen|begitu) [^.!?]{3,80}(?:,| ya| itu| berarti| langsung| artinya) ?(?:berarti|artinya|langsung|{langkah}|jangan|bisa|cek|ke|tandanya|itu|biasanya|coba|lapor|tanya|minta|turunkan|hindari)\\b',
      earns: 0.4,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:biar|supaya|agar) (?:gak|tidak|nggak|ga|awet|tahan|cepat|mekar|rapi|bersih|aman|hemat|irit|adil|adem|\\p{L}+)\\b',
      earns: 0.34,
      unless: {
        because: 'ajakan beli, klik, atau slogan',
        sentence: '{asking}',
      },
    },
    {
      find: '(?:harus|wajib|sebaiknya|idealnya|dosis|ukuran|umur|suhu|biasanya|umumnya|normalnya|rata-rata|itu wajar|artinya|maksudnya|tandanya|bedanya|dihitung|syaratnya|aturannya|penyebabnya)\\b',
      earns: 0.2,
    },
    // Bagaimana adanya, untuk siapa saja.
    {
      find: '(?:kalau|kalo|klo|bila|jika|karena|soalnya|sebab|supaya|tergantung|umumnya|rata-rata|paling sering|bukan berarti|belum tentu|cukup|boleh|bisa (?:lewat|ke|dicek|dipakai|jadi)|jangan \\p{L}+)\\b',
      earns: 0.2,
      unless: { because: 'ajakan beli, klik, atau slogan', sentence: '{asking}' },
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Sebelum beli pompa baru, cek dulu klepnya dan bersihkan saringannya.',
    'Tiga hal yang perlu ditanyakan ke pemilik kos: air, listrik, jam malam.',
    'Ini templatenya, boleh disalin tanpa izin.',
    'Jangan langsung ganti aki, ukur dulu tegangannya.',
    'Checklist: akta, KK, dua lembar fotokopi KTP.',
    'Rendam noda teh pakai air dingin, bilas dua kali, lalu jemur di tempat teduh.',
  ],
  lookalikes: [
    'Info selengkapnya: https://tokokenanga.example/promo',
    'E-book gratis setelah isi form dan follow.',
    'Tips cantik: pakai serum kami pagi malam, order di link bio.',
    'Jangan lewatkan promo akhir bulan.',
    'Langsung checkout aja, kak.',
    'Dapatkan sekarang juga di gerai terdekat.',
    'Trial gratis tujuh hari, yuk daftar.',
  ],
};
