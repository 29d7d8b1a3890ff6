/** Moves a thing with the pointer, without taking the press that would have been a click. */
import { useRef, useState } from 'preact/hooks';
import { useTrusted } from './controls/trust';

/** How far a thing was moved from its place, in pixels. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

export interface Drag {
  readonly offset: Offset;
  readonly onMoved: (offset: Offset) => void;
}

/** A hand is never quite still: less than this is a click. In pixels. */
const STILL = 4;

/** @returns the offset as it is being dragged, and the handlers for the element. */
export function useDrag({ offset, onMoved }: Drag) {
  const trusted = useTrusted();
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const [live, setLive] = useState<Offset | null>(null);
  const offsetAt = (event: PointerEvent): Offset | null => {
    const start = from.current;
    return start && { x: offset.x + event.clientX - start.x, y: offset.y + event.clientY - start.y };
  };
  const stop = () => {
    from.current = null;
    setLive(null);
  };
  return [
    live ?? offset,
    {
      onPointerDown: trusted((event: PointerEvent) => {
        dragged.current = false;
        if (event.button === 0) from.current = { x: event.clientX, y: event.clientY };
      }),
      onPointerMove: trusted((event: PointerEvent) => {
        const start = from.current;
        if (!start) return;
        if (!dragged.current && Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL) return;
        if (!dragged.current) (event.currentTarget as Element).setPointerCapture(event.pointerId);
        dragged.current = true;
        setLive(offsetAt(event));
      }),
      onPointerUp: trusted((event: PointerEvent) => {
        const moved = dragged.current && offsetAt(event);
        stop();
        if (moved) onMoved(moved);
      }),
      onPointerCancel: stop,
      onClickCapture: (event: MouseEvent) => {
        if (!dragged.current) return;
        dragged.current = false;
        event.stopPropagation();
      },
    },
  ] as const;
}
