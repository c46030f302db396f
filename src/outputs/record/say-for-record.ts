import type { PublishedEdition, RecordedChange, RecordedPart } from '../../library/record/record-schema.ts';
import type { Change, Changes, PartChange } from '../compare/compare-sites.ts';

/** So many parts of one document are written out; the rest are counted. */
const MOST_PARTS = 40;
/** So many characters of a text are kept, and so many before its first change. */
const LONGEST = 160;
const BEFORE = 30;

const cut = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${from + LONGEST < text.length ? '…' : ''}`;

/** Where to begin, so that the first difference of two texts is seen. */
function beginning(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return same + BEFORE < LONGEST ? 0 : same - BEFORE;
}

function sayPart({ key, label, before, after }: PartChange, addressed: boolean): RecordedPart {
  const from = before === null || after === null ? 0 : beginning(before, after);
  return {
    ...(addressed && after !== null ? { address: key } : {}),
    label: label === '' ? '（没有名称）' : label,
    before: before === null ? null : cut(before, from),
    after: after === null ? null : cut(after, from),
  };
}

/** Pages that say nothing of their own: a list of them would only repeat what stands above it. */
const isOwn = ({ key }: Change): boolean => !['updates.html', '404.html', 'bridge.html'].includes(key);

/** What differs between two editions, as the library's record keeps it: for people, in a size that stays readable. */
export function sayForRecord(
  changes: Changes,
  edition: Pick<PublishedEdition, 'number' | 'date' | 'since'>,
): PublishedEdition {
  const record = (page: (key: string) => string, addressed: boolean) => (change: Change) => {
    const recorded: RecordedChange = {
      name: change.name,
      ...(change.fate === 'removed' ? {} : { page: page(change.key) }),
      fate: change.fate,
      count: change.parts.length,
      parts: change.parts.slice(0, MOST_PARTS).map((part) => sayPart(part, addressed)),
    };
    return recorded;
  };
  // A page of a document or a table that came or went is told by the document or the table.
  const told = new Set([
    ...changes.documents.map(({ key }) => key),
    ...changes.tables.map(({ key }) => `tables/${key}.html`),
  ]);
  const same = (key: string): string => key;
  return {
    ...edition,
    documents: changes.documents.map(record(same, true)),
    tables: changes.tables.map(record((key) => `tables/${key}.html`, false)),
    lists: changes.lists.map(record(same, true)),
    pages: changes.pages.filter((change) => isOwn(change) && !told.has(change.key)).map(record(same, false)),
  };
}
