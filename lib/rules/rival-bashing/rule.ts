import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const rivalBashing: Rule = {
  id: 'rival-bashing',
  severity: 'warning',
  languages: { en, id },
};
