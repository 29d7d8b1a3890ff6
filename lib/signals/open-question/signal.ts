import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const openQuestion: Signal = {
  id: 'open-question',
  score: 0.1,
  languages: { en, id },
};
