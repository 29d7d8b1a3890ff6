import type { Cases, RuleLanguage } from '../../engine/rule';

export const id: RuleLanguage = {
  text: {
    name: 'Desakan waktu',
    line: 'Kamu meminta pembaca terburu-buru. Kalau tenggatnya nyata, sebutkan tanggal dan alasannya; kalau tidak, lepas saja.',
    why: '',
    source: { label: '', url: '' },
  },
  patterns: [
    { find: 'buruan' },
    { find: 'cuma hari ini' },
    { find: 'khusus hari ini' },
    { find: 'sebelum kehabisan waktu' },
    { find: 'close malam ini' },
    { find: 'besok harga naik' },
    { find: 'Senin harga naik' },
    { find: 'jangan tunda lagi' },
    { find: 'jangan ditunda' },
    { find: 'gercep' },
    { find: 'mumpung masih' },
    { find: 'kesempatan terakhir' },
    { find: 'hari terakhir promo' },
    { find: 'jam 12 malam ditutup' },
    { find: 'flash sale' },
    { find: 'sekarang juga' },
    { find: 'gaskeun sekarang' },
    { find: 'detik-detik terakhir' },
  ],
};

export const cases: Cases = {
  flagged: [],
  lookalikes: [
    'hewan buruan (prey)',
    'paling lambat 14 Juni (at the latest)',
    'segera ke IGD kalau sesak (health safety)',
    'terakhir naik harga Januari',
    'tidak usah buru-buru',
    'hari terakhir lapor SPT 31 Maret',
  ],
};
