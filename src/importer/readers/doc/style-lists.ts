import { eachProperty, propertyCode } from './property-runs.ts';

/** What a paragraph style says of automatic numbers: a use of a list, from 1, and its level; null where it says nothing. */
export interface StyleList {
  list: number | null;
  level: number | null;
}

/** Styles stand upon others, in chains of at most so many. */
const LONGEST_CHAIN = 12;

/**
 * The automatic numbers that paragraph styles bring with them, by the styles' numbers. [MS-DOC] 2.9.271 STSH, 2.9.260 STD.
 * A list names the styles that were once tied to it, too; whether a style still has the list stands here alone.
 * @param head The main stream.
 * @param table The table stream.
 * @returns null when the style sheet cannot be read
 */
export function readStyleLists(head: DataView, table: Uint8Array): ReadonlyMap<number, StyleList> | null {
  const start = head.getUint32(0xa2, true);
  const length = head.getUint32(0xa6, true);
  if (length < 8 || start + length > table.length) return null;
  const view = new DataView(table.buffer, table.byteOffset + start, length);
  const own = new Map<number, StyleList & { base: number }>();
  try {
    const count = view.getUint16(2, true);
    const fixed = view.getUint16(4, true);
    let at = 2 + view.getUint16(0, true);
    for (let style = 0; style < count; style += 1) {
      const size = view.getUint16(at, true);
      if (size > 0) own.set(style, readStyle(view, at + 2, fixed));
      at += 2 + size + (size & 1);
    }
  } catch {
    return null;
  }
  return new Map([...own.keys()].map((style) => [style, inherited(own, style)]));
}

function readStyle(view: DataView, at: number, fixed: number): StyleList & { base: number } {
  const kind = view.getUint16(at + 2, true);
  const style: StyleList & { base: number } = { list: null, level: null, base: kind >> 4 };
  // Only paragraph styles have paragraph properties.
  if ((kind & 0xf) !== 1) return style;
  const name = at + fixed;
  const properties = name + 2 + view.getUint16(name, true) * 2 + 2;
  const length = view.getUint16(properties, true);
  if (length < 2) return style;
  eachProperty(view, properties + 4, length - 2, (property, operand) => {
    if (property === propertyCode.list) style.list = view.getUint16(operand, true);
    else if (property === propertyCode.level) style.level = view.getUint8(operand);
  });
  return style;
}

function inherited(styles: ReadonlyMap<number, StyleList & { base: number }>, from: number): StyleList {
  const found: StyleList = { list: null, level: null };
  let style = styles.get(from);
  for (let depth = 0; style !== undefined && depth < LONGEST_CHAIN; depth += 1) {
    found.list ??= style.list;
    found.level ??= style.level;
    style = styles.get(style.base);
  }
  return found;
}
