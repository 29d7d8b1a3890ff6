import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const methodShown: Signal = {
  id: 'method-shown',
  score: 0.18,
  languages: { en, id },
};
