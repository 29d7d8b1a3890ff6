import type { Language } from '../engine/rule';
import { english } from './en';
import { indonesian } from './id';

/** Every language drafts are judged in. */
export const languages: readonly Language[] = [english, indonesian];
