import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { entryFor } from '../../../src/ledger/compare-ledger.ts';
import { writeLedger } from '../../../src/ledger/write-ledger.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';
import { speech } from '../../support/shipped.ts';

it('the shipped ledger is what its document would write today', () => {
  const { document, ledger: shipped } = speech();
  expect(shipped.addresses).toEqual(document.blocks.map(entryFor));
});

it('writes the shipped ledger byte for byte as it is shipped', () => {
  const file = path.join(temporaryFolder(), 'jianghua.yaml');
  writeLedger(file, speech().ledger);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(path.join(PROJECT, 'content/ledger/jianghua.yaml'), 'utf8'));
  expect(existsSync(`${file}.tmp`)).toBe(false);
});
