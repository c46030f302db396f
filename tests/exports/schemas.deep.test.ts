import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { writeAkomaNtoso } from '../../src/exports/akn/output.ts';
import { writeTei } from '../../src/exports/tei/output.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runNode } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { addressesOf, readBack } from './support/read-back.ts';
import { validate } from './support/validate.ts';

/** Documents that are tried; `ZHANGJU_CORPUS` names a folder of real ones, without it the importer's own are. */
const MOST = 50;

it(
  'documents as they come are valid by both official schemas, and read back the same',
  { timeout: 300_000 },
  async () => {
    const folder = path.join(temporaryFolder(), 'content');
    cpSync(SMALL_LIBRARY, folder, { recursive: true });
    const texts = path.join(path.dirname(folder), 'texts');
    mkdirSync(texts);
    const corpus = process.env['ZHANGJU_CORPUS'] ?? path.join(PROJECT, 'tests/importer/fixtures');
    const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md)$/u.test(name),
    );
    const step = Math.max(1, Math.floor(names.length / MOST));
    names
      .filter((_, index) => index % step === 0)
      .slice(0, MOST)
      .forEach((name, index) =>
        cpSync(path.join(corpus, name), path.join(texts, `${String(index)}-${path.basename(name)}`)),
      );
    // Some of the importer's own are there to be refused.
    await runNode([path.join(PROJECT, 'scripts/import.ts'), texts, '--content', folder]);
    const { editions } = loadLibrary(folder);
    expect(editions.length).toBeGreaterThan(3);
    for (const edition of editions) {
      const addresses = addressesOf(edition.document);
      for (const [kind, xml] of [['akn', writeAkomaNtoso(edition)] as const, ['tei', writeTei(edition)] as const]) {
        validate(kind, xml);
        expect(readBack(xml, kind, addresses), `${kind} ${edition.document.id}`).toEqual(addresses);
      }
    }
    console.log(`${String(editions.length)} documents valid and read back by both`);
    expect(() => validate('tei', writeTei(editions[0]!).replace('<body>', '<body><nobody/>'))).toThrow();
  },
);
