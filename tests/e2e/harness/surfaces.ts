/** What the skeletons of the sites' pages list, and the draft that is written there. */
import { createCoach } from '../../../lib/coach';
import { NO_PREFERENCES } from '../../../lib/engine/report';
import * as skeletons from '../../playground/sites';

/** One compose box with the ways to it and from it, as `tests/playground/sites` lists them. */
export interface Surface {
  readonly name: string;
  readonly path?: string;
  readonly url?: string;
  /** Presses on the way to the box. */
  readonly open?: readonly string[];
  /** Boxes that must be left alone. */
  readonly silent?: readonly string[];
  /** Another box that goes out too, and what is in it. */
  readonly first?: readonly [box: string, text: string];
  readonly box: string;
  /** Presses that are no publishing. */
  readonly passes?: readonly string[];
  /** A box of the last step. */
  readonly after?: readonly [box: string, text: string];
  readonly afterPasses?: readonly string[];
  /** What publishes: a control, or keys, pressed in `at` or else the box. */
  readonly press?: string;
  readonly at?: string;
}

export interface Skeleton {
  readonly host: string;
  readonly surfaces: readonly Surface[];
}

export const SKELETONS = skeletons as unknown as Readonly<Record<keyof typeof skeletons, Skeleton>>;

export const addressOf = ({ host }: Skeleton, { url, path }: Surface): string =>
  url ?? `https://${host}${path}`;

export const DRAFT = 'Hurry, grab your spot now before it sells out! Link in bio.';
/** What is underlined in it. */
export const PHRASES = createCoach()(DRAFT, {
  interfaceLanguage: 'en',
  preferences: NO_PREFERENCES,
}).diagnostics.map(({ text }) => text);
