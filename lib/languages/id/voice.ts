/** What words tell of how a text sounds. Written by `npm run fit`: change what it learns from, not this. */
import type { Voice } from '../../engine/voice';

export const voice: Voice = {
  start: -1.92,
  words: [
    [6.5, 'dapatkan nyesel profil rahasia se yuk'],
    [6, '! bonus dm inbox komen setiap tinggal'],
    [5.5, 'bio bunda buruan japri ketik lahir lawan'],
    [5, 'EMOJI amanah bakal duluan follow kamu kursi langsung pintu ratusan sayang slot surga'],
    [
      4.5,
      '# botol dijamin kebagian kode ludes mumpung nah ngopi nih nikmati para seat seblak serasa siap spesial tenang whatsap',
    ],
    [
      4,
      'admin amankan auto bangun cepet chat cus diskon ekosistem followers free fyp hadir harga kasian klik lho malu member mention mikir ngalahin order pemutih pulang racikan rebahan repost ribuan sak sampe satunya sebelum sebut sini skip store tag tanpa terbaik tercepat to tubuh 😎',
    ],
    [
      3.5,
      'batch berani bestie bicara bisnis caranya dalam diet doang emak extra flek gaes generasi hanya hub impian jempol kaget kayak khusus komentar kompetitor kualitas lain lipat makanya malem mampir masa menjadi mimin mitra nangis no nyaris pasang pengusaha pesan premium promo rebutan restock ribet sambil sebelah sekali selamanya seumur super tega tembus tersisa uang',
    ],
    [
      3,
      'absen adem ajak alumni ampuh badan berikutnya besok bun colek cuan cuma diem digital ditutup dokternya download etalase gratis gunung herbal hidup holistik hr ideal jaket jawabannya k kaleng kami keranjang kilo kondangan lapak lengkapnya lewatkan link lo meja membuktikan menghadirkan menunggu modal mu nanti negeri nunggu on pasti permanen perusahaan pilih pintar postingan potongan pun raja rasa ready sblm scroll sejati seru sinergi sisa solusi suami sumpah tangan terjadi terjangkau tertandingi tidur tim trial udah via viral wa ☕ ✨ 👇 😘',
    ],
    [
      2.5,
      'aja anti artis bagikan bahkan balik barista bayar belakangan bertahan besar betah biarkan bikin buatan bule checkout dapet deh dewa dipanggil dipercaya disini dp duit formulir hangus harganya heran hotel ikutan ingat ini investasi jerawat jiwa kaka kebuka keburu kecantikan keep kini konsultasi kusam kuy like masukin melek mengapa mengubah mulus nang nol nusantara pakar paling pcs pembaca pembelian pinggir po pulsa puluh reply rupiah sampai sanggup satu say seharga sekarang seller semprot semua semuanya sendirian senyum setara share siapin sing skrg solusinya story tak tautan teknologi terbukti tol vip wangi 😌',
    ],
    [
      2,
      '% & + aktifkan anaknya aslinya bawah begini berbasis berkah biar booking bumi cek cepat cerita cucu d dalem developer dicari dikira dingin ditunda dosa dosen duduk dunia eksklusif emas fast form gemuk get grab hati hemat hijab hubungi in iri jago jawaban jemput jgn jodoh kalah kehabisan kelas kepala khilaf kilat kirim klien kloter koleksi koper kuota kursus lagi lempar lenyap lewat liburan lidah lima live loh lupa main mak makin mama mangkok me melainkan memilih merk metode minum muda murah nambah nawar nempel ngerasa nggak nyenyak orang pabrik pasangan pejabat penasaran pendaftaran penonton petani pokoknya produk program puluhan pusat pusing rekening review rontok saham saja segera sejam sekadar sembuh serba serius start stok studio sudah sultan survei tamu tanggalnya tap telat tempel termurah tersedia transformasi umur up vendor wajah weekend ‼ 👉 🤣 🤫',
    ],
    [
      1.5,
      '- CAPITALS ac ahli akhir alami alarm anggap antre ayo bagi baju balas bantu banyak beb begitu bengkel bintang blok bohong bongkar bos btw bu buy cashback cinta customer dapat datang debat detik dibuat digit end fashion format full g gabung garansi gb gelap gila glowing grup haji halal hasilnya hehe hrd id ilang instagram insyaallah isi iya jantung jual kakak kalian kalimat kapan kasih kasir kata katering kebanyakan kece keluarga kembali keren keuangan kita klaim kontak kosong kotak kunci kurus kyk lebar lele lengket level liat luar lur macam mah makeup males mantan masih mata mati mau melongo mendapatkan mengaku menggunakan mentor menyesal merapat mertua mewah mi minat naskah ngaku normal ntar oh pada papan pelayanan pengen penghasilan perawatan pertemuan piring platform pot ragu rasanya rejeki rela rendah reseller resep reservasi respon sachet sadar sah saldo sale save sayangku sebulan sedang segala sehari seminggu seribu sesi sesuatu set shopee siapa silahkan sistem slide spill suka sy template tengah terbaru terbatas terbuka terdekat terpercaya testi the tukar ubah umkm urat usaha voucher w warna yang 💋 😤 🤗 🤭 🥺',
    ],
    [
      1,
      '. = ? @ LINK agen akan akhirat all aman and angkat angkatan antrean apalagi asam awet bab bahwa bak barat baris basi bau bebas benang berakhir berbagai beres berkas bersama bimbel brand buang bukti celana cetak cv daftar daging dapur daripada demi depan diam diambil ditanggung empat enak food galak gambar game gas gelas gelombang geser gram hampir hitam ibu iki ilmu industri jajan jangan jari jaringan jastip jatuhnya jutaan kabur kampus kebetulan kedip kenal kereta kesempatan kulit layak lembut linknya list logistik lu lulusan lumayan luntur macet madu magrib malam malas mall manis manusia mari masuk masukkan melalui membuat menangis menarik mencari mendaftar merupakan merusak minder mlm monggo mudah musik naik namanya nganggur ngerti nomor nutup nyari ok ongkir open pekan peluk penelitian penuh percaya perempuan perlu persen pertama perut peserta ph pilihan pinter plus pojok pribadi protein putih racun rak rb rekan rendang resign ringan rugi sampah samping sarapan saudara segar sejak seluruh semalam semester sengaja sepuluh seri serum setengah shop sisanya sms stiker tadinya tanggung tau teknisi telah telepon telpon teman temen tempat tepi terus tetangga tetes teu tiba tinggi tisu tombol ton trip tujuh tumbuh umroh unit urusan usah wib wong … 💅 🔥 😄 😆 😱 🤍',
    ],
    [
      0.5,
      ', acara adalah airnya akad alam alamat anak antri arisan asal atuh ayah baca bakso baru batal batik batu bedanya belajar belanja beli bener berangkat berhasil berhenti berkat best bimbingan biru bisa bocor bro bunyi cadangan cair calon cm coba cs cuci darah dateng dg dibantu dibuka dipegang diri distributor diulang doa dompet drop e eh example excel fee flash gajian gak gizi go gudang guys habis hafal halaman hari hasil hebat hijau hitung hp ingin internet it item janji jatuh jendela join jumlah juta ka kafe kaki kambing kang kantong kantor kasur kaya keduanya kemeja kemudian keras kerupuk ketuk ko kolom kopi kredit ku kuah l lah langganan leher lemah lembar lengkap les lihat line lunas maghrib mahasiswa marketing masalah masker matahari media memang membawa mendadak menu menyebut misal muka mulu mundur murid nabung naikin nak narik nelpon nemu ngapain ngobrol ngomong nyaman nyimpen nyusul obat oli org otomatis pake pecah pemilik pemula penawaran pencet penginapan penyakit pindah pink provinsi puncak putri putus rakyat rambut rawit resmi rezeki ribu rt rumah sahabat sakit sales sarung sdh secara sederhana sekalian selama sendiri sendok sepeda seperti seret serta sertifikat setor siang sidang simulasi skin skincare sp subuh sumur susah tagihan tahunan takut tangga tarik teh tekan tepat terasa terlihat tiga tiket tipe token top tua tukang tunai turun ujung usia utuh view waktunya walau warnanya zoom 😏 🥹',
    ],
    [
      -0.5,
      'abis adek akar alat alhamdulillah an anakku aplikasi artikel asin aturan bahagia bahas bahaya banget bangga bangsa barang basah bawang bayi bea beban bengkak berbayar berdua bersih biasa bidan bila bln bpk brp budget bulan bulanan bunganya bus call cantik cari cocok cpns cucian dari dasar dekat derajat desain dewasa di dia dilaporkan disebut ditanya dokumen dua f filter foto gagal gang gel gitu goreng gr gw hajatan hal halo hapus harus honorer i ia ibunya info instan jadi jalan jamaah jarang jg juara kabar kadar kain kaos kapal kartu kasus katalog katun kebutuhan keliling keluar kemungkinan kepada kerasa kerjaan kok koran kos kp kuat kue kuliah kulkas kuning lainnya langkah lanjut lantai lap lapis laptop lari lebaran lebih lembap liter lolos lulus makan matiin matikan mbak membaca memberi menutup mesin mie mini minimarket minyak mobil mua muat musim nama nanya nasional nego nenek ngasih ngitung nikah nungguin nyangkut nyata nyeri oke ora ortu pagi paham pakai palsu panen partai pelajaran pelan pelatihan pendek penjual penjualan persis perubahan pesawat pipa porsi pov produknya proyek punya rame rapi rekap rendam ruangan sabar sabun sana santan saya sd sedikit sekaligus sempet seorang sepi seragam service sesama sewa stop suatu subsidi sukses sunscreen supaya tabel tahan tambahan tanah tanam tanda tanggal taruh tas tebak tempo tenda terakhir terharu tertulis th timur tk toko transfer tsel ukuran ultah umat umumnya ustadz utang v wajib warisan ya yakin → ❤ 😁 😢 😭 😮 🙃 🙌',
    ],
    [
      -1,
      'NUMBER a ada ah akhirnya akta akun album antar antara antibiotik ap api as asli atap atas awal b bagian bagus bahasa ban bangkrut bangunan bantuan barangnya bareng beda belakang beneran berapa beri berita berlaku bertanya biasanya bilang bingung buat bug buka buku bunga cabut cicilan cukup curiga daya deket dibawa dihapus dikirim dikit dilihat dipakai dipungut ditambah ditempel ditolak edit efek email enam es freezer gais gamis gara garam gini grabfood gubernur gula guru hilang ikhlas imunisasi itu jadwal jahit jahitan jalur jam kabari kabupaten kan karet kasar kayu kebun kecamatan kecil kedai kelihatan keliru kelompok keluhan kelurahan kenapa keputusan kerja kerjakan ketawa kg kios kipas komunitas kontrak kontrakan kpr krim kurang label lagu lalu lapangan latihan lembur lg lucu lutut mahal maksimal mandi manual marah mas masing matematika memakai memberikan menang mendapat menerima menghitung mentok menulis merah minus modul motor mukena mulai n ngalamin nonton o operasi operator oven pajak panik panitia parah pas pasien pelembap pemimpin penting perbaikan pin pisang pk pln poin pompa posisi posyandu produksi pt rapat retak rs ruang rumahan sambal sapi sawah sebab sebagian sebaiknya sekolah selatan semalem sepanjang setuju sinyal soalnya sound staf status suara suci sulit suntik swasta syarat tabungan tebal telur tembok tentu terlambat terlanjur tes tetapi thn timbang tingkat tipis tips titipan travel tulis tutup u uangnya ujian ulang upah usul vs waktu war warga web wifi xl you ♀ 👍 😇',
    ],
    [
      -1.5,
      'adik agar alasannya antaranya apotek arah asing assalamualaikum bandingin bapak batas baterai benar berbagi berbeda berubah bgt biaya bioskop bismillah blm bpjs bukan campur cat ciri daerah darurat dibagi dibanding dibeli dicuci didirikan dijual dikasih dikembalikan diminta dipotong dong duanya ekor ekspor endorse fotokopi galon gorengan gt gue h hadiah hamil hewan hitungannya hukum ikan isinya jaga jarak juga kali kardus kas kau kehilangan kejadian keliatan kemasan kertas kesalahan kia kiri klinik kontrol koperasi korban koreksi kota laku lambat lampu laundry m makasih masjid masyarakat mencoba mending menjawab menolak mereka minta mirip misalnya mungkin muslim nilai ojk p padahal panas pergi perih permintaan pertanyaan pihak pinjam pinjaman plastik pukul punyaku rsud rujukan rusak salah saran sdn sehingga selisihnya seneng separuh sesuai setahun setelah shift siapkan simpan situ smp spreadsheet stasiun struk suhu sumber surat susu tahun tanya tempe tersebut tertentu terutama teteh tetep tidak truk tugas ukur update urutan versi wah warung yah • 😊 🥲',
    ],
    [
      -2,
      'agak aneh angin atau awalnya ayam bagaimana baik bang bank bekas bpom budaya buru butuh c cabang calo contoh dan data datanya demam dicek diganti dinas ekonomi engga file ganti gigi golongan halus igd jauh kamera kampung katanya keberatan klo konten kucing lamaran lansia libur loket lowongan maaf mantap marketplace matang membantu meminta monyet muncul negara nota online out pasar pekerjaan pemerintah pengumuman perawat pom pos puasa refund rindu riwayat rw saat sama sebelumnya sehat selisih semangat sempat server sih sim sisi skripsi sm spanduk spt suaranya tapi tdk terbesar terlalu transaksi trus udh uji umum untung wajar wawancara 😅 😍 🙏',
    ],
    [
      -2.5,
      'abang air akal aktif anggota blokir boleh buah cara daun desa dihitung dulu gampang gimana gojek jawab jelas jika justru kalo karena kemaren kering km krn kumpul lepas listrik masak meter mohon non nulis oleh om pakan patah per pesanan pula sebesar selalu si situs sma tadi tentang tgl tiap total tp tu tuh vaksin wali',
    ],
    [
      -3,
      '" apakah ayu catatan iuran izin kadang kalau kelapa ktp lama lapor laporan layanan malah menurut periksa presiden soal tergantung tetap tolong',
    ],
    [-3.5, ': aamiin apa balai beberapa kena nawarin ni selamat terima termasuk thr'],
    [-4, '; iklan puskesmas sering ternyata tulisan'],
    [-4.5, 'kira sekitar semoga 😂'],
  ],
};
