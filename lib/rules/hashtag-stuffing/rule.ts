import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const hashtagStuffing: Rule = {
  id: 'hashtag-stuffing',
  severity: 'hint',
  acts: ['style'],
  audiences: { encyclopedia: 'warning', answers: 'warning' },
  priority: -2,
  languages: { en, id },
};
