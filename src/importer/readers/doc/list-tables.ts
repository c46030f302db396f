import { MAX_NUMBER_TEXT } from '../limits.ts';

/** One level of a list. [MS-DOC] 2.9.150 LVLF. */
export interface DocLevel {
  start: number;
  /** Number format, [MS-OSHARED] MSONFC. */
  format: number;
  legal: boolean;
  /** The number does not begin anew below a higher level. */
  continues: boolean;
  /** Text with U+0000 to U+0008 in the places of the levels' numbers. */
  text: string;
}

/** A list: its levels, and the paragraph styles that are tied to them. */
export interface DocList {
  id: number;
  levels: DocLevel[];
  styles: number[];
}

/** A use of a list, which paragraphs name; it may begin levels with other numbers. */
export interface DocListUse {
  list: DocList;
  starts: Map<number, number>;
}

const NO_STYLE = 0x0fff;
const MOST = 5_000;

/** A place in the table stream that is read on and on; reading past the end throws a RangeError. */
class Cursor {
  at: number;
  readonly view: DataView;
  constructor(view: DataView, at: number) {
    this.view = view;
    this.at = at;
  }
  u8(): number {
    return this.view.getUint8(this.at++);
  }
  u16(): number {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }
  i32(): number {
    this.at += 4;
    return this.view.getInt32(this.at - 4, true);
  }
}

function readLevel(cursor: Cursor): DocLevel {
  const start = cursor.i32();
  const format = cursor.u8();
  const info = cursor.u8();
  cursor.at += 9 + 1 + 4 + 4;
  const characters = cursor.u8();
  const paragraphs = cursor.u8();
  cursor.at += 2 + paragraphs + characters;
  const length = cursor.u16();
  let text = '';
  for (let n = 0; n < Math.min(length, MAX_NUMBER_TEXT); n += 1) text += String.fromCharCode(cursor.u16());
  if (length > MAX_NUMBER_TEXT) throw new RangeError('The text of a number is too long.');
  return { start, format, legal: (info & 4) !== 0, continues: (info & 8) !== 0, text };
}

/**
 * Reads the lists of a document and their uses, the latter in the order in which paragraphs count them from 1. [MS-DOC] 2.9.131 LSTF,
 * 2.9.132 LFO. Empty when there are none or they are damaged.
 * @param head The main stream.
 */
export function readLists(head: DataView, table: Uint8Array): DocListUse[] {
  try {
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const [listsAt, listsLength] = [head.getUint32(0x2e2, true), head.getUint32(0x2e6, true)];
    const [usesAt, usesLength] = [head.getUint32(0x2ea, true), head.getUint32(0x2ee, true)];
    if (listsLength < 2 || usesLength < 4) return [];
    const lists = readDefinitions(new Cursor(view, listsAt), listsAt + listsLength);
    return readUses(new Cursor(view, usesAt), lists);
  } catch (cause) {
    if (cause instanceof RangeError) return [];
    throw cause;
  }
}

function readDefinitions(cursor: Cursor, levelsAt: number): Map<number, DocList> {
  const count = cursor.u16();
  if (count > MOST) throw new RangeError('Too many lists.');
  const found: { list: DocList; simple: boolean }[] = [];
  for (let n = 0; n < count; n += 1) {
    const id = cursor.i32();
    cursor.at += 4;
    const styles = Array.from({ length: 9 }, () => cursor.u16());
    const simple = (cursor.u8() & 1) !== 0;
    cursor.at += 1;
    found.push({ list: { id, levels: [], styles: styles.filter((style) => style !== NO_STYLE) }, simple });
  }
  cursor.at = levelsAt;
  for (const { list, simple } of found)
    for (let n = 0; n < (simple ? 1 : 9); n += 1) list.levels.push(readLevel(cursor));
  return new Map(found.map(({ list }) => [list.id, list]));
}

function readUses(cursor: Cursor, lists: ReadonlyMap<number, DocList>): DocListUse[] {
  const count = cursor.i32();
  if (count < 0 || count > MOST) throw new RangeError('Too many uses of lists.');
  const heads = Array.from({ length: count }, () => {
    const id = cursor.i32();
    cursor.at += 8;
    const overrides = cursor.u8();
    cursor.at += 3;
    return { id, overrides };
  });
  return heads.map(({ id, overrides }) => {
    const own = lists.get(id) ?? { id, levels: [], styles: [] };
    const list = { ...own, levels: own.levels.slice() };
    const starts = new Map<number, number>();
    cursor.at += 4;
    for (let n = 0; n < Math.min(overrides, 9); n += 1) {
      const start = cursor.i32();
      const flags = cursor.i32();
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) starts.set(level, start);
      if ((flags & 0x20) !== 0) list.levels[level] = readLevel(cursor);
    }
    return { list, starts };
  });
}
