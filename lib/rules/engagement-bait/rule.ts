import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const engagementBait: Rule = {
  id: 'engagement-bait',
  severity: 'warning',
  acts: ['gathers'],
  audiences: { encyclopedia: 'serious' },
  languages: { en, id },
};
