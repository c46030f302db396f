import { SHELVES } from '../../library/record/shelves.ts';
import type { Change, Changes, PartChange } from './compare-sites.ts';

/** So much is shown around the first difference of two texts. */
const AROUND = 8;
const LONGEST = 40;

const cut = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${from + LONGEST < text.length ? '…' : ''}`;

/** A part that differs, each text cut to what is around the first difference. */
export function cutPart({ key, label, before, after }: PartChange): PartChange {
  if (before === null || after === null)
    return { key, label, before: before && cut(before, 0), after: after && cut(after, 0) };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - AROUND);
  return { key, label, before: cut(before, from), after: cut(after, from) };
}

function sayPart(part: PartChange): string {
  const { label, before, after } = cutPart(part);
  if (before === null) return `新增 ${label}：${after ?? ''}`;
  if (after === null) return `删去 ${label}：${before}`;
  return `改动 ${label}：\n        原 ${before}\n        今 ${after}`;
}

function sayChange({ name, fate, parts }: Change, unit: string): string[] {
  if (fate !== 'changed') return [`  ${fate === 'added' ? '新增' : '删去'} ${name}`];
  return [`  改动 ${name}：${String(parts.length)} ${unit}`, ...parts.map((part) => `      ${sayPart(part)}`)];
}

/** What differs between two editions, as lines for a person. */
export function sayChanges(changes: Changes): string {
  const lines = SHELVES.flatMap(({ key, name, unit }) =>
    changes[key].length === 0 ? [] : [`${name}：`, ...changes[key].flatMap((change) => sayChange(change, unit))],
  );
  const head = `从 ${changes.from || '（没有写明版本）'} 到 ${changes.to || '（没有写明版本）'}`;
  return [head, ...(lines.length === 0 ? ['文稿、表、索引和网页的地址都没有改动。'] : lines)].join('\n');
}
