import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadEdition } from '../../edition/edition.ts';
import { shownPath } from '../../files/location.ts';
import { composeLibrary } from '../../library/compose-library.ts';
import { readEdition, type Reading } from '../../library/read-edition.ts';
import { readCollections } from '../../materials/load-collections.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { problemOf } from '../reading/problem.ts';
import { findEdition } from '../reading/document-view.ts';
import type { Desk } from '../server/desk.ts';
import type { Problem, VersionLook } from '../shared/api.ts';
import { compareVersions } from './compare-versions.ts';
import { importReceived, type Received } from './import-received.ts';

/** A document as its files say it, read in a folder of their own beside the comments that the library has on it. */
function readApart(
  library: string,
  files: readonly { path: string; content: string | Uint8Array }[],
  id: string,
): Reading<ReadEdition> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-desk-'));
  try {
    for (const { path: name, content } of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const comments = path.join('annotations', `${id}.yaml`);
    if (existsSync(path.join(library, comments))) cpSync(path.join(library, comments), path.join(folder, comments));
    const { edition, faults, ledgerFaults } = readEdition(folder, `${id}.mdx`);
    // Where a fault will be found when the version has been taken in.
    const there = (fault: Fault): Fault =>
      fault.file === undefined ? fault : { ...fault, file: fault.file.replace(shownPath(folder), shownPath(library)) };
    return { edition, faults: faults.map(there), ledgerFaults: ledgerFaults.map(there) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the check would find in the rest of the library when a document was as `next`, beyond what it finds now. */
async function newProblems(desk: Desk, id: string, next: Reading<ReadEdition>): Promise<Problem[]> {
  const { readings, faults } = await desk.reader.read();
  const replaced = [...readings].map(([name, reading]) => (name === id ? next : reading));
  const after = composeLibrary(desk.folder, readCollections(desk.folder), replaced);
  const before = new Set(faults.map((fault) => JSON.stringify(fault)));
  return after.faults
    .filter((fault) => !before.has(JSON.stringify(fault)))
    .map((fault) => problemOf(desk.folder, fault));
}

/**
 * What a corrected version of a document would change: which addresses stay, move, are new or go, and what in the library rests on words
 * that are others then. Nothing is written.
 * @throws PlainError or FaultError when the file cannot be imported, or not as a version of this document
 */
export async function lookAtVersion(desk: Desk, received: Received & { id: string }): Promise<VersionLook> {
  const { edition } = findEdition(desk, received.id);
  const { files, report } = await importReceived(desk, received);
  const next = readApart(desk.folder, files, received.id);
  if (!next.edition) throw new FaultError(next.faults);
  return {
    id: received.id,
    title: report.title,
    before: edition.document.title,
    published: edition.ledger.draft !== true,
    changes: compareVersions(edition, next.edition),
    problems: await newProblems(desk, received.id, next),
  };
}
