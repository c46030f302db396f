import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { seededRandom } from '../../bench/search/random.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { writeAkomaNtoso } from '../../src/exports/akn/output.ts';
import { writeTei } from '../../src/exports/tei/output.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runNode } from '../support/command.ts';
import { temporaryFolder } from '../support/folders.ts';
import { PROJECT } from '../support/project.ts';
import { seed } from '../support/seed.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { drawComments } from './support/draw-comments.ts';
import { addressesOf, commentsOf, commentsRead, readBack } from './support/read-back.ts';
import { validate } from './support/validate.ts';

/** Documents that are tried of the library that `ZHANGJU_LIBRARY` names; without it the importer's own files are imported. */
const MOST = 50;
/** Comments that are put on each document that has none. */
const COMMENTS = 12;

async function editionsTried(): Promise<readonly Edition[]> {
  const given = process.env['ZHANGJU_LIBRARY'];
  if (given !== undefined) {
    const { editions } = loadLibrary(given);
    const step = Math.max(1, Math.floor(editions.length / MOST));
    return editions.filter((_, index) => index % step === 0).slice(0, MOST);
  }
  const folder = path.join(temporaryFolder(), 'content');
  cpSync(SMALL_LIBRARY, folder, { recursive: true });
  // Some of them are there to be refused.
  const cases = path.join(PROJECT, 'tests/importer/cases');
  const files = readdirSync(cases).map((name) => path.join(cases, name, 'input.txt'));
  await runNode([path.join(PROJECT, 'scripts/import.ts'), ...files, '--content', folder]);
  return loadLibrary(folder).editions;
}

it(
  `documents as they come, with comments, are valid by both official schemas and read back the same (seed ${String(seed)})`,
  { timeout: 600_000 },
  async () => {
    const random = seededRandom(seed);
    const editions = [...(await editionsTried()), ...loadLibrary(path.join(PROJECT, 'content')).editions];
    expect(editions.length).toBeGreaterThan(3);
    let [comments, addressesRead] = [0, 0];
    for (const given of editions) {
      const edition =
        given.annotations.length > 0
          ? given
          : { ...given, annotations: drawComments(given.document, COMMENTS, random) };
      const addresses = addressesOf(edition.document);
      for (const [kind, xml] of [['akn', writeAkomaNtoso(edition)] as const, ['tei', writeTei(edition)] as const]) {
        validate(kind, xml);
        expect(readBack(xml, kind, addresses), `${kind} ${edition.document.id}`).toEqual(addresses);
        if (kind === 'akn') expect(commentsRead(xml), edition.document.id).toEqual(commentsOf(edition));
      }
      comments += edition.annotations.length;
      addressesRead += addresses.length;
    }
    console.log(
      `${String(editions.length)} documents valid, ${String(addressesRead)} addresses and ${String(comments)} comments read back`,
    );
    expect(() => validate('tei', writeTei(editions[0]!).replace('<body>', '<body><nobody/>'))).toThrow();
  },
);
