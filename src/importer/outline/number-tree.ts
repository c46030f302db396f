import { RANK, readOpening, type NumberKind, type Opening } from '../numbering.ts';

/** Why a printed number at the head of a passage is not counted as one. */
export type Rejection =
  | '序号不连贯'
  | '引号之中'
  | '行首是小数或年份'
  | '在目录或表格里'
  | '被引用的条文'
  | '标题过长或含整句';

/** A passage with a number that counts, and its place in the tree of numbers. */
export interface Numbered {
  index: number;
  opening: Opening;
  /** Key of the group of siblings that it belongs to. */
  group: string;
  /** The article that it stands in, if any. */
  inArticle: boolean;
  /** True when a number is missing before it. */
  gap: boolean;
}

interface Level {
  kind: NumberKind;
  n: number;
  node: number;
}

/** Largest step that is taken for a missing number rather than for a broken sequence. */
const MOST_STEP = 3;
const DIVISIONS = new Set<NumberKind>(['编', '部分', '章', '节']);

/**
 * Reads: passages in order. Writes: which printed numbers follow one another, and their groups. Matches numbers that are 1 below
 * a new parent, one more than their elder sibling (a missing number is forgiven), or that run on across parents
 * (（四）… 二、… （五）…).
 * @param skip passages that are not looked at: title, contents, rows
 * @param decimals numbers of a decimal outline
 * @param resets passages at which all numbering begins anew: titles of attached documents
 */
export function readNumbers(
  passages: readonly { text: string }[],
  skip: ReadonlySet<number>,
  resets: ReadonlySet<number>,
  decimals: ReadonlyMap<number, Opening> = new Map(),
): { numbered: Numbered[]; rejected: Map<number, Rejection> } {
  const numbered: Numbered[] = [];
  const rejected = new Map<number, Rejection>();
  let stack: Level[] = [];
  let last = new Map<NumberKind, number>();
  let nodes = 0;
  let epoch = 0;
  let articleSeen = false;
  let clauseBeforeArticle = false;

  passages.forEach(({ text }, index) => {
    if (resets.has(index)) {
      stack = [];
      last = new Map();
      epoch += 1;
      articleSeen = false;
      clauseBeforeArticle = false;
    }
    if (skip.has(index)) return;
    const opening = decimals.get(index) ?? readOpening(text);
    if (!opening) {
      if (/^(?:\d+[.．]\d|[12]\d{3}\s*年)/u.test(text)) rejected.set(index, '行首是小数或年份');
      else if (/^第\S{1,6}条/u.test(text)) rejected.set(index, '被引用的条文');
      return;
    }
    const { kind, n } = opening;
    if (DIVISIONS.has(kind) && (text.length > 50 || /[。；]/u.test(text))) {
      rejected.set(index, '标题过长或含整句');
      return;
    }
    const at = stack.findIndex((level) => level.kind === kind);
    const before = stack[at]?.n ?? last.get(kind);
    const step = before === undefined ? n : n - before;
    const inserted = kind === '条' && step === 0 && opening.printed.includes('之');
    const follows = step >= 1 && step <= MOST_STEP;
    const begins = n === 1 || (before === undefined && n <= 2) || decimals.has(index);
    const free = kind === '条' && (before === undefined || (step > 0 && step < 30));
    // A first number below the same parent again is a new list only where lists may stand side by side.
    const again = n === 1 && at >= 0 && RANK[kind] < RANK.cn2 && !DIVISIONS.has(kind) && kind !== '条';
    if (!(follows || inserted || begins || free) || again) {
      rejected.set(index, '序号不连贯');
      return;
    }
    if (at >= 0) {
      // Begun anew below the same parent: a list of its own.
      const node = n === 1 ? ++nodes : (stack[at]?.node ?? 0);
      stack = stack.slice(0, at);
      stack.push({ kind, n, node });
    } else {
      while (
        stack.length > 0 &&
        RANK[stack.at(-1)?.kind ?? 'cn5'] >= RANK[kind] &&
        !(kind === 'cn1' && stack.at(-1)?.kind === '条' && !clauseBeforeArticle)
      ) {
        stack.pop();
      }
      stack.push({ kind, n, node: ++nodes });
    }
    last.set(kind, n);
    for (const deeper of last.keys())
      if (RANK[deeper] > RANK[kind] && deeper !== '条' && deeper !== 'cn2') last.delete(deeper);
    if (kind === 'cn1' && !articleSeen) clauseBeforeArticle = true;
    if (kind === '条') articleSeen = true;
    const inArticle = stack.slice(0, -1).some((level) => level.kind === '条');
    const parent = stack.slice(0, -1).map((level) => `${level.kind}${String(level.node)}.${String(level.n)}`);
    const node = stack.at(-1)?.node ?? 0;
    numbered.push({
      index,
      opening,
      group: [String(epoch), ...parent, kind, String(node)].join('/'),
      inArticle,
      gap: follows && step > 1,
    });
  });
  return { numbered, rejected };
}
