import type { Comparable } from './comparable.ts';

/** One step of an alignment, with places in the passage and in the text. */
export interface Step {
  /** `same`: equal as written; `changed`; `added`: only in the passage, before the text's place; `missing`: only in the text. */
  kind: 'same' | 'changed' | 'added' | 'missing';
  passage: number;
  text: number;
}

/** Steps along one stretch of the text. Between two pieces the passage goes on elsewhere in the text. */
export interface Piece {
  steps: Step[];
}

// Costs of departures. Two forms of one character are nearest, then two marks; a mark against a letter costs little less than
// both of them alone, so that one changed character is one difference. A place where the passage goes on elsewhere costs
// less than four wrong letters, and more than three.
const costs = { form: 1, mark: 2, letter: 4, mixed: 7, loneMark: 3, loneLetter: 5, elsewhere: 14, backAtGap: 2 };
const never = 1_000_000;

const [substituted, added, missing, jumped] = [0, 1, 2, 3];

/**
 * The cheapest alignment of a whole passage with any part of a text, or with several parts of it.
 * Algorithm: approximate matching with free ends (P. H. Sellers, The theory and computation of evolutionary distances, 1980),
 * with jumps (R. Spang, M. Rehmsmeier, J. Stoye, A novel approach to remote homology detection: jumping alignments, 2002).
 * Time and memory: product of both lengths.
 * @param gaps places in the passage at which it may go on farther on in the same document for nothing
 * @param document which document each place of the text belongs to; the parts of a document are in order
 * @param oneStretch true: the passage may go on elsewhere at gaps only
 */
export function alignPassage(
  passage: Comparable,
  text: Comparable,
  gaps: ReadonlySet<number>,
  document: ArrayLike<number>,
  oneStretch = false,
): Piece[] {
  const rows = passage.written.length;
  const columns = text.written.length;
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  // Where a jump of a row came from: one column for the whole row, at a gap one for each column.
  const origins: (number | Int32Array)[] = [];
  let before = new Int32Array(width);
  let now = new Int32Array(width);
  for (let row = 1; row <= rows; row += 1) {
    const lone = passage.separator[row - 1] === 1 ? costs.loneMark : costs.loneLetter;
    const move = moves.subarray(row * width, (row + 1) * width);
    now[0] = before[0]! + lone;
    move[0] = added;
    for (let column = 1; column <= columns; column += 1) {
      const along = before[column - 1]! + difference(passage, row - 1, text, column - 1);
      const stay = before[column]! + lone;
      now[column] = along <= stay ? along : stay;
      move[column] = along <= stay ? substituted : added;
    }
    if (row < rows && (gaps.has(row) || !oneStretch)) origins[row] = jump(now, move, gaps.has(row), document);
    for (let column = 1; column <= columns; column += 1) {
      const skip = now[column - 1]! + skipCost(text, column - 1);
      if (skip < now[column]!) {
        now[column] = skip;
        move[column] = missing;
      }
    }
    [before, now] = [now, before];
  }
  return follow(moves, origins, cheapestEnd(before, moves.subarray(rows * width)), rows, width, passage, text);
}

function difference(passage: Comparable, row: number, text: Comparable, column: number): number {
  if (passage.written[row] === text.written[column]) return 0;
  if (text.written[column] === -1) return never;
  if (passage.folded[row] === text.folded[column]) return costs.form;
  if (passage.separator[row] !== text.separator[column]) return costs.mixed;
  return passage.separator[row] === 1 ? costs.mark : costs.letter;
}

function skipCost(text: Comparable, column: number): number {
  if (text.written[column] === -1) return never;
  return text.separator[column] === 1 ? costs.loneMark : costs.loneLetter;
}

function cheapest(costsOf: Int32Array): number {
  let best = 0;
  for (let column = 1; column < costsOf.length; column += 1) if (costsOf[column]! < costsOf[best]!) best = column;
  return best;
}

// Of ends that cost the same, one at which the last characters stand against each other.
function cheapestEnd(costsOf: Int32Array, move: Uint8Array): number {
  const best = cheapest(costsOf);
  for (let column = best; column < costsOf.length; column += 1)
    if (costsOf[column] === costsOf[best] && move[column] === substituted) return column;
  return best;
}

// Lets every column be reached from another one, where that is cheaper.
function jump(now: Int32Array, move: Uint8Array, gap: boolean, document: ArrayLike<number>): number | Int32Array {
  const best = cheapest(now);
  if (!gap) {
    const most = now[best]! + costs.elsewhere;
    for (let column = 0; column < now.length; column += 1) {
      if (most < now[column]!) {
        now[column] = most;
        move[column] = jumped;
      }
    }
    return best;
  }
  const origins = new Int32Array(now.length);
  const anywhere = now[best]! + costs.backAtGap;
  let nearest = 0;
  for (let column = 0; column < now.length; column += 1) {
    // The state of a column is that of the character before it.
    const begins = column < 2 || document[column - 1] !== document[column - 2];
    if (begins || now[column]! < now[nearest]!) nearest = column;
    const from = now[nearest]! <= anywhere ? nearest : best;
    const cost = Math.min(now[nearest]!, anywhere);
    origins[column] = from;
    if (from !== column && cost < now[column]!) {
      now[column] = cost;
      move[column] = jumped;
    }
  }
  return origins;
}

function follow(
  moves: Uint8Array,
  origins: readonly (number | Int32Array)[],
  end: number,
  rows: number,
  width: number,
  passage: Comparable,
  text: Comparable,
): Piece[] {
  const pieces: Piece[] = [{ steps: [] }];
  let column = end;
  for (let row = rows; row > 0;) {
    const move = moves[row * width + column];
    if (move === jumped) {
      const from = origins[row]!;
      column = typeof from === 'number' ? from : from[column]!;
      pieces.push({ steps: [] });
      continue;
    }
    const place = move === added ? { passage: row - 1, text: column } : { passage: row - 1, text: column - 1 };
    if (move === added) pieces.at(-1)!.steps.push({ kind: 'added', ...place });
    else if (move === missing) pieces.at(-1)!.steps.push({ kind: 'missing', passage: row, text: column - 1 });
    else {
      const same = passage.written[place.passage] === text.written[place.text];
      pieces.at(-1)!.steps.push({ kind: same ? 'same' : 'changed', ...place });
    }
    if (move !== missing) row -= 1;
    if (move !== added) column -= 1;
  }
  return pieces.map(({ steps }) => ({ steps: steps.reverse() })).reverse();
}
