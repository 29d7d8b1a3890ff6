/** Puts what floats over a page at its place: a card beside its phrase, a badge at its box. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** In viewport pixels. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const EDGE = 8;

interface BesideProps {
  readonly anchor: Anchor;
  readonly children: ComponentChildren;
}

/** Below its anchor, or above where there is more room; always whole within the window. */
export function Beside({ anchor, children }: BesideProps) {
  const [ref, size] = useSize();
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const below = anchor.bottom + GAP;
  const fitsBelow = below + size.height + EDGE <= room.height;
  const above = anchor.top - GAP - size.height;
  const top = fitsBelow || above < EDGE ? Math.min(below, room.height - size.height - EDGE) : above;
  const left = Math.min(anchor.left, room.width - size.width - EDGE);
  return (
    <div ref={ref} style={at(left, top)}>
      {children}
    </div>
  );
}

/** At a compose box's lower corner: beside it where the page leaves room, else on its edge, clear of the text. */
export function AtCorner({ anchor, children }: BesideProps) {
  const [ref, size] = useSize();
  const room = document.documentElement.clientWidth;
  const outside = anchor.right + GAP;
  const left = outside + size.width + EDGE <= room ? outside : anchor.right - size.width;
  const top =
    outside + size.width + EDGE <= room ? anchor.bottom - size.height : anchor.bottom - size.height / 2;
  return (
    <div ref={ref} style={at(left, top)}>
      {children}
    </div>
  );
}

const at = (left: number, top: number) => ({
  position: 'fixed' as const,
  left: `${Math.max(EDGE, Math.round(left))}px`,
  top: `${Math.max(EDGE, Math.round(top))}px`,
});

/** The size its content takes, followed as it changes. */
function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size] as const;
}
