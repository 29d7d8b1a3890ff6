import type { Language } from '../engine/rule';
import { indonesianTerms } from './analyser';
import { classes } from './id/classes';
import { context } from './id/context';
import { guards } from './id/guards';

export const indonesian: Language = {
  id: 'id',
  classes,
  context,
  guards,
  keepStretched: () => 1,
  terms: indonesianTerms,
};
