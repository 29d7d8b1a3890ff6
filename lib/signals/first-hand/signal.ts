import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const firstHand: Signal = {
  id: 'first-hand',
  score: 0.18,
  languages: { en, id },
};
