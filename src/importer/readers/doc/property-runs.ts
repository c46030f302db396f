/** What holds for a run of characters; places are bytes of the main stream. */
export interface CharacterRun {
  start: number;
  end: number;
  bold: boolean;
  /** Tracked deletion. */
  deleted: boolean;
  hidden: boolean;
}

/** What holds for a paragraph. */
export interface ParagraphRun {
  start: number;
  end: number;
  /** Level of heading from 1, or null. */
  heading: number | null;
  centered: boolean;
  inTable: boolean;
  /** The mark that ends a row of a table. */
  endsRow: boolean;
  /** Which use of a list numbers it, from 1; 0: none, null: whatever its style says. */
  list: number | null;
  /** Level of the list from 0, or null. */
  level: number | null;
  /** Its style's number. */
  style: number;
}

/** Property codes, [MS-DOC] 2.6.1 and 2.6.2. */
export const propertyCode = {
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  inTable: 0x2416,
  endsRow: 0x2417,
  alignment80: 0x2403,
  alignment: 0x2461,
  outline: 0x2640,
  list: 0x460b,
  level: 0x260a,
};

/**
 * Reads the pages of formatting that the file information block points to.
 * @param head The main stream.
 * @param table The table stream.
 */
export function readRuns(
  head: DataView,
  table: Uint8Array,
): { characters: CharacterRun[]; paragraphs: ParagraphRun[] } {
  const characters: CharacterRun[] = [];
  for (const page of pagesAt(head, table, 0xfa)) {
    eachRun(page, 1, (start, end, entry) => {
      const run: CharacterRun = { start, end, bold: false, deleted: false, hidden: false };
      const at = page.getUint8(entry) * 2;
      if (at > 0) {
        eachProperty(page, at + 1, page.getUint8(at), (property, operand) => {
          const on = page.getUint8(operand) === 1 || page.getUint8(operand) === 0x81;
          if (property === propertyCode.bold) run.bold = on;
          else if (property === propertyCode.deleted) run.deleted = on;
          else if (property === propertyCode.hidden) run.hidden = on;
        });
      }
      characters.push(run);
    });
  }
  const paragraphs: ParagraphRun[] = [];
  for (const page of pagesAt(head, table, 0x102)) {
    eachRun(page, 13, (start, end, entry) =>
      paragraphs.push(readParagraph(page, page.getUint8(entry) * 2, start, end)),
    );
  }
  const byPlace = (one: { start: number }, two: { start: number }): number => one.start - two.start;
  return { characters: characters.sort(byPlace), paragraphs: paragraphs.sort(byPlace) };
}

function readParagraph(page: DataView, at: number, start: number, end: number): ParagraphRun {
  const run: ParagraphRun = {
    start,
    end,
    heading: null,
    centered: false,
    inTable: false,
    endsRow: false,
    list: null,
    level: null,
    style: 0,
  };
  if (at === 0) return run;
  const words = page.getUint8(at);
  const begin = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? page.getUint8(at + 1) * 2 : words * 2 - 1;
  if (length < 2) return run;
  // Styles 1 to 9 are the built-in headings in every document.
  const style = page.getUint16(begin, true);
  run.style = style;
  if (style >= 1 && style <= 9) run.heading = style;
  eachProperty(page, begin + 2, length - 2, (property, operand) => {
    const value = page.getUint8(operand);
    if (property === propertyCode.inTable) run.inTable = value === 1;
    else if (property === propertyCode.endsRow) run.endsRow = value === 1;
    else if (property === propertyCode.alignment || property === propertyCode.alignment80) run.centered = value === 1;
    else if (property === propertyCode.outline) run.heading = value < 9 ? value + 1 : null;
    else if (property === propertyCode.list) run.list = page.getUint16(operand, true);
    else if (property === propertyCode.level) run.level = value;
  });
  return run;
}

/** Formatting pages of 512 bytes; the table lists their numbers. */
function pagesAt(head: DataView, table: Uint8Array, offset: number): DataView[] {
  const start = head.getUint32(offset, true);
  const length = head.getUint32(offset + 4, true);
  if (length < 12 || start + length > table.length) return [];
  const list = new DataView(table.buffer, table.byteOffset + start, length);
  const count = Math.floor((length - 4) / 8);
  const pages: DataView[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = (list.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff) * 512;
    if (at + 512 <= head.byteLength) pages.push(new DataView(head.buffer, head.byteOffset + at, 512));
  }
  return pages;
}

/** Runs of a page: byte ranges, then one entry of a fixed size for each. */
function eachRun(page: DataView, entrySize: number, take: (start: number, end: number, entry: number) => void): void {
  const count = page.getUint8(511);
  if ((count + 1) * 4 + count * entrySize > 511) return;
  for (let index = 0; index < count; index += 1) {
    take(page.getUint32(index * 4, true), page.getUint32(index * 4 + 4, true), (count + 1) * 4 + index * entrySize);
  }
}

/** Properties of a list; the top three bits of a code give its operand's size. [MS-DOC] 2.2.5.1. */
export function eachProperty(
  page: DataView,
  start: number,
  length: number,
  take: (property: number, operand: number) => void,
): void {
  const end = Math.min(start + length, page.byteLength - 1);
  for (let at = start; at + 3 <= end;) {
    const property = page.getUint16(at, true);
    const operand = at + 2;
    const kind = property >> 13;
    const size = kind === 6 ? variableSize(page, property, operand) : [1, 1, 2, 4, 2, 2, 0, 3][kind]!;
    if (operand + size > end) return;
    take(property, operand);
    at = operand + size;
  }
}

/** Operands that carry their own length; a table's definition with two bytes for it. */
function variableSize(page: DataView, property: number, operand: number): number {
  return property === 0xd608 && operand + 2 <= page.byteLength
    ? page.getUint16(operand, true) + 1
    : page.getUint8(operand) + 1;
}
