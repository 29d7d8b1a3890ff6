import type { Rule } from '../../engine/rule';
import { en } from './en';
import { id } from './id';

export const testimonialPush: Rule = {
  id: 'testimonial-push',
  severity: 'hint',
  audiences: { encyclopedia: 'warning' },
  languages: { en, id },
};
