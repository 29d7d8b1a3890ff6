import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const selfPraise: Rule = {
  id: 'self-praise',
  severity: 'hint',
  inflates: true,
  audiences: { encyclopedia: 'warning', answers: 'warning' },
  languages: { en, id },
};
