import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/edition/read-source.ts';
import { expectPlainChinese, faultOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { runs, seed } from '../support/seed.ts';
import { writeSource } from '../support/source.ts';

const LINES = ['云岭街道关于开放阅览室的通知', '各居委会：', '阅览室“周末”也开放，10－12点。'];
const TEXT = LINES.join('\n');
/** The same lines in GB 18030; TextEncoder writes UTF-8 only. */
const GB18030 = Buffer.from(
  'd4c6c1ebbdd6b5c0b9d8d3dabfaab7c5d4c4c0c0cad2b5c4cda8d6aa0ab8f7bed3ceafbbe1a3ba0a' +
    'd4c4c0c0cad2a1b0d6dcc4a9a1b1d2b2bfaab7c5a3ac3130a3ad3132b5e3a1a3',
  'hex',
);

describe('a source is read in its own encoding', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT, 'utf8')],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['gb18030', GB18030],
  ])('%s', (encoding, bytes) => {
    expect(readSource(writeSource(temporaryFolder(), bytes, encoding)).lines).toEqual(LINES);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('with the line ends of %s', (_system, end) => {
    expect(readSource(writeSource(temporaryFolder(), Buffer.from(LINES.join(end)))).lines).toEqual(LINES);
  });

  it('says so when the encoding is not the one that is recorded', () => {
    const folder = writeSource(temporaryFolder(), GB18030, 'utf-8');
    const fault = faultOf(() => readSource(folder));
    expect(fault).toMatchObject({ rule: 'source-encoding', what: expect.stringContaining('utf-8') as string });
    expectPlainChinese(fault);
  });

  it('says so when the encoding has no such name', () => {
    const folder = writeSource(temporaryFolder(), Buffer.from(TEXT), 'utf-99');
    expect(faultOf(() => readSource(folder)).rule).toBe('source-encoding');
  });
});

describe('a source is the bytes as received', () => {
  it(`one byte changed anywhere is a fault (seed ${String(seed)})`, () => {
    const folder = writeSource(temporaryFolder(), Buffer.from(TEXT));
    const file = path.join(folder, 'original.txt');
    const received = readFileSync(file);
    fc.assert(
      fc.property(fc.nat(received.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bytes = Buffer.from(received);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        writeFileSync(file, bytes);
        const fault = faultOf(() => readSource(folder));
        expect(fault.rule).toBe('source-unchanged');
        expect(fault.file?.endsWith('original.txt')).toBe(true);
        expectPlainChinese(fault);
      }),
      runs(100),
    );
  });

  it('a line end added by an editor is a fault that shows both sizes', () => {
    const folder = writeSource(temporaryFolder(), Buffer.from(TEXT));
    writeFileSync(path.join(folder, 'original.txt'), `${TEXT}\n`);
    const size = Buffer.byteLength(TEXT);
    expect(faultOf(() => readSource(folder)).details?.join()).toMatch(
      new RegExp(`${String(size)} 字节.*${String(size + 1)} 字节`, 'su'),
    );
  });
});
