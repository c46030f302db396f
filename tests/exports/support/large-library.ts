import path from 'node:path';
import process from 'node:process';
import { generateLibrary } from '../../../bench/search/generate-library.ts';
import type { Library } from '../../../src/library/compose-library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { PROJECT } from '../../support/project.ts';

/** Phrases that are looked for, of those that occur; a tenth as many that do not come on top. */
export const PRESENT = Number(process.env['ZHANGJU_PHRASES'] ?? 2000);

/** A document of a library that was never read from files: its lines as blocks. */
function madeUp(text: string, index: number): Library['editions'][number]['document'] {
  const lines = text.split(/\n+/u).filter((line) => line.trim() !== '');
  const id = `d${String(index)}`;
  const blocks = lines.map((line, place) => ({
    eId: `s0-p${String(place + 1)}`,
    kind: 'paragraph' as const,
    text: line,
    continues: false,
    section: 's0',
    label: String(place + 1),
    code: `0-${String(place + 1)}`,
    sentences: [{ start: 0, end: line.length }],
    line: place + 1,
  }));
  const title = lines[0] ?? id;
  const frontmatter = { title, shortTitle: id, genre: '仿作', source: id, order: index + 1, metadata: [], facts: [] };
  return { id, file: `${id}.mdx`, title, shortTitle: id, genre: '仿作', sections: [], blocks, frontmatter };
}

/**
 * The library that databases are loaded with: that of `ZHANGJU_LIBRARY`, else the shipped one; with `ZHANGJU_CHARACTERS` so many
 * characters written like it, for a measure of size.
 */
export function largeLibrary(): Library {
  const library = loadLibrary(process.env['ZHANGJU_LIBRARY'] ?? path.join(PROJECT, 'content'));
  const characters = Number(process.env['ZHANGJU_CHARACTERS'] ?? 0);
  if (characters === 0) return library;
  const texts = library.editions.map(({ document }) => document.blocks.map(({ text }) => text).join('\n'));
  const [edition] = library.editions;
  const editions = generateLibrary(texts, characters, 1).map((text, index) => ({
    ...edition!,
    document: madeUp(text, index),
  }));
  return { ...library, editions };
}
