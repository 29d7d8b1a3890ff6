import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const scarcity: Rule = {
  id: 'scarcity',
  severity: 'warning',
  priority: 2,
  languages: { en, id },
};
