/** LinkedIn. */
import type { Advice } from './advice';

const source = {
  label: 'Search Engine Journal on what LinkedIn recommends',
  url: 'https://www.searchenginejournal.com/linkedin-shares-dos-donts-for-better-post-visibility/533571/',
};

export const professional: readonly Advice[] = [
  {
    id: 'linkedin-insight',
    where: { audience: 'professional' },
    text: {
      en: 'Give a number, a method or a mistake someone can use without you. LinkedIn does not recommend promotion that brings no insight.',
      id: 'Beri angka, cara, atau kesalahan yang bisa dipakai orang tanpa kamu. LinkedIn tidak menyebarkan promosi yang tak menambah wawasan.',
    },
    source,
    checked: '2026-11',
    about: ['self-praise', 'buzzword', 'puffery', 'superlative', 'hard-cta'],
    followed: 'method-shown',
  },
  {
    id: 'linkedin-bait',
    where: { audience: 'professional' },
    text: {
      en: 'Put the file or the answer in the post. “Comment YES and I’ll send it” is held back there.',
      id: 'Taruh berkas atau jawabannya di postingan. “Komen MAU nanti kukirim” justru tidak disebarkan di sana.',
    },
    source,
    checked: '2026-11',
    about: ['engagement-bait', 'lead-funnel', 'clickbait'],
  },
  {
    id: 'linkedin-tags',
    where: { audience: 'professional' },
    text: {
      en: 'Tag people you write about, and use the few hashtags that fit. Tagging for attention is held back there.',
      id: 'Tandai orang yang memang kamu bahas, dan pakai tagar yang nyambung saja. Menandai demi perhatian tidak disebarkan di sana.',
    },
    source,
    checked: '2026-11',
    about: ['hashtag-stuffing'],
  },
];
