import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const hashtagStuffing: Rule = {
  id: 'hashtag-stuffing',
  severity: 'hint',
  priority: -2,
  languages: { en, id },
};
