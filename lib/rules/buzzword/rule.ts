import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const buzzword: Rule = {
  id: 'buzzword',
  severity: 'hint',
  inflates: true,
  acts: ['style'],
  audiences: { encyclopedia: 'warning' },
  priority: -1,
  languages: { en, id },
};
