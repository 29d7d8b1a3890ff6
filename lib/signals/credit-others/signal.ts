import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const creditOthers: Signal = {
  id: 'credit-others',
  score: 0.12,
  languages: { en, id },
};
