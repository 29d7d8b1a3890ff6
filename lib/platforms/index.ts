import { facebook } from './facebook';
import { hackerNews } from './hacker-news';
import type { Platform } from './platform';
import { x } from './x';

/** Every site the coach knows, in the order it asks them. */
export const platforms: readonly Platform[] = [x, facebook, hackerNews];
