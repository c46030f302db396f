import type { JSX } from 'preact';

/** A list with one of its entries moved up or down by one, or taken out. */
function moved<T>(list: readonly T[], index: number, by: -1 | 0 | 1): T[] {
  const [entry] = list.slice(index, index + 1);
  const rest = list.toSpliced(index, 1);
  return by === 0 || entry === undefined ? rest : rest.toSpliced(index + by, 0, entry);
}

/** Buttons that move an entry of a list, or take it out. */
export function MoveButtons<T>({
  list,
  index,
  name,
  onList,
}: {
  list: readonly T[];
  index: number;
  /** What the entry is called, for those who hear the page. */
  name: string;
  onList: (list: T[]) => void;
}): JSX.Element {
  return (
    <p class="buttons moves">
      <button
        type="button"
        disabled={index === 0}
        aria-label={`上移：${name}`}
        onClick={() => onList(moved(list, index, -1))}
      >
        上移
      </button>
      <button
        type="button"
        disabled={index === list.length - 1}
        aria-label={`下移：${name}`}
        onClick={() => onList(moved(list, index, 1))}
      >
        下移
      </button>
      <button type="button" aria-label={`删去：${name}`} onClick={() => onList(moved(list, index, 0))}>
        删去
      </button>
    </p>
  );
}
