import { useRef, useState } from 'preact/hooks';
import type { Correction, Row } from '../../shared/api.ts';

/** How far to the side is one level, in pixels. */
const STEP = 28;
/** From left to right: five levels of headings, then text. */
const PLACES: readonly (number | null)[] = [1, 2, 3, 4, 5, null];

/** A row whose level is being dragged, and where it would come to. */
export interface Dragged {
  line: number;
  level: number | null;
}

interface Grip {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
  onClick: (event: MouseEvent) => void;
}

/**
 * Sets levels by dragging a row to the left or to the right, with all headings below it.
 * @returns what is being dragged, and what a row's grip listens to
 */
export function useOutlineDrag(correct: (correction: Correction) => void): {
  dragged: Dragged | null;
  gripOf: (row: Row) => Grip;
} {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = useRef<{ x: number; place: number } | null>(null);
  const stop = (): void => {
    start.current = null;
    setDragged(null);
  };
  const gripOf = ({ from: line, blocks }: Row): Grip => {
    const now = blocks[0]?.level ?? null;
    return {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, place: PLACES.indexOf(now) };
        setDragged({ line, level: now });
      },
      onPointerMove: (event) => {
        if (!start.current) return;
        const { x, place } = start.current;
        const next = Math.min(PLACES.length - 1, Math.max(0, place + Math.round((event.clientX - x) / STEP)));
        setDragged({ line, level: PLACES[next] ?? null });
      },
      onPointerUp: () => {
        if (dragged && dragged.level !== now) correct({ do: 'level', line, level: dragged.level, below: true });
        stop();
      },
      onPointerCancel: stop,
      onClick: (event) => event.stopPropagation(),
    };
  };
  return { dragged, gripOf };
}
