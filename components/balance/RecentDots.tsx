import type { Kind } from './model';

/** The recent posts in a row, the latest last: a diamond promoted, a ring gave advice with a pitch, a dot did neither. */
export function RecentDots({ kinds }: { readonly kinds: readonly Kind[] }) {
  return (
    <span class="recent" aria-hidden="true">
      {kinds.map((kind, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post is its place in the row
        <span key={index} class={`recent-post ${kind}`} />
      ))}
    </span>
  );
}
