import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const relevantCredential: Signal = {
  id: 'relevant-credential',
  score: 0.12,
  languages: { en, id },
};
