import { makeOle } from './make-ole.ts';

/** Formatting of the characters or paragraphs from one place of the text to another, as property codes of [MS-DOC]. */
export interface Formatting {
  from: number;
  to: number;
  /** Codes with their operands. */
  properties: readonly (readonly [code: number, ...operand: number[]])[];
  /** Index of a paragraph's style. */
  style?: number;
}

export interface WordParts {
  body: string;
  footnotes?: string;
  characters?: readonly Formatting[];
  paragraphs?: readonly Formatting[];
  /** Levels of lists; a paragraph names the n-th by property 0x460b, from 1. */
  lists?: readonly { format: number; text: string; start?: number }[][];
  /** Writes the text with one byte a character. */
  compressed?: boolean;
}

const textAt = 0xa00;

/**
 * The smallest Word 97 document: file information block, one page of character and one of paragraph formatting, the
 * text in one piece, and the piece table in the table stream.
 */
export function makeDoc({
  body,
  footnotes = '',
  characters = [],
  paragraphs = [],
  lists = [],
  compressed = false,
}: WordParts): Uint8Array {
  const text = body + footnotes + (footnotes === '' ? '' : '\r');
  const width = compressed ? 1 : 2;
  const place = (cp: number): number => textAt + cp * width;
  const main = Buffer.alloc(Math.max(4096, textAt + text.length * width));
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt32LE(body.length, 0x4c);
  main.writeUInt32LE(footnotes.length, 0x50);
  formatPage(spread(characters, text.length), place, 1).copy(main, 0x600);
  formatPage(spread(paragraphs, text.length), place, 13).copy(main, 0x800);
  Buffer.from(text, compressed ? 'latin1' : 'utf16le').copy(main, textAt);
  const [definitions, levels, uses] = listTables(lists);
  const listsAt = 2048;
  const table = Buffer.alloc(Math.max(4096, listsAt + definitions.length + levels.length + uses.length));
  Buffer.concat([definitions, levels, uses]).copy(table, listsAt);
  if (lists.length > 0) {
    main.writeUInt32LE(listsAt, 0x2e2);
    main.writeUInt32LE(definitions.length, 0x2e6);
    main.writeUInt32LE(listsAt + definitions.length + levels.length, 0x2ea);
    main.writeUInt32LE(uses.length, 0x2ee);
  }
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt32LE(compressed ? ((textAt * 2) | 0x40000000) >>> 0 : textAt, 15);
  writePlace(main, table, 0xfa, 100, [place(0), place(text.length), 3]);
  writePlace(main, table, 0x102, 200, [place(0), place(text.length), 4]);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(21, 0x1a6);
  return makeOle({ WordDocument: main, '0Table': table });
}

/** PlfLst, the levels behind it, and PlfLfo: [MS-DOC] 2.9.131, 2.9.150, 2.9.132. */
function listTables(lists: NonNullable<WordParts['lists']>): [Buffer, Buffer, Buffer] {
  const definitions = Buffer.alloc(2 + lists.length * 28);
  definitions.writeUInt16LE(lists.length, 0);
  const uses = Buffer.alloc(4 + lists.length * 20);
  uses.writeUInt32LE(lists.length, 0);
  lists.forEach((_, index) => {
    definitions.writeInt32LE(index + 1, 2 + index * 28);
    definitions.fill(0xff, 2 + index * 28 + 8, 2 + index * 28 + 26);
    uses.writeInt32LE(index + 1, 4 + index * 16);
  });
  const levels = lists.flatMap((list) =>
    Array.from({ length: 9 }, (_, index) => {
      const { format, text, start = 1 } = list[index] ?? { format: 0, text: '' };
      const level = Buffer.alloc(28 + 2 + text.length * 2);
      level.writeInt32LE(start, 0);
      level.writeUInt8(format, 4);
      level.writeUInt16LE(text.length, 28);
      level.write(text, 30, 'utf16le');
      return level;
    }),
  );
  return [definitions, Buffer.concat(levels), uses];
}

function writePlace(main: Buffer, table: Buffer, field: number, at: number, values: readonly number[]): void {
  values.forEach((value, index) => table.writeUInt32LE(value, at + index * 4));
  main.writeUInt32LE(at, field);
  main.writeUInt32LE(values.length * 4, field + 4);
}

/** Fills the places between with plain formatting. */
function spread(given: readonly Formatting[], length: number): Formatting[] {
  const all: Formatting[] = [];
  for (const each of [...given, { from: length, to: length, properties: [] }]) {
    const from = all.at(-1)?.to ?? 0;
    if (each.from > from) all.push({ from, to: each.from, properties: [] });
    if (each.to > each.from) all.push(each);
  }
  return all;
}

function formatPage(runs: readonly Formatting[], place: (cp: number) => number, entrySize: 1 | 13): Buffer {
  const page = Buffer.alloc(512);
  let free = 510;
  page.writeUInt8(runs.length, 511);
  runs.forEach((run, index) => {
    page.writeUInt32LE(place(run.from), index * 4);
    page.writeUInt32LE(place(run.to), index * 4 + 4);
    const properties = Buffer.concat(
      run.properties.map(([code, ...operand]) => Buffer.from([code & 0xff, code >> 8, ...operand])),
    );
    const style = Buffer.from([run.style ?? 0, 0]);
    const words = Math.ceil((properties.length + 2) / 2);
    const data =
      entrySize === 1
        ? Buffer.concat([Buffer.from([properties.length]), properties])
        : Buffer.concat([Buffer.from([0, words]), style, properties]);
    free = (free - data.length - 1) & ~1;
    data.copy(page, free);
    page.writeUInt8(free / 2, (runs.length + 1) * 4 + index * entrySize);
  });
  return page;
}
