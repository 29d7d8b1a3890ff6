import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const pricePush: Rule = {
  id: 'price-push',
  severity: 'hint',
  priority: 1,
  audiences: { encyclopedia: 'warning' },
  languages: { en, id },
};
