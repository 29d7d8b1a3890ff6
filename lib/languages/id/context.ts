import type { ContextCue } from '../../engine/rule';

/** What makes a draft more, or less, of a sales context. */
export const context: readonly ContextCue[] = [];
