import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { TextFile } from '../../src/exports/output.ts';
import { OUTPUTS } from '../../src/exports/registry.ts';
import { dayOf, workFacts } from '../../src/exports/work-facts.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { PROJECT } from '../support/project.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { addressesOf, commentsOf, commentsRead, readBack } from './support/read-back.ts';
import { validate } from './support/validate.ts';

const textOf = ({ text }: TextFile): string => (typeof text === 'string' ? text : [...text].join(''));
const library = loadLibrary(SMALL_LIBRARY);
const filesOf = (name: string, from = library): Map<string, string> => {
  const output = OUTPUTS.find((one) => one.name === name)!;
  return new Map([...output.files(from)].map((file) => [file.path, textOf(file as TextFile)]));
};

it.each(['akn', 'tei'] as const)(
  '%s has the addresses and the words of the library, and is valid where its schema is quickly read',
  (kind) => {
    const files = filesOf(kind);
    expect(files.size).toBe(library.editions.length);
    for (const { document } of library.editions) {
      const xml = files.get(`${document.id}.xml`)!;
      // The schema of TEI takes seconds to read: `tests/exports/schemas.deep.test.ts`.
      if (kind === 'akn') validate(kind, xml);
      const addresses = addressesOf(document);
      expect(readBack(xml, kind, addresses)).toEqual(addresses);
    }
  },
);

it('the schema refuses what is not its own', () => {
  const [xml] = filesOf('akn').values();
  expect(() => validate('akn', xml!.replace('<mainBody>', '<mainBody><nobody/>'))).toThrow(/nobody/u);
  expect(() => validate('akn', xml!.replace('eId="s1"', 'eId="s2"'))).toThrow(/s2/u);
});

it('Akoma Ntoso carries each comment as an editorial note tied to its words', () => {
  const files = filesOf('akn');
  for (const edition of library.editions)
    expect(commentsRead(files.get(`${edition.document.id}.xml`)!)).toEqual(commentsOf(edition));
  const [read] = commentsRead(files.get('tongzhi.xml')!).values();
  expect(read).toMatchObject({ words: '等侯' });
});

it('TEI carries each 校勘 as apparatus between anchors around its words', () => {
  const xml = filesOf('tei').get('tongzhi.xml')!;
  expect(xml).toMatch(/<anchor xml:id="n(\d)-from"\/>等侯<anchor xml:id="n\1-to"\/>/u);
  expect(xml).toMatch(/<lem>等侯<\/lem><rdg type="conjecture">等候<\/rdg>/u);
  expect(xml).toMatch(/<note target="#n\d-from" targetEnd="#n\d-to" type="参">/u);
});

it('JSON Lines give every block with its address and its words', () => {
  const files = filesOf('jsonl');
  const rows = files
    .get('blocks.jsonl')!
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const blocks = library.editions.flatMap(({ document }) =>
    document.blocks.map(({ eId, text, label, code }) => ({ address: `${document.id}#${eId}`, text, label, code })),
  );
  expect(rows.map(({ address, text, label, code }) => ({ address, text, label, code }))).toEqual(blocks);
  expect(files.get('documents.jsonl')!.trimEnd().split('\n')).toHaveLength(library.editions.length);
  expect(files.get('annotations.jsonl')).toContain('"suspected":"等候"');
});

it('plain text has a line for each line of the source', () => {
  const text = filesOf('text').get('tongzhi.txt')!;
  expect(text.startsWith('\uFEFF云岭街道关于开放阅览室的通知\n各居委会：\n')).toBe(true);
  expect(text).toContain('\n（一）平时。周一到周五，8点到20点开放。\n');
});

it('a document says its own number, issuer and date, or nothing; what was inferred is not handed on', () => {
  const [notice, other] = library.editions.map(({ document }) => document);
  expect(workFacts(notice!)).toEqual({ issuer: ['云岭街道办事处'], dated: ['2031-04-05'] });
  expect(workFacts(other!)).toEqual({});
  const metadata = [
    { kind: 'entered' as const, field: '文号' as const, value: '云办发〔2031〕2号', basis: '收文簿' },
    {
      kind: 'inferred' as const,
      field: '时效' as const,
      value: '现行有效',
      at: 'title',
      quote: '通知',
      reason: '没有废止',
    },
  ];
  const stated = workFacts({ ...notice!, frontmatter: { ...notice!.frontmatter, metadata } });
  expect(stated).toMatchObject({ number: ['云办发〔2031〕2号'] });
  expect(stated).not.toHaveProperty('validity');
  expect(['2031-04-05', '2031-02-30', '2031-04', ''].map((day) => dayOf({ dated: [day] }))).toEqual([
    '2031-04-05',
    undefined,
    undefined,
    undefined,
  ]);
});

it('a character that XML cannot hold is named, not dropped', () => {
  const [edition] = library.editions;
  const blocks = edition!.document.blocks.map((block, index) =>
    index === 2 ? { ...block, text: `${block.text}\u000B` } : block,
  );
  const broken = { ...library, editions: [{ ...edition!, document: { ...edition!.document, blocks } }] };
  for (const kind of ['akn', 'tei']) expect(() => filesOf(kind, broken)).toThrow(/U\+000B/u);
  expect(filesOf('jsonl', broken).get('blocks.jsonl')).toContain('\\u000b');
});

it('every output is a folder with a line in the registry and in the paper', () => {
  const paper = readFileSync(path.join(PROJECT, 'docs/exports.md'), 'utf8');
  for (const { name } of OUTPUTS) expect(paper).toContain(`\`${name}\``);
  expect(new Set(OUTPUTS.map(({ name }) => name)).size).toBe(OUTPUTS.length);
});
