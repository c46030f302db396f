import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/model/faults/fault.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { expectPlainChinese } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, edit, lineOf, SMALL_LIBRARY } from '../support/small-library.ts';
import { BAD_INPUTS, DECISIONS, DOCUMENT, LEDGER, ANNOTATIONS, ORIGIN } from './bad-inputs.ts';

const faultsOf = (folder: string): Fault[] => inspectLibrary(folder).faults;

describe('the small library', () => {
  it('is sound', () => {
    const { library, faults } = inspectLibrary(SMALL_LIBRARY);
    expect(faults).toEqual([]);
    expect(library?.editions.map(({ document }) => document.id)).toEqual(['tongzhi', 'jieshao']);
  });
});

describe('one mistake is told with its rule, file, line and remedy', () => {
  it.each(BAD_INPUTS)('$name', ({ file, from, to, rule, at, blamed, says, also = [] }) => {
    const folder = copyOfSmallLibrary();
    edit(folder, file, from, to);
    const faults = faultsOf(folder);
    const fault = faults.find((candidate) => candidate.rule === rule);
    expect(fault, faults.map((other) => `${other.rule} ${other.what}`).join('\n')).toBeDefined();
    expect(fault?.file).toBe(path.join(folder, blamed ?? file));
    // Ledger entries and whole sources are told without a line: the address, or the file, is the place.
    if (!rule.startsWith('address-') || rule === 'address-exists') {
      const expected = blamed === undefined ? lineOf(folder, file, at ?? to) : undefined;
      expect(fault?.line).toBe(expected);
    }
    if (says !== undefined) expect([fault?.what, ...(fault?.details ?? []), fault?.remedy].join('\n')).toContain(says);
    faults.forEach(expectPlainChinese);
    expect(faults.map((other) => other.rule).filter((other) => other !== rule && !also.includes(other))).toEqual([]);
  });
});

describe('files that are missing or misnamed', () => {
  const only = (folder: string): Fault => {
    const faults = faultsOf(folder);
    expect(faults).toHaveLength(1);
    const [fault] = faults;
    if (!fault) throw new Error('no fault');
    expectPlainChinese(fault);
    return fault;
  };

  it.each([
    ['site.yaml', 'file-present', 'site.yaml'],
    [ORIGIN, 'file-present', ORIGIN],
    [DECISIONS, 'file-present', DECISIONS],
    ['sources/tongzhi/original.txt', 'source-present', ORIGIN],
    [LEDGER, 'address-recorded', LEDGER],
  ])('without %s', (file, rule, blamed) => {
    const folder = copyOfSmallLibrary();
    rmSync(path.join(folder, file));
    expect(only(folder)).toMatchObject({ rule, file: path.join(folder, blamed) });
  });

  it('without annotations a document is sound', () => {
    const folder = copyOfSmallLibrary();
    rmSync(path.join(folder, ANNOTATIONS));
    expect(faultsOf(folder)).toEqual([]);
  });

  it.each(['通知.mdx', 'Tongzhi.mdx', '2031.mdx', 'tong zhi.mdx', 'tong_zhi.mdx'])('a document named %s', (name) => {
    const folder = copyOfSmallLibrary();
    renameSync(path.join(folder, DOCUMENT), path.join(folder, 'documents', name));
    expect(only(folder)).toMatchObject({ rule: 'file-is-id', file: path.join(folder, 'documents', name) });
  });

  it('no documents', () => {
    const folder = copyOfSmallLibrary();
    rmSync(path.join(folder, 'documents'), { recursive: true });
    expect(only(folder)).toMatchObject({ rule: 'library-present', file: path.join(folder, 'documents') });
  });

  it('all documents lost: their sources and addresses tell', () => {
    const folder = copyOfSmallLibrary();
    for (const name of readdirSync(path.join(folder, 'documents'))) rmSync(path.join(folder, 'documents', name));
    expect(only(folder)).toMatchObject({ rule: 'library-present' });
  });

  it('a library that was just begun has no fault', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'documents'));
    writeFileSync(path.join(folder, 'site.yaml'), 'name: 新\nmotto: 新\nintroduction: 新\n');
    expect(faultsOf(folder)).toEqual([]);
  });

  it('a folder that is not there', () => {
    const { library, faults } = inspectLibrary(path.join(copyOfSmallLibrary(), 'elsewhere'));
    expect(library).toBeNull();
    expect(faults.map(({ rule }) => rule)).toEqual(['file-present', 'library-present']);
  });

  it('an empty document', () => {
    const folder = copyOfSmallLibrary();
    writeFileSync(path.join(folder, DOCUMENT), '');
    expect(only(folder)).toMatchObject({ rule: 'frontmatter-present', line: 1 });
  });

  it('one bad document does not hide the other', () => {
    const folder = copyOfSmallLibrary();
    edit(folder, DOCUMENT, '先到先坐', '先到{先坐');
    edit(folder, 'documents/jieshao.mdx', '常年开放', '长年开放');
    const files = new Set(faultsOf(folder).map(({ rule, file }) => `${rule} ${path.basename(file ?? '')}`));
    expect([...files]).toEqual(expect.arrayContaining(['mdx-syntax tongzhi.mdx', 'text-equals-source jieshao.mdx']));
  });
});
