import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const alternativesNamed: Signal = {
  id: 'alternatives-named',
  score: 0.18,
  languages: { en, id },
};
