import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const soundsLikeAd: Rule = {
  id: 'sounds-like-ad',
  severity: 'warning',
  heard: true,
  languages: { en, id },
};
