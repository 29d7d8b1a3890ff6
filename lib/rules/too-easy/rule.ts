import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const tooEasy: Rule = {
  id: 'too-easy',
  severity: 'hint',
  languages: { en, id },
};
