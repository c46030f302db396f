import { fromRoot } from '../../model/page-paths.ts';
import { quotationParts } from '../../model/words-in-text.ts';
import { entryText, indexPlace } from '../entries/index-place.ts';
import type { MaterialKind } from '../material-kind.ts';
import { loadNumbers } from './load-numbers.ts';
import { numberPath, NUMBERS } from './paths.ts';
import { numbersSchema, type Numbers } from './schema.ts';

/** Figures of the sources, as they stand there. */
export const numbers: MaterialKind<Numbers['numbers'][number]> = {
  order: 3,
  files: [{ path: 'numbers.yaml', name: 'numbers', schema: numbersSchema }],
  load: loadNumbers,
  report: (entries) => ({
    quotations: entries.length,
    line: { head: '索引', text: `数字 ${String(entries.length)} 条` },
  }),
  searchEntries: (entries) =>
    entries.map(({ key, value, of, remark }) => ({
      kind: '数字',
      place: value,
      text: entryText(value, of, remark),
      href: fromRoot(numberPath(key)),
    })),
  // What is left out of the middle of a figure stands between words that do not make it.
  markedWords: (entries) =>
    entries
      .filter(({ value }) => quotationParts(value).length === 1)
      .map(({ key, value, quotation: { at, quote } }) => ({
        ...{ key: `n-${key}`, term: value, aliases: [] },
        ...{ path: numberPath(key), only: { at, quote } },
      })),
  mentions: (entries) =>
    entries.map(({ quotation: { at } }) => ({
      at,
      mention: { kind: '数字', name: '数字索引', path: NUMBERS.path, together: true },
    })),
  place: indexPlace(NUMBERS),
};
