import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { mendCharacters } from '../../src/commands/pdf/mend-characters.ts';

/** A PDF as far as the map from glyphs to characters goes. */
function pdfWith(map: string): Buffer {
  const stream = deflateSync(Buffer.from(map, 'latin1'));
  const head = `%PDF-1.4\n1 0 obj\n<</ToUnicode 2 0 R>>\nendobj\n2 0 obj\n<</Filter /FlateDecode\n/Length ${String(stream.length)}>> stream\n`;
  const tail =
    '\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n9\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]);
}

it('a radical that stands for a character gives way to it, by an update that keeps every byte before', () => {
  const before = pdfWith('2 beginbfchar\n<0001> <2ED3>\n<0002> <2F00>\n<0003> <2F3E>\n<0004> <793E>\nendbfchar\n');
  const after = Buffer.from(mendCharacters(before));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const update = after.subarray(before.length).toString('latin1');
  const at = update.indexOf('stream\n') + 'stream\n'.length;
  const map = inflateSync(after.subarray(before.length + at)).toString('latin1');
  expect(map).toBe('2 beginbfchar\n<0001> <957F>\n<0002> <4E00>\n<0003> <6237>\n<0004> <793E>\nendbfchar\n');
  const [, place = ''] = /xref\n2 1\n(\d{10}) 00000 n /u.exec(update) ?? [];
  expect(after.subarray(Number(place)).toString('latin1')).toMatch(/^2 0 obj/u);
  expect(update).toMatch(/\/Prev 9>>/u);
});

it('a PDF without such a radical stays as it is', () => {
  const pdf = pdfWith('1 beginbfchar\n<0001> <957F>\nendbfchar\n');
  expect(mendCharacters(pdf)).toBe(pdf);
});
