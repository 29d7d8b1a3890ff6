import type { Language } from '../engine/rule';
import { countWords } from './analyser';
import { classes } from './en/classes';
import { context } from './en/context';
import { guards } from './en/guards';
import { trustClasses } from './en/trust';

export const english: Language = {
  id: 'en',
  classes: { ...classes, ...trustClasses },
  context,
  guards,
  // "freeee" and "soooon" keep two, as their plain forms do; "hurryyy" keeps one.
  keepStretched: (letter) => (letter === 'e' || letter === 'o' ? 2 : 1),
  countWords,
  persons: "i|i'm|i've|me|my|mine|we|we're|we've|us|our|ours|you|you're|your|yours",
};
