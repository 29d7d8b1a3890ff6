import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const answersQuestion: Signal = {
  id: 'answers-question',
  score: 0.18,
  languages: { en, id },
};
