import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const superlative: Rule = {
  id: 'superlative',
  severity: 'warning',
  inflates: true,
  audiences: { encyclopedia: 'warning' },
  languages: { en, id },
};
