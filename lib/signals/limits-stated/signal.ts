import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const limitsStated: Signal = {
  id: 'limits-stated',
  score: 0.22,
  languages: { en, id },
};
