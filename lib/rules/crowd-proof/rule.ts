import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const crowdProof: Rule = {
  id: 'crowd-proof',
  severity: 'hint',
  audiences: { encyclopedia: 'warning' },
  languages: { en, id },
};
