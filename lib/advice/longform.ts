/** Articles, and any other place where nothing more is known. */
import type { Advice } from './advice';

export const longform: readonly Advice[] = [
  {
    id: 'longform-disclose',
    where: { audience: 'longform' },
    text: {
      en: 'Pay, a gift, a job or family behind a recommendation? Say so near it, in words anybody understands.',
      id: 'Ada bayaran, hadiah, pekerjaan, atau keluarga di balik rekomendasimu? Katakan di dekatnya, dengan kata yang dimengerti semua orang.',
    },
    source: {
      label: 'Manatt on the FTC’s endorsement guides',
      url: 'https://manatt.com/insights/newsletters/advertising-law/an-in-depth-look-at-the-ftcs-updates-2',
    },
    checked: '2026-11',
    about: ['hidden-interest', 'testimonial-push'],
    followed: 'interest-disclosed',
  },
];
