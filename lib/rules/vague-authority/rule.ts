import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const vagueAuthority: Rule = {
  id: 'vague-authority',
  severity: 'warning',
  inflates: true,
  languages: { en, id },
};
