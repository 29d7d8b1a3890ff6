import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const specificNumber: Signal = {
  id: 'specific-number',
  score: 0.14,
  inPitch: true,
  languages: { en, id },
};
