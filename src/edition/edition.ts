import type { Ledger } from '../ledger/schema.ts';
import type { ReadDocument } from './document/read-document.ts';
import type { Source } from './read-source.ts';
import type { ResolvedAnnotation } from './resolve-annotations.ts';
import type { Verification } from './verify-text.ts';

/** A document with everything that the library knows of it. */
export interface Edition {
  document: ReadDocument;
  source: Source;
  annotations: ResolvedAnnotation[];
  ledger: Ledger;
  ledgerFile: string;
  verification: Verification;
}
