/** Reddit, Hacker News and other places that belong to their members. */
import type { Advice } from './advice';

export const community: readonly Advice[] = [
  {
    id: 'reddit-habit',
    where: { platforms: ['reddit'] },
    text: {
      en: 'Take part far more than you promote. One post about your own things in ten is the old rule of thumb: a habit, not a law.',
      id: 'Lebih sering ikut ngobrol daripada promosi. Patokan lamanya satu dari sepuluh; itu kebiasaan, bukan hukum.',
    },
    source: {
      label: 'Reddit’s administrators on the 10:1 guideline',
      url: 'https://www.reddit.com/r/modnews/comments/2oamgp/moderators_clarifications_around_our_101/',
    },
    checked: '2026-11',
  },
  {
    id: 'reddit-rules',
    where: { platforms: ['reddit'] },
    text: {
      en: 'Linking something you gain from? Read this community’s rules, or ask its moderators first.',
      id: 'Menautkan sesuatu yang menguntungkanmu? Baca aturan komunitasnya, atau tanya moderatornya dulu.',
    },
    source: {
      label: 'Reddit on what counts as spam',
      url: 'https://reddit.zendesk.com/hc/en-us/articles/204536499-What-constitutes-spam-Am-I-a-spammer-',
    },
    checked: '2026-11',
    about: ['hidden-interest', 'hard-cta', 'lead-funnel', 'price-push'],
  },
  {
    id: 'hacker-news-habit',
    where: { platforms: ['hacker-news'] },
    text: {
      en: 'Posting your own work now and then is welcome; posting mainly to promote is not. Say what you built, how, and what is still missing.',
      id: 'Sesekali membagikan karya sendiri boleh; datang hanya untuk promosi tidak. Ceritakan apa yang kamu buat, caranya, dan apa yang masih kurang.',
    },
    source: {
      label: 'Hacker News guidelines',
      url: 'https://news.ycombinator.com/newsguidelines.html',
    },
    checked: '2026-11',
    about: ['superlative', 'puffery', 'self-praise', 'hard-cta', 'buzzword'],
  },
];
