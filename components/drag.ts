/** Moves a thing with the pointer, without taking the press that would have been a click. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const dragged = useRef(false);
  const dragging = useRef<AbortController | null>(null);
  const [live, setLive] = useState<Offset | null>(null);
  useEffect(() => () => dragging.current?.abort(), []);

  const start = (down: PointerEvent) => {
    dragged.current = false;
    if (down.button !== 0) return;
    const handle = down.currentTarget as Element;
    const end = new AbortController();
    dragging.current?.abort();
    dragging.current = end;
    const moved = ({ clientX, clientY }: PointerEvent): Offset => ({
      x: clientX - down.clientX,
      y: clientY - down.clientY,
    });
    const from = ({ x, y }: Offset): Offset => ({ x: offset.x + x, y: offset.y + y });
    const finish = () => {
      end.abort();
      setLive(null);
    };
    // On the window, since the first move may be off the thing already.
    const options = { capture: true, signal: end.signal };
    window.addEventListener(
      'pointermove',
      trusted((event: PointerEvent) => {
        const by = moved(event);
        if (!dragged.current && Math.hypot(by.x, by.y) < STILL) return;
        // Not before: what is captured gets no click of its own any more.
        if (!dragged.current) handle.setPointerCapture(event.pointerId);
        dragged.current = true;
        setLive(from(by));
      }),
      options,
    );
    window.addEventListener(
      'pointerup',
      trusted((event: PointerEvent) => {
        finish();
        if (dragged.current) onMoved(from(moved(event)));
      }),
      options,
    );
    window.addEventListener('pointercancel', finish, options);
  };

  return [
    live ?? offset,
    {
      onPointerDown: trusted(start),
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    },
  ] as const;
}
