import { describe, expect, it } from 'vitest';
import { countListNumbers } from '../../src/importer/readers/doc/list-numbers.ts';
import type { ParagraphRun } from '../../src/importer/readers/doc/property-runs.ts';
import { readStyleLists } from '../../src/importer/readers/doc/style-lists.ts';

/** A paragraph style in a style sheet of Word 97: its base, and properties as they stand in the file. */
function style(base: number, properties: readonly number[]): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16LE((base << 4) | 1, 2);
  const name = Buffer.from([1, 0, 0x2d, 0x4e, 0, 0]);
  const set = Buffer.from([0, 0, ...properties]);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(set.length, 0);
  const whole = Buffer.concat([fixed, name, length, set]);
  const size = Buffer.alloc(2);
  size.writeUInt16LE(whole.length, 0);
  return Buffer.concat([size, whole, Buffer.alloc(whole.length & 1)]);
}

function sheet(styles: readonly Buffer[]): [DataView, Uint8Array] {
  const info = Buffer.alloc(2 + 18);
  info.writeUInt16LE(18, 0);
  info.writeUInt16LE(styles.length, 2);
  info.writeUInt16LE(10, 4);
  const table = new Uint8Array(Buffer.concat([info, ...styles]));
  const head = new DataView(new ArrayBuffer(0x200));
  head.setUint32(0xa2, 0, true);
  head.setUint32(0xa6, table.length, true);
  return [head, table];
}

const ROOT = 0xfff;
const paragraph = (style: number): ParagraphRun => ({
  start: 0,
  end: 1,
  heading: null,
  centered: false,
  inTable: false,
  endsRow: false,
  list: null,
  level: null,
  style,
});

describe('the style sheet of a .doc', () => {
  const [head, table] = sheet([
    style(ROOT, []),
    style(0, [0x0b, 0x46, 1, 0, 0x0a, 0x26, 0]),
    style(1, [0x03, 0x24, 1]),
  ]);

  it('says which styles bring a number, and what a style takes from the one below it', () => {
    const lists = readStyleLists(head, table);
    expect(lists?.get(0)).toEqual({ list: null, level: null });
    expect(lists?.get(1)).toEqual({ list: 1, level: 0 });
    expect(lists?.get(2)).toEqual({ list: 1, level: 0 });
  });

  it('counts more than what a list remembers of styles that were once tied to it', () => {
    const levels = [{ start: 1, format: 39, legal: false, continues: false, text: '（\u0000）' }];
    const uses = [{ list: { id: 1, levels, styles: [0] }, starts: new Map<number, number>() }];
    const number = countListNumbers(uses, readStyleLists(head, table));
    expect(number(paragraph(0))).toBeNull();
    expect(number(paragraph(1))).toEqual({ kind: 'number', text: '（一）' });
    expect(countListNumbers(uses, null)(paragraph(0))).toEqual({ kind: 'number', text: '（一）' });
  });

  it('is left alone when it is damaged', () => {
    expect(readStyleLists(head, table.slice(0, 30))).toBeNull();
    head.setUint32(0xa6, 0, true);
    expect(readStyleLists(head, table)).toBeNull();
  });
});
