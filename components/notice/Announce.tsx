import { useEffect, useState } from 'preact/hooks';

export interface AnnounceProps {
  /** What there is to say now. */
  readonly text: string;
  /** Whether anyone here would hear it; where two surfaces say the same, only one speaks. */
  readonly heard?: () => boolean;
}

/** How long the news must stay the same (milliseconds): nobody is spoken to in the middle of a word. */
const RESTS = 1500;

/** Tells screen readers what changed, politely, and only once the writer has paused. */
export function Announce({ text, heard }: AnnounceProps) {
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when the time has come
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!heard || heard()) setSaid(text);
    }, RESTS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" class="unseen">
      {said}
    </div>
  );
}
