import { describe, expect, it } from 'vitest';
import { understand } from '../../src/importer/import-source.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { asFiles, layOut } from './redhead/as-files.ts';
import { PAPERS, type Paper } from './redhead/papers.ts';

const solid = (text: string): string => text.replace(/\s/gu, '');

/** What a paper says of itself, as the importer tells it. */
const expected = (paper: Paper) => ({
  title: solid(paper.title.join('')),
  issuer: paper.is.issuer,
  docnum: paper.is.docnum,
  date: paper.is.date,
  addressee: paper.addressee?.replace(/：$/u, '') ?? null,
  headings: paper.is.headings.map(solid),
  text: solid(layOut(paper).map(({ text }) => text).join('')),
}); // prettier-ignore

async function told(bytes: Uint8Array, file: string): Promise<ReturnType<typeof expected>> {
  const { elements, metadata } = understand(await readInput(bytes, file));
  return {
    ...metadata,
    title: solid(metadata.title ?? ''),
    headings: elements.filter(({ kind }) => kind === 'heading').map(({ text }) => solid(text)),
    text: solid(elements.map(({ text }) => text).join('')),
  };
}

describe.each(Object.entries(PAPERS))('%s', (_name, paper) => {
  it.each(Object.entries(asFiles(paper)))('says the same as .%s', async (extension, bytes) => {
    expect(await told(bytes, `公文.${extension}`)).toEqual(expected(paper));
  });
});
