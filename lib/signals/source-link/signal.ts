import type { Signal } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const sourceLink: Signal = {
  id: 'source-link',
  score: 0.22,
  inPitch: true,
  languages: { en, id },
};
