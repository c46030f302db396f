import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { editionDocx } from '../../src/exports/docx/output.ts';
import { editionEpub } from '../../src/exports/epub/output.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from './support/dom.ts';
import { YUNLING } from '../e2e/sites/site-folders.ts';

const { editions } = loadLibrary(YUNLING);
const wordsOf = (id: string): string =>
  editions
    .find(({ document }) => document.id === id)!
    .document.blocks.map(({ text }) => text)
    .join('');
const partOf = (zip: Uint8Array, name: string): string => strFromU8(unzipSync(zip)[name]!);

it.each(editions.map((edition) => [edition.document.id, edition] as const))(
  'the Word file of %s holds its words in order, its headings, tables and notes, and is the same each time',
  async (id, edition) => {
    const bytes = await editionDocx(edition);
    expect(Buffer.from(await editionDocx(edition)).equals(Buffer.from(bytes))).toBe(true);
    const tree = parseDocument(partOf(bytes, 'word/document.xml'), { xmlMode: true });
    const lines = getElementsByTagName('w:p', tree).filter(
      (line) => getElementsByTagName('w:framePr', line).length === 0,
    );
    expect(lines.map((line) => textContent(getElementsByTagName('w:t', line))).join('')).toBe(wordsOf(id));
    const styles = lines.flatMap((line) =>
      getElementsByTagName('w:pStyle', line).map(({ attribs }) => attribs['w:val']),
    );
    const headings = edition.document.blocks.filter(({ kind, level = 2 }) => kind === 'heading' && level < 4);
    expect(styles.filter((style) => /^Heading[12]$/u.test(style ?? ''))).toHaveLength(headings.length);
    expect(styles).toContain('Title');
    const rows = edition.document.blocks.filter(({ kind }) => kind === 'row');
    expect(getElementsByTagName('w:tr', tree)).toHaveLength(rows.length);
    expect(getElementsByTagName('w:tc', tree)).toHaveLength(
      rows.reduce((sum, { cells = [] }) => sum + cells.length, 0),
    );
    expect(getElementsByTagName('w:footnoteReference', tree)).toHaveLength(edition.annotations.length);
  },
);

it.each(editions.map((edition) => [edition.document.id, edition] as const))(
  'the e-book of %s holds its words in order under its addresses, and is the same each time',
  (id, edition) => {
    const bytes = editionEpub(edition);
    expect(Buffer.from(editionEpub(edition)).equals(Buffer.from(bytes))).toBe(true);
    const tree = parseDocument(partOf(bytes, `book/${id}.xhtml`), { xmlMode: true });
    const body = getElementsByTagName('body', tree);
    const left = textContent(body, ({ name }) => name === 'sup' || name === 'footer');
    expect(left.replace(/\s+/gu, '')).toBe(wordsOf(id).replace(/\s+/gu, ''));
    const ids = new Set(getElementsByTagName('*', tree).map(({ attribs }) => attribs['id']));
    const runIn = (index: number): boolean => {
      const [heading, block] = [edition.document.blocks[index - 1], edition.document.blocks[index]];
      return block?.continues === true && heading?.kind === 'heading' && (heading.level ?? 2) >= 4;
    };
    for (const [index, { eId }] of edition.document.blocks.entries()) if (!runIn(index)) expect(ids).toContain(eId);
    expect(strFromU8(bytes.slice(30, 38 + 20))).toBe('mimetypeapplication/epub+zip');
  },
);
