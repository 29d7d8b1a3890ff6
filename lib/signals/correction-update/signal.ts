import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const correctionUpdate: Signal = {
  id: 'correction-update',
  score: 0.22,
  seldom: true,
  languages: { en, id },
};
