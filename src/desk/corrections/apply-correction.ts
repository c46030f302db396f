import { ROLE_NAMES, type Decisions } from '../../edition/schemas/decisions.ts';
import type { Passage } from '../../edition/join-lines.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Correction } from '../shared/api.ts';
import { passagesOf } from './passages-of.ts';

/** How many characters at each side of a join are recorded, as the importer does. */
const EDGE = 6;
const BY_HAND = '人工改定';

type Entries = Decisions['outline'];

/** The passage that begins on a line, or that the line is part of. */
function passageAt(passages: readonly Passage[], line: number): Passage {
  const found = passages.find(({ from, to }) => from <= line && line <= to);
  if (found) return found;
  throw new PlainError(`原件第 ${String(line)} 行现在不在正文里。先把它恢复，再改。`);
}

const byLine = <T extends { line: number }>(entries: readonly T[]): T[] => entries.toSorted((a, b) => a.line - b.line);

/** The headings below one, as far as the next of its level, each by as much lower or higher as that one. */
function moveBelow(outline: Entries, line: number, from: number, by: number): Entries {
  const end = outline.find((entry) => entry.line > line && entry.level <= from)?.line ?? Number.POSITIVE_INFINITY;
  return outline.map((entry) => {
    if (entry.line <= line || entry.line >= end) return entry;
    const level = entry.level + by;
    if (level > 5) throw new PlainError('下面的标题会低过五级，没有动。');
    return { ...entry, level };
  });
}

function setLevel(
  decisions: Decisions,
  passage: Passage,
  { level, text, below }: Extract<Correction, { do: 'level' }>,
): Decisions {
  const own = decisions.outline.filter(({ line }) => line === passage.from);
  const others = decisions.outline.filter(({ line }) => line !== passage.from);
  if (level === null) return { ...decisions, outline: others };
  const words = text ?? own[0]?.text ?? passage.text;
  if (!passage.text.startsWith(words)) throw new PlainError('标题要从这一段的第一个字开始选。');
  const entry = { line: passage.from, level, text: words };
  // Two titles are none: the title that was becomes a paragraph.
  const kept: Entries = level === 0 ? others.filter((other) => other.level !== 0) : others;
  const was = own[0]?.level ?? 0;
  const moved = below === true && was > 0 && level > 0 ? moveBelow(kept, passage.from, was, level - was) : kept;
  const rest = text === undefined ? own.slice(1) : [];
  const roles = decisions.roles.filter(({ line }) => line !== passage.from);
  return { ...decisions, roles, outline: byLine([...moved, entry, ...rest]) };
}

function join(decisions: Decisions, cleaned: readonly string[], before: Passage, passage: Passage): Decisions {
  const entry = {
    line: before.to,
    left: (cleaned[before.to - 1] ?? '').slice(-EDGE),
    right: (cleaned[passage.from - 1] ?? '').slice(0, EDGE),
    reason: BY_HAND,
  };
  const outside = <T extends { line: number }>(list: readonly T[]): T[] =>
    list.filter(({ line }) => line !== passage.from);
  return {
    ...decisions,
    joins: byLine([...decisions.joins, entry]),
    // What stood on a line of its own is now in the middle of a paragraph.
    outline: outside(decisions.outline),
    roles: outside(decisions.roles),
  };
}

/** Cuts a passage before a line, where it was joined. */
function separate(decisions: Decisions, cleaned: readonly string[], passage: Passage, line: number): Decisions {
  let before = line - 1;
  while (before > passage.from && cleaned[before - 1] === '') before -= 1;
  if (line <= passage.from) throw new PlainError('这一行本来就是一段的开头，没有接过。');
  return { ...decisions, joins: decisions.joins.filter((join) => join.line !== before) };
}

const NOT_TEXT = `不是正文（${BY_HAND}）`;

/** What is left of a line beside the words that are taken away from it already, as removals of their own. */
function restOf(text: string, line: number, removals: Decisions['removals']): Decisions['removals'] {
  let consumed = 0;
  const taken = removals
    .filter((removal) => removal.line === line)
    .map(({ at, text: words }) => {
      const start = at === undefined ? consumed : at - 1;
      if (at === undefined) consumed = start + words.length;
      return { start, end: start + words.length };
    })
    .sort((one, other) => one.start - other.start);
  const rest: Decisions['removals'] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    const words = text.slice(from, start);
    if (words !== '') rest.push({ line, at: from + 1, text: words, reason: NOT_TEXT });
    from = Math.max(from, end);
  }
  return rest;
}

function remove(decisions: Decisions, lines: readonly string[], passage: Passage): Decisions {
  const gone = new Set<number>();
  for (let line = passage.from; line <= passage.to; line += 1) gone.add(line);
  const outside = <T extends { line: number }>(list: readonly T[]): T[] => list.filter(({ line }) => !gone.has(line));
  const rest = [...gone].flatMap((line) => restOf(lines[line - 1] ?? '', line, decisions.removals));
  return {
    ...decisions,
    removals: byLine([...decisions.removals, ...rest]),
    replacements: outside(decisions.replacements),
    joins: outside(decisions.joins),
    outline: outside(decisions.outline),
    roles: outside(decisions.roles),
  };
}

function removeWords(decisions: Decisions, lines: readonly string[], passage: Passage, words: string): Decisions {
  for (let line = passage.from; line <= passage.to; line += 1) {
    const at = lines[line - 1]?.indexOf(words) ?? -1;
    if (words === '' || at < 0) continue;
    if (lines[line - 1]?.includes(words, at + 1) === true)
      throw new PlainError('这几个字在这一行里不止一处，多选几个字。');
    const removal = { line, at: at + 1, text: words, reason: NOT_TEXT };
    return { ...decisions, removals: byLine([...decisions.removals, removal]) };
  }
  throw new PlainError('这几个字在原件的这一行里找不到：只能删去连着的、在同一行里的字。');
}

/** Brings a line back: what a person took away of it, else all that was. */
function restore(decisions: Decisions, line: number): Decisions {
  const own = decisions.removals.filter((removal) => removal.line === line && removal.reason === NOT_TEXT);
  const gone = own.length > 0 ? own : decisions.removals.filter((removal) => removal.line === line);
  return { ...decisions, removals: decisions.removals.filter((removal) => !gone.includes(removal)) };
}

function setRole(decisions: Decisions, passage: Passage, role: string | null): Decisions {
  const others = decisions.roles.filter(({ line }) => line !== passage.from);
  if (role === null) return { ...decisions, roles: others };
  const known = ROLE_NAMES.find((name) => name === role);
  if (known === undefined) throw new PlainError(`没有“${role}”这种组成部分。`);
  const outline = decisions.outline.filter(({ line }) => line !== passage.from);
  return { ...decisions, outline, roles: byLine([...others, { line: passage.from, role: known }]) };
}

function correct(decisions: Decisions, lines: readonly string[], correction: Correction): Decisions {
  if (correction.do === 'restore') return restore(decisions, correction.line);
  const { cleaned, passages } = passagesOf(lines, decisions);
  const passage = passageAt(passages, correction.line);
  switch (correction.do) {
    case 'level':
      return setLevel(decisions, passage, correction);
    case 'join': {
      const before = passages[passages.indexOf(passage) - 1];
      if (!before) throw new PlainError('这是第一段，前面没有可以接的。');
      return join(decisions, cleaned, before, passage);
    }
    case 'separate':
      return separate(decisions, cleaned, passage, correction.line);
    case 'remove':
      return remove(decisions, lines, passage);
    case 'removeWords':
      return removeWords(decisions, lines, passage, correction.words);
    case 'role':
      return setRole(decisions, passage, correction.role);
  }
}

/**
 * What the importer decided, with one correction by a person: in the form of decisions.yaml, as if it had been written there by hand.
 * @param lines the source's lines as received
 * @throws PlainError when it cannot be applied, in words
 */
export function applyCorrection(decisions: Decisions, lines: readonly string[], correction: Correction): Decisions {
  const corrected = correct(decisions, lines, correction);
  if (corrected.outline.some(({ level }) => level === 0)) return corrected;
  throw new PlainError('这一行是题名，每篇都要有。先选中另一行，把层级定为“题名”，再改这一行。');
}
