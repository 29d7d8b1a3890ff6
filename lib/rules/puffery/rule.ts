import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const puffery: Rule = {
  id: 'puffery',
  severity: 'hint',
  inflates: true,
  audiences: { encyclopedia: 'warning', answers: 'warning' },
  languages: { en, id },
};
