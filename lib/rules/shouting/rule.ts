import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const shouting: Rule = {
  id: 'shouting',
  severity: 'hint',
  acts: ['style'],
  priority: -2,
  languages: { en, id },
};
