import type { Platform } from './platform';
import * as records from './records';

/** Every site the coach knows, by name. No address belongs to two. */
export const platforms: readonly Platform[] = Object.values(records).sort((one, other) =>
  one.name.localeCompare(other.name, 'en'),
);
