/** What a key in the page means to the coach. A draft is being written: nearly every key is the writer's. */

export type KeyMeaning = 'next' | 'previous' | 'close';

/** @param open whether something of ours lies over the page */
export function keyMeaning(event: KeyboardEvent, open: boolean): KeyMeaning | null {
  if (!event.isTrusted || event.isComposing) return null;
  // Escape closes what lies on top, which is ours: the site's own dialog, and the draft in it, must stay.
  if (event.key === 'Escape' && open) return 'close';
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null;
  if (event.code === 'Period') return 'next';
  return event.code === 'Comma' ? 'previous' : null;
}
