import type { Cases, SignalLanguage } from '../../engine/rule';

export const id: SignalLanguage = {
  text: {
    name: 'Menyebut jasa orang lain',
    advice: 'Siapa yang mengajarimu? Sebut namanya.',
    starter: 'Terima kasih [nama], yang [mengajari / menulis / menguji] ini.',
  },
  patterns: [
    {
      find: '(?:[Tt]erima ?kasih|[Mm]akasih?|[Tt]hanks|[Tt]hx|[Ss]uksma|[Hh]atur nuhun|[Mm]atur nuwun)(?: banyak| banget| bgt| sekali| ya| juga)*,? (?:ke |kepada |buat |untuk |pada )?(?:para )?(?:@\\w+|(?:[Mm]as|[Mm]bak?|[Pp]ak(?:de)?|[Bb]u(?:de)?|[Bb]ang|[Kk]ang|[Tt]eh|[Oo]m|[Tt]ante|[Kk]ak|[Dd]ek|[Uu]staz|[Cc]ak|[Uu]da|[Uu]ni|[Kk]oh?|[Cc]i(?:ci)?|[Mm]bah|[Ee]yang|[Nn]enek|[Ii]bu|[Bb]apak|[Dd]r\\.?|pembaca|kontributor|relawan|warga|tim|dosen|guru|tetangga|petugas|dinas|perawat|bidan)\\b(?! (?:semua|sekalian))(?: \\p{L}+)?|(?!(?:Tuhan|Allah|Tlh|Telah|Sudah|Atas|Semua)\\b)\\p{Lu}\\p{Ll}+)',
      caseSensitive: true,
      unless: {
        because: 'berterima kasih kepada pelanggan atau merek',
        sentence:
          '(?:pelanggan|customer|orderan|pembelian|kepercayaan|follower|isi ulang|kirimannya|hampers|langganan|belanja|disebut|konsumsi|di sini|transfer|order)',
      },
    },
    {
      find: '(?:kredit|credit|cr|foto|video|gambar|ilustrasi|naskah|data|terjemahan|desain)(?: foto| gambar| video)?: ?(?:@\\w+|\\p{L}{3,}(?: \\p{L}+)?)(?! gratis)',
    },
    {
      find: '(?:[Rr]esep|[Ii]de|[Tt]ips|[Tt]rik|[Cc]ara|[Pp]ola|[Ff]oto|[Dd]ata|[Gg]ambar|[Ss]aran|[Ii]lmu|[Ii]nfo|[Tt]eknik|[Rr]umus)(?:nya)?(?: ini| itu| awal(?:nya)?| asli(?:nya)?)? (?:dari|milik|punya|warisan|ajaran|kiriman|karya) (?:@\\w+|(?:[Mm]as|[Mm]bak?|[Pp]ak(?:de)?|[Bb]u(?:de)?|[Bb]ang|[Kk]ang|[Tt]eh|[Oo]m|[Tt]ante|[Kk]ak|[Dd]ek|[Uu]staz|[Cc]ak|[Uu]da|[Uu]ni|[Kk]oh?|[Cc]i(?:ci)?|[Mm]bah|[Ee]yang|[Nn]enek|[Ii]bu|[Bb]apak|mertua|tetangga|teman|temen|almarhum|dosen|guru)\\b|(?!(?:Kami|Saya|Sini|Rumah|Kita|Indonesia|Korea|Jepang)\\b)\\p{Lu}\\p{Ll}+)',
      caseSensitive: true,
    },
    {
      find: '(?:saya|aku|gue|gw|kami|kita)(?: \\w+)? (?:belajar|diajari|diajarin|dikasih tahu|dikasih tau|diingatkan|dibantu|dapat ilmu|tahu|dengar|nyontek|meniru|dibimbing|dibetulkan) (?:ini )?(?:dari|oleh|sama) (?:@|\\p{L}+)|(?:yang|yg) (?:mengajari|ngajarin|negur|mengirim|ngasih tau|ngasih tahu|membetulkan|menemukan|nemuin|mengingatkan|nunjukin|minjemin|mengoreksi) (?:saya|aku|gue|gw|kami|cara|foto|kesalahan)',
    },
    {
      find: '(?:[Mm]engutip|[Ss]eperti (?:kata|ditulis|yang ditulis|dikatakan|disebut)|[Ii]stilah|[Mm]eminjam (?:istilah|kalimat)|[Dd]ikutip dari|[Kk]ata) (?:@\\w+|(?:Pak|Bu|Mas|Mbak|Dr\\.?|Prof\\.?|Ustaz|Romo|Kang|Teguh) \\p{Lu}?\\p{L}+|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)|(?:kata|ujar|tutur|ungkap|imbuh|menurut|sikap) (?!(?:Siapa|Orang|Mereka|Dia|Mama|Kak|Saya|Aku|Kamu|Allah|Tuhan|Gue|Kami|Kita|Google|BPS|WHO)\\b)\\p{Lu}\\p{Ll}+',
      caseSensitive: true,
    },
    {
      find: '(?:ditemukan|dilaporkan|dibuat|digambar|ditulis|difoto|dirancang|disusun|diterjemahkan|dikerjakan|dicek|dibantu) (?:oleh|sama) (?:@\\w+|(?:mas|mbak|pak|bu|bang|kang|teh|om|tante|ibu|bapak) \\p{L}+)|(?:via|lewat|h/t|ht|cc) @\\w+|bukan (?:ide|resep|karya|foto) (?:saya|aku|gue|ku)\\b',
    },
  ],
};

export const cases: Cases = {
  flagged: [
    'Jalannya dibuka lagi besok, kata Wiranto.',
    'Terima kasih Bu Yati, yang menguji takarannya dua kali.',
    'Resep dari Mbah Karsinem, saya cuma mengurangi gulanya.',
    'Foto: Dimas Wicaksana.',
    'Saya diajari sama tetangga dari Gombong.',
    'Bug ini ditemukan oleh @lintangpagi dan sudah dicatat.',
    'Seperti ditulis Pak Harun, antrean itu soal kebiasaan.',
  ],
  lookalikes: [
    'Terima kasih pelanggan setia kami!',
    'Makasih kirimannya kak, suka banget.',
    'Resep rahasia kami sejak dulu.',
    'Cicilan tanpa kartu kredit.',
    'Terima kasih atas pembeliannya di sini.',
    'Kata siapa diet harus tersiksa?',
  ],
};
