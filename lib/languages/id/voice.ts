/** What words tell of how a text sounds. Written by `npm run fit`: change what it learns from, not this. */
import type { Voice } from '../../engine/voice';

export const voice: Voice = {
  start: -1.9,
  words: [
    [7, 'profil rahasia'],
    [6.5, 'bonus dapatkan inbox japri nyesel se yuk'],
    [6, '! dm komen setiap tinggal'],
    [5.5, 'bio bunda buruan follow followers ig ketik lawan ludes pintu ratusan repost seat slot'],
    [
      5,
      'EMOJI amanah amankan dijamin duluan free fyp hub kaget kamu kasian komentar kompetitor kursi lahir langsung mention merem ngalahin nikmati partner restock sayang seblak serasa siap tag tercepat tubuh',
    ],
    [
      4.5,
      'bakal bangun botol bubar chat cus diet early ekosistem flek jadwalkan kaleng kebagian kode kondangan lipat member membuktikan mikir mimin mitra nah nangis nongol nyaris order pemutih pengusaha pm racikan rebahan sak satunya sebelah selamanya skip spesial store surga tertandingi wes whatsap',
    ],
    [
      4,
      'admin ai barista bestie book bule cuan diem diskon doang gaes geleng hadir impian inbok inilah insan jawabannya jempol khusus kirimin klik kualitas malu menghadirkan mindset mumpung murahan ngopi nih para pasang premium pulang punah ready rebutan ribuan saatnya sampe sebelum sebut sejati sekali seumur sini tega tembus tenang teng terbaik terjadi tersisa to uang viral 😎 😘',
    ],
    [
      3.5,
      'absen alumni auto awak badai batch belakangan beralih berani besok bicara bisnis caranya cepet colek dp emak etalase extra generasi gunung hangus harga hidup holistik investasi kayak kepoin keranjang kilo koleksi kuy lain lenyap lho mahakarya makanya malem mama mampir melainkan mengubah modal ngontrak ninggalin nunggu olahraga on pakar panggilan pembaca permanen pesan pilih pintar potongan promo puluh purnama raja ribet sambil sedunia segede sembuh sisa skrg smart suami sumpah super tangannya tanpa tautan terisi tertinggal tinggalkan trial wa 👇',
    ],
    [
      3,
      '# aja akses ampuh aren artis badan bagikan banting berikutnya berkah bertahan besar betah body booking buatan buktiin cepetan checkout daftarkan dapet deh dewa digital dipercaya ditutup dokternya download duit emas form format gaskeun gratis hanya harganya herbal hr ideal ikutan ingat inovasi jago jaket jiwa jodoh joki k kalah kebuka keburu kecantikan keep keranjangnya kuburan kursimu kusam lapak lelang lengkapnya lewatkan liburan lidah like masa meledak melek melongo meluncur mengapa menunggu minggat no nol nomer pasti pejabat pendaftaran penjara percayalah perdana perusahaan pinggir privat profesor pulsa puluhan punggung sang sblm scroll segera seharga seikhlasnya sejagat seller semuanya sendirian seratus serbu serius seru setara siapin slide sold stok sultan tangan tap teknologi terbukti terjangkau tidur tim turunan udah umur wassalam ☕ ✨',
    ],
    [
      2.5,
      'adem ajak aktifkan ampas anti aslinya awan balas balikin bangku bayar belas belasan beres berlipat biarkan bird bootcamp borong botak btw bumi bun cepat copas cucu cuma dalam datang developer diamond dicari dilepas dipanggil dipeluk ditunda domba dosa dosen ebook fasilitas fast formulir ganteng gercep get gila grab helm heran hotel hubungi ikuti ilang ini iya jelasin jerawat jodohnya kakak kalender kalimat kami kavling kebanyakan keduluan kilat kinclong kirimkan komplek kubuka kuliner kuota kursus kurus lelah link lintas live lo lupa memilih memperoleh menanti mengaku mengakui mental merk mi mimpi minum mu nagih nanti negeri ngerasa nipu nongkrong nyenyak padam paling parfum pcs pelayanan pelukan pengantin pengen penonton perbankan percuma petani pinter po pot pusing rasa rejeki rela reply resep rontok rupiah sadar sanggup say sebelas sedang sekalipun sekarang sekelas semprot semua senyum serahin set share sikat sinergi sing solusi solusinya start tanggalmu tanggalnya telat temurun tersedia testi tiada tinta up upgrade urat vip visioner wangi wanginya waras wong ‼ 👉 💋 🤣 🤫',
    ],
    [
      2,
      '% + LINK abal akhirat alami anaknya angkat angkut bah bahkan balik band bengkel bersahabat bikin bintang bohong bos brand bu bumn cashback cek cerita closing customer dalem damai dapat detik diborong dibuat digit dikenal dikira dingin disini ditemukan dunia eksklusif full g galak garansi gb gigit glowing grup haji hallo hasilnya hati healing heboh hijab human id in insyaallah iri isi jantung jawaban jejak jemput jgn juragan jutaan kaka kalian kehabisan kelas kelasnya keluarga kenal kepala keren ketok kewalahan khilaf kini kirim kita klien kodenya konsultasi kontak koper kosong kudu kunjungi kursinya kyk langsing layak lebar lele lempar lgsg lima loh macam mah mak makin males masih masukin mati mau me meja melalui meleset memesan memimpin mencari mendapatkan mengantar menjadi menyesal metode mewah muda mulus murah muter nambah nang nempel ngaku ngalir nggak normal ntar nyuruh oh orang owner pabrik part pasangan pejuang pembelian penelitian penghasilan pensiun piring piutang plat pokoknya pola postingan produk properti pun pusat r racun ragu rahasianya rara rekening rendah repot reseller reservasi respon review rokok sachet sah saja saking sakti sampai satpam satu saudara save sayangku scalable sdm segala sehari sejam sekadar sekarat selagi serba seribu sesuatu setia shopee siapa sirup sistem story studio suaminya suasana sudah survei teman tempel template tengah terbaru terbatas terdekat termurah terpercaya tol transformasi ukhti usaha vendor via voucher wajah your yu 🌶 🔥 😤 🤐 🤗 🥺',
    ],
    [
      1.5,
      '& @ CAPITALS ajarkan akarnya akhir alarm aman anggap antre asal ayo bab badannya bantu baris batal bau bawah beb begini begitu berakhir berbagai berbasis bermanfaat besoknya bibir blok boba bro buang bukti busa butik daging deal diambil dijemput dilirik dimulai dipegang diulang drama drpd duduk edan empat enaknya end fashion gabung gambar game gaming gelap gemuk gizi gulung hafal halal hampers hemat hm hrd ibu ilmu industri instagram jajan jatuhnya joget jumlah kaca kampas kampus kapan kasih kasir kata katering keisi kejar kenangan kesempatan ketauan kimia klaim kloter konsisten konsul kotak kotor kunci lagi langganan laris lembut lengkap lengket level lewat lisan list luar lulusan lumer macet magrib main makeup maks malaikat malas mangkok manis mantan martabak masuk masukkan media melayang menangis menarik menawarkan mendaftar menggunakan mentor merapat merasakan mertua merusak mingguan mlm mudah mukanya mustahil namanya nan naskah nek ngambek nganggur nomor nutup nyaman nyusul ok oren papan pekan perawatan pertama perut ph pilihan platform pribadi program provinsi pulau q rajin rambut rasanya rate ratu rendang ring rugi sage saiki sakit saldo sale sampah samping sebulan segalanya semalam semester sengaja sepeda sesi setengah silahkan skin smua suka support survey sy tak tamu tau telah telpon temen temukan tengkulak terbang terintegrasi terus tetangga the timeline tisu tombol tukar tunjukin umroh warna weekend wib wkwkw wkwkwk zonk 😌 😱',
    ],
    [
      1,
      '- abadi ac adzan ahli akan alamat all anter antrean antrian apps asam atasan awet ayah azan baju bak banyak barangkali basi batang batu baunya bebas beli benang berangkat berarti berasa berkas berkat biar bimbel biro biru bobo bocor bosan bosen botolnya buy cas celana center cerdas cewe cilok cinta cita cs cuss d daftar dapur darah daster day dear debat demo depan detail diajak diam dilayani dipesan distributor doa dompet drakor drop efektif eh elektronik enak fix fokus founder ganda gapapa gelas gelombang gendong gerai gerbang giveaway global gram hapus harapan hasil hehe hitung iki insya internet investor iphone it item itung jalani jamu janda jangan jari jaringan jas jastip join jual juta ka kabur kaki kandidat kantong kapasitas karakter kebetulan kece kedip kembali kepercayaan kereta kerjanya kerupuk ketemu ketinggalan keuangan konsultan ku kuah kulit l lahap legal leher lembar lemot les liat linknya logistik lumayan lunas luntur mahasiswa malam mall mampet mata maunya memang membuat membutuhkan mendadak mengejar menyebut merek merupakan minder miskin model modem muka mulut mundur naik nawar nelpon ngapain ngerti normalnya notaris nyetok ongkir open org ori otomatis pacar pada pakaian pasaran pemilik pemula penasaran pencet pendaftar penuh penulis percaya perempuan perhatian peringatan perjalanan perlu persen pertanian pertemuan peserta pikiran pojok promonya protein puas publik puncak putih rak ramah rb real receh rekan rempah rezekinya rt rumahnya sahabat saham sandal sarapan sarung sebuah sejak seluruh semacam seminggu semut sendok senilai shop sibuk singgah sosok spill stiker strategis stress syukur tadinya tanaman tangga tanggung tarik tebak teh teknisi telepon temennya tempatnya tepi terapis terasa terbuka tetes thread tiba tikar tinggi tipu titik tok ton traktir tua tukang tuku tumbuh tunggu ubah ujan unit urusan warnanya yang 🏃 👀 💅 🙈 🚀 🤍 🫶',
    ],
    [
      0.5,
      '= anak atuh belom bersama bisa cair co donat ga geser go hitam impor inspirasi jelek jomblo kosan lur musik ngomong pahlawan plus rawan rezeki sederhana seperti setoran soto usah 💔 😄 🤭',
    ],
    [
      -0.5,
      'asli bahaya dilihat gedung gitu grabfood kelompok keluar kpr latihan minyak neng operator pensiunan perubahan pohon sawah sd telp tentu timbang ujungnya video 😉',
    ],
    [
      -1,
      'NUMBER a abad abis abu ada adanya akhirnya akta alias anakku anggrek anjing antar artikel atap atm aturan awas b babi bagian bagus bahasa ban bangkrut bangsa bapak bareng bawang beban bekal belakang berapa berbeda beri berisi berjuang berminyak bertanya berubah biasanya bilang bolak bolong bs buat budget bug buka bukan burung busuk but by cabut call cangkul cari cocok crypto curiga dada dasar daunnya deadline deket di dia dianggap dibaca dibagi diberikan didukung dihapus dijawab dikelola dikirim dikurangi dilarang dipakai dipaksa diperiksa dipungut direbus disebut disiram ditawari ditempel drg dri drive edit efek emg enam es fakta freezer from gais gangguan garam gmn gratisan gula gunting h hak hal halo harus hening hindari hrs ia ih ilegal interview itu jahat jalur jam jamur jantan jarum jauh jawabnya kabar kabupaten kacang kader kain kan karang karet kasus kayanya keamanan kebun kecamatan kedaluwarsa kegiatan kelewat kelihatan kelurahan kemana kembar kemurahan kenaikan kenapa kepake kepentingan kerjakan kerugian ketawa ketiganya kg kitab kl kok komunitas kondisi konflik konsep kontrak kontrakan kos krna kue kuliah kurang kurangi kwh lah laku lalu lap lapangan lebih lem lembur liter lol longgar lucu lutut mahal maka makan maksimal malaysia mandiri manual mas masalahnya matang materi matiin mayoritas mb mba mbah mbak melayu menang mendengar mending menentukan mengandung menganggap mengirim menikah meninggal menjelaskan mentok menuju menurun menyusui meski milik ml motor mulai mungkin nahan nanya nego nenek nerima ngalamin ngitung nyata o of orangnya otp pa padahal panas parkiran partai pasien patungan pelunasan pembimbing pemilu pemuda pendidikan pendukung penggantian penghargaan penjualan penting perbaikan persis peternak phk pin pisang pls poin pompa pondok porsi posko prinsip produksi protes rangka rawat rebus rekap rindu rs rumus sambelnya samperin santai seharian seharusnya sekaligus semen semenit sempet senang sepi seringnya skripsi slalu slik smp soalnya sofa spf spidol staf steril suara suci suku sulit sungkan suntik swasta swt sya syarat tabel tabungan tahun tali tanam tanggal tarikan tebal tembok terbesar terjual terkait terlanjur tes teteh tetep th tidak time trik ttg tuli tunggal tutup u uangnya upah user usul utamanya vs war warung wilayah you 🏆 👍 😊',
    ],
    [
      -1.5,
      'ab adik ah akibat aktif akun alasannya amat amplas antibiotik ap api artinya awal bandingin bangunan bantuan beda benar berasal berbagi berita biaya bidang bingung bioskop bismillah blm buku c cabang calo campur cat centang check cicilan contoh cukup da data delapan dengerin deposit dgn dibanding dibawa diberi dicuci didirikan dikasih dimana diminta dinaikin dipotong disana ditambah diuji dong duanya dukung dusun email endorse fans file fotokopi gaada gabisa galon ganti gini gk gorengan gua gue haha hai hamil hukum ikan imunisasi indah isinya jahit jahitan jarak jatah jok jurusan kali kas kasar kayu kebaikan kebijakan kecil kedai kehilangan kejadian kekurangan keluhan kembalikan kepikiran keputusan ketika ketua khawatir kia kipas kiri konfirmasi kontrol koordinasi koperasi korban kota krim kuat lakuin lambat lampu lbh lembek lengan lgi libur lingkungan m maaf maju manajer manfaat marah margin masak masing masjid matur melayani memakai membantu menaikkan mendukung menghitung mengurus menimbang menjanjikan menjelang mentah menulis mereka minta minus minyaknya mirip misalnya mode modul n nasional nik nikahan nilai nuwun ny nyalahin operasi out packing panik papa parah pasal pasar penipuan penjelasan penyebabnya permintaan pertanyaan petik pihak pikir pinjaman pk plastik posisi posyandu pukul punyaku rapat rincian riwayat ruangan ruas rujukan salah sambal sampel sapi sebagian sebaiknya sedangkan sehingga semakin semalem semangat seneng seorang separuh sesuai setahun sewa simpan sinyal slip smk spreadsheet stock suaranya sumber surat susu taman tanya tapi telor telur tempe tepung terlambat terpisah terutama tetapi tiap tiketnya tingkat titipan tk tokonya transaksi trus tsb tugas tulis tusuk ujian ukur update urutan utbk versi wah wajan walaupun web xl y yah yth ♀ 😍',
    ],
    [
      -2,
      'agak agar ala anjlok antaranya apapun apotek arah assalamualaikum atau ayam ayu backup baik bang batas baterai berguna berharap bpjs bpom bunga buru buruk butuh colokan daerah dan darurat demam dibatasi dibeli diganti dikembalikan diperpanjang ditahan donor dprd dulu ekor ekspor engga event fotonya gereja gigi gimana gojek golongan gt hahaha halus hewan hitungannya i jaga jelas jembatan juga jus justru kabari kamera kampung karena kau keliatan kemasan kertas kesalahan kios kirain klinik konten koreksi krl kumpulkan laki lansia laundry listrik lowongan ma makasih maksudnya mantap matematika memberikan mencoba mengambil monyet mukena nelayan ngajar ngaji ngerjain non ojk oven p paragraf pc pdam pekerjaan pengguna perbaiki perih piala pinjam pln pmi puasa refund renang roda rsud rumahan rusak sama saran sdn sebelumnya sehat selisih selisihnya setelah siapkan sih sim situ situs sm smoga sosial sound stasiun status struk suhu tadi temenku terminal tersebut tertentu thn truk tu udh uji waspada wawancara yaitu • 🙏 🥲',
    ],
    [
      -2.5,
      '" abang air ak akal aneh anggota angin apa apakah awalnya bagaimana bank bekas berkurang biarin bias blokir boleh buaya buta cara cekbpom ciri datanya daun denger desa dicek dinas gampang hadiah handuk ide igd istirahat jawab kalau katanya keberatan kecuali kemaren kering klo km lama lamaran loket lomba marketplace mawar membeli mengajar menjawab menolak muncul negara nota online paspor pemerintah pengumuman per perawat pergi pom pos pula ramai retak rw saksi salam sebesar sempat si sisi sma spanduk spt tdk tentang terlalu tgl tips toilet total tuh tulisannya umum untung vaksin wajar 😅',
    ],
    [
      -3,
      ': aamiin balai bertemu buah cacat dihitung diunduh gerobak iuran izin jika kadang kalo kardus kayaknya kelapa kmrn krn kucing kumpul lapor laporan layanan lepas malah masyarakat meminta menurut meter mohon muslim nulis oleh om pakan patah peluang pesanan saat selalu selamat server shift soal teras teriak tetap thr tolong tp wali',
    ],
    [-3.5, 'budaya catatan cina ekonomi kena konser ktp nyicil periksa sering termasuk ternyata'],
    [-4, 'asing beberapa nawarin ni presiden puskesmas semoga tergantung terima'],
    [-4.5, '; iklan kira sekitar tulisan 😂'],
  ],
};
