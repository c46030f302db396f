import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type MadeDocument, makeDocument } from '../../src/build/documents/document-record.ts';
import { digestDocument } from '../../src/build/documents/digest-document.ts';
import { readRecord, writeRecord } from '../../src/build/documents/record-store.ts';
import { temporaryFolder } from '../support/folders.ts';
import { copyOfSmallLibrary, SMALL_LIBRARY } from '../support/small-library.ts';

const marks = { terms: [], mentionsOf: () => [] };

const make = async (map: boolean): Promise<MadeDocument> =>
  (await makeDocument(SMALL_LIBRARY, 'tongzhi.mdx', marks, { map, downloads: [] })) as MadeDocument;

it('a record gives back what was made of a document', async () => {
  const file = path.join(temporaryFolder(), 'records', 'tongzhi');
  const made = await make(true);
  writeRecord(file, { key: 'k' }, made);
  const record = readRecord(file);
  expect(record?.head).toEqual({ key: 'k' });
  expect(JSON.parse(record!.known().toString('utf8'))).toEqual(JSON.parse(JSON.stringify(made.known)));
  expect(record?.search()).toEqual(made.search);
  expect(record?.found().toString('utf8')).toBe(made.found);
  expect(record?.files()).toEqual(made.files);
});

it('a damaged or missing record is none', async () => {
  const file = path.join(temporaryFolder(), 'tongzhi');
  expect(readRecord(file)).toBeNull();
  writeRecord(file, { key: 'k' }, await make(false));
  const bytes = readFileSync(file);
  for (const at of [0, 20, 40, bytes.length >> 1, bytes.length - 1]) {
    writeFileSync(file, bytes.with(at, bytes[at]! ^ 1));
    expect(readRecord(file)).toBeNull();
  }
  writeFileSync(file, bytes.subarray(0, bytes.length - 1));
  expect(readRecord(file)).toBeNull();
});

it.each([
  'documents/tongzhi.mdx',
  'ledger/tongzhi.yaml',
  'annotations/tongzhi.yaml',
  'sources/tongzhi/origin.yaml',
  'sources/tongzhi/decisions.yaml',
])('the digest of a document changes with %s', (name) => {
  const folder = copyOfSmallLibrary();
  const before = digestDocument(folder, 'tongzhi.mdx');
  const file = path.join(folder, name);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
  expect(digestDocument(folder, 'tongzhi.mdx')).not.toBe(before);
});
