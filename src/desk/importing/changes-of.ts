import type { ImportAnswer, ImportedDocument } from '../../importer/import-worker.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import type { Changed } from '../changes/journal.ts';

/**
 * The document that an import gave.
 * @throws FaultError or PlainError that says why there is none
 */
export function documentOf(answer: ImportAnswer): ImportedDocument {
  if ('document' in answer) return answer.document;
  throw answer.faults ? new FaultError(answer.faults) : new PlainError(answer.failure);
}

/** The files that a document is written in, and those that go. */
export const changesOf = ({ files, stale }: Pick<ImportedDocument, 'files' | 'stale'>): Changed[] => [
  ...files,
  ...stale.map((name) => ({ path: name, content: null })),
];
