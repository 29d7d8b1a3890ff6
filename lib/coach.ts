/** The engine with every rule, signal and language the coach knows. */
import { type Analyse, createAnalyser } from './engine/analyse';
import { languages } from './languages';
import { createVotes } from './languages/detect';
import { rules } from './rules';
import { signals } from './signals';

/** Keep the result: it remembers what it found in each sentence. */
export const createCoach = (): Analyse => createAnalyser({ rules, signals, languages, votes: createVotes() });
