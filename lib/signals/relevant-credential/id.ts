import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Latar belakang yang relevan',
    advice: 'Sebut dalam lima kata kenapa kamu tahu, dan sampai di mana pengetahuanmu.',
    starter: 'Saya [pekerjaan] sejak [tahun]; soal [yang di luar itu] saya tidak tahu.',
  },
  patterns: [
    {
      find: '(?:{aku})(?: ini| memang| cuma| dulu| pernah jadi| sudah jadi| kebetulan| juga| sendiri| adalah)? {profesi}\\b',
      unless: {
        because: 'yang dibutuhkan, bukan yang bicara',
        after: '(?:yang kalian cari|andalan|favorit)',
      },
    },
    {
      find: '(?:sebagai|selaku) (?:seorang |mantan )?(?!(?:pakar|ahli|agensi|perusahaan|brand|toko|konsumen|pelanggan|pembeli|ibu|orang|mahasiswa|warga|anak|manusia)\\b)\\p{L}+(?: \\p{L}+)?,? (?:saya|aku|gue|gw)\\b|(?:sebagai|selaku|jadi) (?:seorang |mantan )?{profesi}\\b(?=[^.!?]{0,80}(?:saya|aku|gue|kami|sering|tiap|biasa|,|\\d))|{start}(?:mantan )?{profesi} (?:di sini|disini|here)\\b',
    },
    {
      find: '(?:\\d{1,2}|{eja}|sudah \\w+|belasan|puluhan) (?:tahun|thn|taun|th)(?: lebih)? (?:di |jadi |sebagai |nyiapin |mengajar |ngajar |nyukur |kerja |bekerja |jualan |nukang |pegang |menangani |meneliti |praktik |praktek |bikin |dagang |melatih |menjahit |servis |ngurus |mengurus |merias |menyetir |nyupir |berkebun |bertani |beternak |melaut )(?:\\p{L}+)|{profesi}(?: \\w+){0,2},? (?:\\d{1,2}|{eja}|belasan) (?:tahun|thn)',
    },
    {
      find: '(?:pasien|murid|siswa|mahasiswa|pelanggan bengkel|anak didik)(?:ku|ku| saya| kami| aku)\\b|di (?:poli|bengkel|klinik|lab|puskesmas|apotek|kantor|ruang|posko|sawah|kebun|lahan|studio|salon) (?:saya|kami|aku|gue|gw)\\b|tempat (?:saya|kami|gue|gw) (?:bertugas|kerja|ngajar|mengajar|dinas)',
    },
    {
      find: '(?:saya|aku|gue|gw|kami) (?:lulusan (?!.{0,40}terbaik)|sarjana|dosen|mengampu|bersertifikat|berizin|yang menulis|yang nulis|yang bikin modul|yang mengelola|pernah kerja di|dulu kerja di|dulunya|bukan (?:dokter|ahli|petugas|pengacara|psikolog|notaris|akuntan|guru|bidan|pakar|teknisi))\\b',
    },
    {
      find: '(?:str|sip|sertifikat|izin praktik|nomor registrasi|lisensi)(?:nya)? (?:no|nomor|\\d|saya|kami)|dr\\. \\p{Lu}|apt\\.|s\\.farm|s\\.kep',
    },
    {
      find: '(?:kami turun|tim kami (?:turun|menangani)|kami yang (?:nyari|menangani|bertugas|jaga)|petugas kami|posko kami|loket kami|dinas kami|kami (?:di|dari) (?:damkar|puskesmas|dinas|bpbd|basarnas|disdukcapil|pmi|kpu|perpustakaan|samsat))\\b|di loket kami|di posyandu|di meja saya',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Sebagai pembatik, saya lebih percaya pewarna daun mangga.',
    'Saya perawat di poli paru, tiap hari lihat kasus begini.',
    'Belasan tahun di bengkel, yang paling sering rusak justru selangnya.',
    'Sebagai penyuluh, saya sering diminta mengecek daun dulu.',
    'Aku guru SD, jadi contohnya dari kelas 3.',
    'Saya lulusan teknik kimia, bukan pendidikan.',
    'Tukang las 17 tahun, dan saya masih salah ukur kalau buru-buru.',
  ],
  lookalikes: [
    'Sebagai pelanggan, saya puas sekali.',
    'Kami agensi terdepan dengan solusi digital.',
    'Dokter saja sampai kaget lihat hasilnya.',
    'Konsultasikan dengan apoteker terdekat.',
    'Cocok untuk guru, perawat, dan karyawan.',
    'Sebagai pakar, kami memberikan yang terbaik.',
    'Tukang bakso lewat tiap sore.',
  ],
};
