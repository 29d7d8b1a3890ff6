import type { Source } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';

export interface SourceLinkProps {
  /** Said before it: “Source:”. */
  readonly before: string;
  readonly source: Source;
  readonly strings: Strings;
}

/** Where something is known from, for those who want to check. Nothing without an address. */
export function SourceLink({ before, source, strings }: SourceLinkProps) {
  if (!source.url) return null;
  return (
    <p class="small">
      <span class="soft">{before} </span>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.label || source.url}
        <span class="unseen"> ({strings.card.opensNewTab})</span>
      </a>
    </p>
  );
}
