import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const leadFunnel: Rule = {
  id: 'lead-funnel',
  severity: 'hint',
  acts: ['asks', 'invites', 'gathers'],
  audiences: { encyclopedia: 'serious' },
  languages: { en, id },
};
