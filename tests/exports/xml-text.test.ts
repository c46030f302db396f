import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { xmlText } from '../../src/exports/xml/xml-text.ts';
import { runs, seed } from '../support/seed.ts';

/** What means something in XML, or looks as if it did. */
const pieces = ['&', '<', '>', '&lt;', '&amp;lt;', '&nbsp;', '&#60;', ']]>', '<!--', '"', "'", ';', '一', ' '];
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((each) => each.join(''));

it(`every text is read back as it was written (seed ${String(seed)})`, () => {
  fc.assert(
    fc.property(words, words, (text, attribute) => {
      const root = create({ defaultNamespace: { ele: 'urn:x' } }).ele('a', { b: attribute });
      root.txt(text);
      let [read, value, after] = ['', '', ''];
      const parser = new SaxesParser();
      parser.on('opentag', ({ attributes }) => {
        value = attributes['b']!;
      });
      parser.on('closetag', () => {
        [read, after] = [after, ''];
      });
      parser.on('text', (part) => {
        after += part;
      });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xmlText(root)).close();
      expect([read, value, after]).toEqual([text, attribute, '\n']);
    }),
    runs(200),
  );
});
