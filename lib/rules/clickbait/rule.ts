import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const clickbait: Rule = {
  id: 'clickbait',
  severity: 'warning',
  languages: { en, id },
};
