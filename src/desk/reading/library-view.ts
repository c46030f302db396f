import path from 'node:path';
import type { Desk } from '../server/desk.ts';
import type { DocumentRow, LibraryView } from '../shared/api.ts';
import { changedSinceSound, keepSound } from '../changes/sound-state.ts';
import { nameOfFile } from '../shared/name-of-file.ts';
import { problemOf } from './problem.ts';
import { stateOf } from './document-state.ts';

/** The library as the first view shows it: every document with its state, and what the check finds. */
export async function libraryView({ reader, folder, out, sample }: Desk): Promise<LibraryView> {
  const { library, faults, readings } = await reader.read();
  // A disk that is full keeps nobody from reading.
  if (faults.length === 0) await keepSound(folder).catch(() => undefined);
  const changed = faults.length === 0 ? [] : changedSinceSound(folder);
  const documents: DocumentRow[] = [];
  const foundIn = new Map([...readings].flatMap(([id, { faults: own }]) => own.map((fault) => [fault, id] as const)));
  for (const [id, { edition, faults: own, ledgerFaults }] of readings) {
    const problems = own.length + ledgerFaults.length;
    documents.push(
      edition
        ? {
            id,
            title: edition.document.title,
            genre: edition.document.genre,
            order: edition.document.frontmatter.order,
            state: stateOf(folder, out, edition, problems),
            problems,
            annotations: edition.annotations.length,
          }
        : { id, title: id, genre: '', order: Number.MAX_SAFE_INTEGER, state: 'broken', problems, annotations: 0 },
    );
  }
  documents.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    name: library?.site.name ?? path.basename(folder),
    folder,
    sample,
    documents,
    tables: (library?.datasets ?? []).map(({ id, data }) => ({ id, title: data.title })),
    counts: {
      terms: library?.terms.length ?? 0,
      names: library?.names.length ?? 0,
      numbers: library?.numbers.length ?? 0,
    },
    problems: faults.map((fault) => problemOf(folder, fault, foundIn.get(fault))),
    changed: changed.map(({ file, fate }) => ({ file, fate, name: nameOfFile(file) })),
  };
}
