import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Umpan gratis',
    line: '"Gratis" bikin orang waspada kalau ada syaratnya. Sebut syaratnya, atau berikan saja langsung.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'gratis ongkir' },
    { find: 'bonus senilai 2 juta' },
    { find: 'hadiah langsung' },
    { find: 'gratis konsultasi' },
    { find: 'free gift' },
    { find: 'bonus AC' },
    { find: 'bonus umroh' },
    { find: 'giveaway' },
    { find: 'dapat gratis' },
    { find: 'coba gratis sekarang' },
    { find: 'voucher gratis' },
    { find: 'e-book gratis khusus' },
    { find: 'free ongkir' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'imunisasi gratis di puskesmas',
    'sambalnya gratis nambah',
    'bonus demografi',
    'internet gratis di balai desa',
    'sekolah gratis',
    'dikirimi gratis sama brand-nya (disclosure)',
    'tidak ada makan siang gratis (idiom)',
  ],
};
