/** Puts what floats over a page at its place: a card beside its phrase, a badge at its box, a question clear of both. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Drag, useDrag } from './drag';
import { type Anchor, atCorner, beside, type Clear, clearOf, type Point, type Size, within } from './placing';

export type { Anchor } from './placing';

interface PlacedProps {
  readonly anchor: Anchor;
  readonly children: ComponentChildren;
}

export function Beside({ anchor, children }: PlacedProps) {
  const [ref, size] = useSize();
  return (
    <div ref={ref} style={high(beside(anchor, size, roomOf()))}>
      {children}
    </div>
  );
}

/** Keeps `keep` in sight besides its anchor, where it can. */
export function ClearOf({ anchor, keep, children }: PlacedProps & { readonly keep: readonly Anchor[] }) {
  const [ref, size] = useSize();
  return (
    <div ref={ref} style={high(clearOf(anchor, keep, size, roomOf()))}>
      {children}
    </div>
  );
}

export interface CornerProps extends PlacedProps, Drag {
  /** What it should not lie on; asked only where it cannot stand beside its box. */
  readonly busy: () => readonly Anchor[];
}

/** At a box's corner, or wherever else a person drags it. */
export function AtCorner({ anchor, busy, children, ...drag }: CornerProps) {
  const [ref, size] = useSize();
  const [moved, handlers] = useDrag(drag);
  const room = roomOf();
  const corner = atCorner(anchor, size, room, busy);
  const place = within({ left: corner.left + moved.x, top: corner.top + moved.y }, size, room);
  return (
    <div ref={ref} style={at(place)} {...handlers}>
      {children}
    </div>
  );
}

const roomOf = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

const at = ({ left, top }: Point) => ({
  position: 'fixed' as const,
  left: `${left}px`,
  top: `${top}px`,
});

/** With the height it may have, once that is known. */
const high = ({ height, ...place }: Clear) => ({
  ...at(place),
  '--room': height > 0 ? `${height}px` : undefined,
});

/** The size its content would take, with what scrolls in it unrolled; followed as it changes. */
function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const shown = element.getBoundingClientRect();
      const [width, height] = [shown.width, shown.height + rolledUp(element)];
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size] as const;
}

/** How much of what scrolls in it does not show, in pixels. */
function rolledUp(element: HTMLElement): number {
  const scroller = element.querySelector('[data-scrolls]');
  return scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
}
