import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const hardCta: Rule = {
  id: 'hard-cta',
  severity: 'warning',
  acts: ['asks', 'invites'],
  audiences: { encyclopedia: 'serious' },
  languages: { en, id },
};
