import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Giring ke DM atau tautan',
    line: 'Kamu memindahkan orang ke DM sebelum membantu. Taruh jawabannya, termasuk harga, di sini dulu.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'DM untuk order' },
    { find: 'DM aja kak' },
    { find: 'link di bio' },
    { find: 'klik link di bio' },
    { find: 'chat WA sekarang' },
    { find: 'japri ya' },
    { find: 'inbox sis' },
    { find: 'PM untuk harga' },
    { find: 'hubungi admin' },
    { find: 'cek keranjang kuning' },
    { find: 'klik keranjang oranye' },
    { find: 'join grup WA' },
    { find: 'info lengkap WA' },
    { find: 'gas DM' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'telepon saya kalau lihat kakek saya',
    'hubungi 112',
    'lapor lewat WA resmi PLN',
    'DM kalau butuh teman cerita',
    'tautan jurnalnya di komentar, ringkasannya di atas',
    'japri moderator',
  ],
};
