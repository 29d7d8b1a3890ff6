import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const miracleResult: Rule = {
  id: 'miracle-result',
  severity: 'serious',
  acts: ['harms'],
  priority: 4,
  capsVerdict: true,
  languages: { en, id },
};
