import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const incomeClaim: Rule = {
  id: 'income-claim',
  severity: 'serious',
  priority: 5,
  capsVerdict: true,
  languages: { en, id },
};
