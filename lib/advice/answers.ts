/** Question-and-answer sites. */
import type { Advice } from './advice';

export const answers: readonly Advice[] = [
  {
    id: 'answers-first',
    where: { audience: 'answers' },
    text: {
      en: 'Answer in your first line. A link to your own thing belongs only inside an answer that already helps without it.',
      id: 'Jawab di kalimat pertama. Tautan milikmu hanya pantas di dalam jawaban yang sudah membantu tanpanya.',
    },
    source: {
      label: 'Quora on questions and answers (in French)',
      url: 'https://help.quora.com/hc/fr/articles/9456583756180-Normes-relatives-aux-questions-et-aux-r%C3%A9ponses',
    },
    checked: '2026-11',
    about: ['lead-funnel', 'hard-cta', 'clickbait'],
    followed: 'answers-question',
  },
  {
    id: 'answers-disclose',
    where: { audience: 'answers' },
    text: {
      en: 'Naming or linking something of yours? Say so in the answer: that is the line between an answer and spam.',
      id: 'Menyebut atau menautkan milik sendiri? Katakan di jawabannya: itulah yang membedakan jawaban dari spam.',
    },
    source: {
      label: 'Charcoal on what Stack Exchange calls spam',
      url: 'https://charcoal-se.org/training/spam',
    },
    checked: '2026-11',
    about: ['hidden-interest'],
    followed: 'interest-disclosed',
  },
];
