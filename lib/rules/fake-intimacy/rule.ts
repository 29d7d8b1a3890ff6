import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const fakeIntimacy: Rule = {
  id: 'fake-intimacy',
  severity: 'hint',
  acts: ['style'],
  onlyWithOthers: true,
  priority: -1,
  languages: { en, id },
};
