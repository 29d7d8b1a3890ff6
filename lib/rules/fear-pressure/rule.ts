import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const fearPressure: Rule = {
  id: 'fear-pressure',
  severity: 'warning',
  languages: { en, id },
};
