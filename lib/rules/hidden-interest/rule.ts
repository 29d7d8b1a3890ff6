import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';
import { own } from './own';

export const hiddenInterest: Rule = {
  id: 'hidden-interest',
  severity: 'serious',
  acts: ['asks', 'gathers'],
  audiences: { answers: 'serious', encyclopedia: 'serious' },
  priority: 6,
  capsVerdict: true,
  answeredBy: ['interest-disclosed'],
  languages: { en, id },
  own,
};
