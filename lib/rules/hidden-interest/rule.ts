import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const hiddenInterest: Rule = {
  id: 'hidden-interest',
  severity: 'serious',
  priority: 6,
  capsVerdict: true,
  answeredBy: ['interest-disclosed'],
  languages: { en, id },
};
