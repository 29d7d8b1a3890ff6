import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const freeBait: Rule = {
  id: 'free-bait',
  severity: 'hint',
  priority: 1,
  audiences: { encyclopedia: 'warning' },
  languages: { en, id },
};
