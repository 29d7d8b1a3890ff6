import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const guarantee: Rule = {
  id: 'guarantee',
  severity: 'serious',
  priority: 3,
  languages: { en, id },
};
