/** Wikipedia. */
import type { Advice } from './advice';

export const encyclopedia: readonly Advice[] = [
  {
    id: 'wiki-talk',
    where: { audience: 'encyclopedia' },
    text: {
      en: 'About yourself, your employer or your client? Suggest the change on the talk page, with sources, and let others make it.',
      id: 'Tentang dirimu, kantormu, atau klienmu? Usulkan perubahannya di halaman pembicaraan, lengkap dengan sumber, lalu biarkan orang lain yang menyunting.',
    },
    source: {
      label: 'Wikipedia: Conflict of interest',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Conflict_of_interest',
    },
    checked: '2026-11',
    about: ['hidden-interest', 'self-praise', 'hard-cta', 'lead-funnel'],
  },
  {
    id: 'wiki-words',
    where: { audience: 'encyclopedia' },
    text: {
      en: 'Swap praise for a fact and its source: what was done, when, and who wrote about it.',
      id: 'Ganti pujian dengan fakta dan sumbernya: apa yang dilakukan, kapan, dan siapa yang menulisnya.',
    },
    source: {
      label: 'Wikipedia: Words to watch',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
    },
    checked: '2026-11',
    about: ['puffery', 'superlative', 'self-praise', 'crowd-proof', 'vague-authority', 'buzzword'],
  },
  {
    id: 'wiki-paid',
    where: { audience: 'encyclopedia' },
    text: {
      en: 'Paid to edit? Wikipedia’s terms ask you to name your employer, client and affiliation.',
      id: 'Dibayar untuk menyunting? Ketentuan Wikipedia mewajibkanmu menyebut pemberi kerja, klien, dan afiliasi.',
    },
    source: {
      label: 'Wikipedia: Paid-contribution disclosure',
      url: 'https://en.wikipedia.org/wiki/Wikipedia:Paid-contribution_disclosure',
    },
    checked: '2026-11',
  },
];
