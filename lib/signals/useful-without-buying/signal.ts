import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const usefulWithoutBuying: Signal = {
  id: 'useful-without-buying',
  score: 0.18,
  inPitch: true,
  languages: { en, id },
};
