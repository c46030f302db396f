import { alignPassages } from './align-passages.ts';
import { markCharacters, type Stretch } from './mark-characters.ts';
import { solid, type Passage } from './passage.ts';

/** What became of a passage. */
export type ChangeKind = 'same' | 'renumbered' | 'changed' | 'moved' | 'added' | 'deleted';

/** A passage on one side of a row. */
export interface Side {
  passage: Passage;
  /** Its text, divided into what stands on the other side too and what does not. */
  stretches: Stretch[];
}

/** A row of the comparison: what stood there before, what stands there now. */
export interface ComparedRow {
  kind: ChangeKind;
  before: Side | null;
  after: Side | null;
  /** For what was moved: where it stands on the other side. */
  elsewhere?: Passage;
}

/** Two texts side by side. Read down, the left column is the whole of the one, the right column the whole of the other. */
export interface Comparison {
  rows: ComparedRow[];
  counts: Record<ChangeKind, number>;
}

const whole = (passage: Passage, same: boolean): Side => ({
  passage,
  stretches: passage.text === '' ? [] : [{ text: passage.text, same }],
});

/** The two sides of passages that belong together. */
function sidesOf(before: Passage, after: Passage): { before: Side; after: Side } {
  const marked = markCharacters(before.text, after.text);
  return {
    before: { passage: before, stretches: marked.before },
    after: { passage: after, stretches: marked.after },
  };
}

/** Compares two texts passage by passage and, where a passage was changed, character by character. */
export function compareTexts(before: readonly Passage[], after: readonly Passage[]): Comparison {
  const { kept, moved } = alignPassages(before, after);
  const movedFrom = new Map(moved);
  const movedTo = new Map(moved.map(([i, j]) => [j, i]));
  const rows: ComparedRow[] = [];
  const counts: Comparison['counts'] = {
    same: 0,
    renumbered: 0,
    changed: 0,
    moved: moved.length,
    added: 0,
    deleted: 0,
  };
  const put = (row: ComparedRow): void => {
    rows.push(row);
    if (row.kind !== 'moved') counts[row.kind] += 1;
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [before.length, after.length] as const]) {
    for (; i < nextI; i += 1) {
      const place = movedFrom.get(i);
      const other = place === undefined ? undefined : after[place]!;
      if (other) put({ kind: 'moved', before: sidesOf(before[i]!, other).before, after: null, elsewhere: other });
      else put({ kind: 'deleted', before: whole(before[i]!, false), after: null });
    }
    for (; j < nextJ; j += 1) {
      const place = movedTo.get(j);
      const other = place === undefined ? undefined : before[place]!;
      if (other) put({ kind: 'moved', before: null, after: sidesOf(other, after[j]!).after, elsewhere: other });
      else put({ kind: 'added', before: null, after: whole(after[j]!, false) });
    }
    const [old, now] = [before[i], after[j]];
    if (!old || !now) break;
    const kind =
      solid(old.text) !== solid(now.text) ? 'changed' : solid(old.number) !== solid(now.number) ? 'renumbered' : 'same';
    put({ kind, ...(kind === 'changed' ? sidesOf(old, now) : { before: whole(old, true), after: whole(now, true) }) });
    i += 1;
    j += 1;
  }
  return { rows, counts };
}
