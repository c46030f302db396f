import type { ReadEdition } from '../../edition/edition.ts';
import { FaultError, type Fault } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { baseOf } from '../changes/digest.ts';
import type { Desk } from '../server/desk.ts';
import type { DocumentView } from '../shared/api.ts';
import { stateOf } from './document-state.ts';
import { movedAddresses } from './moved-addresses.ts';
import { problemOf } from './problem.ts';
import { questionsOf } from './questions.ts';
import { rowsOf } from './rows.ts';

/** Files of a document that corrections and its form are decided upon. */
export const filesOf = ({ document, source }: ReadEdition): string[] => [
  `documents/${document.id}.mdx`,
  `sources/${source.id}/decisions.yaml`,
  `sources/${source.id}/origin.yaml`,
];

/** Thrown for a document that is there and cannot be read. */
export class Unreadable extends FaultError {
  /** Whether it can be made anew from its original: what its ledger says stands nowhere else. */
  readonly mendable: boolean;

  constructor(faults: readonly Fault[]) {
    super(faults);
    this.name = 'Unreadable';
    this.mendable = !faults.some(({ file }) => /(?:^|\/)ledger\/[^/]+$/u.test(file ?? ''));
  }
}

/**
 * Reads one document of the library.
 * @throws PlainError when there is none of that name; Unreadable when it cannot be read
 */
export function findEdition(
  { reader }: Desk,
  id: string,
): { edition: ReadEdition; faults: readonly Fault[]; problems: number } {
  const reading = reader.readOne(id);
  if (!reading) throw new PlainError('文库里没有这一篇，也许刚才被移出了。');
  if (!reading.edition) throw new Unreadable(reading.faults);
  const faults = [...reading.faults, ...reading.ledgerFaults];
  return { edition: reading.edition, faults, problems: faults.length };
}

/** A document as its workbench shows it. */
export function documentView(desk: Desk, id: string): DocumentView {
  const { edition, faults, problems } = findEdition(desk, id);
  const { document, source } = edition;
  const { shortTitle, genre, order, edition: version, amends, metadata, facts } = document.frontmatter;
  const { description, publisher, obtained, official, caveats } = source.origin;
  return {
    id,
    title: document.title,
    state: stateOf(desk.folder, desk.out, edition, problems),
    correctable: source.decisions.outline.length > 0,
    file: source.origin.file,
    rows: rowsOf(edition),
    questions: questionsOf(edition),
    about: {
      ...{ shortTitle, genre, order, edition: version, amends, metadata, facts },
      ...{ description, publisher, obtained, official, caveats },
    },
    problems: faults.map((fault) => problemOf(desk.folder, fault)),
    moved: movedAddresses(edition),
    base: baseOf(desk.folder, filesOf(edition)),
  };
}
