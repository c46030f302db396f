import type { Ledger } from '../ledger/schema.ts';
import type { ReadDocument } from './document/read-document.ts';
import type { Source } from './read-source.ts';
import type { ResolvedAnnotation } from './resolve-annotations.ts';
import type { Verification } from './verify-text.ts';

/** What is kept of a document when its file has been read and judged: plain data, which may come from another process or a cache. */
export interface Edition {
  document: Omit<ReadDocument, 'lineOf'>;
  source: Pick<Source, 'id' | 'file' | 'origin' | 'decisions'>;
  annotations: ResolvedAnnotation[];
  ledger: Pick<Ledger, 'retired'>;
  verification: Verification;
}

/** A document with everything that was read of it. */
export interface ReadEdition extends Edition {
  document: ReadDocument;
  source: Source;
  ledger: Ledger;
  ledgerFile: string;
}
