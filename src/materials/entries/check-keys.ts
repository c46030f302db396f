import { checkQuotation } from '../evidence/check-statement.ts';
import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Quotation } from '../evidence/statement.ts';

/** Where in its entry a quotation stands, and the quotation. */
export interface PlacedQuotation {
  path: PropertyKey[];
  quotation: Quotation;
}

/** Says on which line of the file the value at a path begins. */
type LineOf = (path: readonly PropertyKey[]) => number;

/** Keys are part of addresses, so none may stand twice. */
export function checkKeys(keys: readonly string[], file: string, lineOf: (index: number) => number): Fault[] {
  return keys.flatMap((key, index): Fault[] =>
    keys.indexOf(key) === index
      ? []
      : [
          {
            rule: 'key-unique',
            file,
            line: lineOf(index),
            what: `“${key}”用了两次。`,
            remedy: '每一条的 key 都要不同，因为它是地址的一部分。',
          },
        ],
  );
}

/**
 * Checks the keys and the quotations of the entries of a list.
 * @param list where the list stands: `name` of its field in `file`, as messages show it, and the lines
 * @param quotationsOf the quotations of an entry
 */
export function checkEntries<T extends { key: string }>(
  list: { file: string; name: string; lineOf: LineOf },
  entries: readonly T[],
  editions: readonly Edition[],
  quotationsOf: (entry: T) => readonly PlacedQuotation[],
): Fault[] {
  const { file, name, lineOf } = list;
  const keys = entries.map(({ key }) => key);
  return [
    ...checkKeys(keys, file, (index) => lineOf([name, index, 'key'])),
    ...entries.flatMap((entry, index) =>
      quotationsOf(entry).flatMap(
        ({ path, quotation }) =>
          checkQuotation(quotation, editions, { file, line: lineOf([name, index, ...path]) }) ?? [],
      ),
    ),
  ];
}

/** The quotations of an entry that holds a list of them. */
export function listedQuotations({ quotations }: { quotations: readonly Quotation[] }): PlacedQuotation[] {
  return quotations.map((quotation, index) => ({ path: ['quotations', index], quotation }));
}
