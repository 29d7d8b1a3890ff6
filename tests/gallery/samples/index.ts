import type { InterfaceLanguage } from '../../../lib/engine/report';
import type { Sample } from './draft';
import { en } from './en';
import { id } from './id';

export type SampleName = keyof typeof en;

/** The same kinds of draft in both languages: a shop, a founder, a workshop, a town hall, a neighbour. */
export const samples: Readonly<Record<InterfaceLanguage, Readonly<Record<SampleName, Sample>>>> = { en, id };

export type { Sample };
