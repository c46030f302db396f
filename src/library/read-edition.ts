import { existsSync } from 'node:fs';
import type { Root } from 'mdast';
import path from 'node:path';
import { checkDocument } from '../edition/check-document.ts';
import { readDocumentTree } from '../edition/document/read-document.ts';
import type { ReadEdition } from '../edition/edition.ts';
import { readSource } from '../edition/read-source.ts';
import { resolveAnnotations } from '../edition/resolve-annotations.ts';
import { annotationsSchema } from '../edition/schemas/annotations.ts';
import { verifyText } from '../edition/verify-text.ts';
import { shownPath } from '../files/location.ts';
import { readYaml } from '../files/read-yaml.ts';
import { compareLedger } from '../ledger/compare-ledger.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Fault } from '../model/faults/fault.ts';
import { keepFaults } from '../model/faults/keep-faults.ts';

/** What came of reading one document. */
export interface Reading<E> {
  /** Null when the document cannot be used at all. */
  edition: E | null;
  faults: Fault[];
  /** Addresses that are not as the ledger has them. */
  ledgerFaults: Fault[];
}

const EMPTY_LEDGER: Ledger = { addresses: [], retired: [] };

/**
 * Reads one document with its source, ledger and annotations, and judges it.
 * @param folder the library's folder
 * @param name the file's name in `documents/`
 * @returns also the syntax tree, which the page is made of; null when there is no edition
 */
export function readEdition(folder: string, name: string): Reading<ReadEdition> & { tree: Root | null } {
  const faults: Fault[] = [];
  const none = { edition: null, faults, ledgerFaults: [], tree: null };
  const ledgerFile = path.join(folder, 'ledger', name.replace(/\.mdx$/, '.yaml'));
  const ledger = existsSync(ledgerFile) ? keepFaults(faults, () => readLedger(ledgerFile)) : EMPTY_LEDGER;
  const read = keepFaults(faults, () => readDocumentTree(path.join(folder, 'documents', name), ledger?.assigned));
  if (!read) return none;
  const { document, tree } = read;
  const source = keepFaults(faults, () => readSource(path.join(folder, 'sources', document.frontmatter.source)));
  if (!source) return none;

  const verification = keepFaults(faults, () => verifyText(document, source));
  faults.push(...(verification?.faults ?? []), ...checkDocument(document));

  const annotationsFile = path.join(folder, 'annotations', `${document.id}.yaml`);
  const annotations = existsSync(annotationsFile)
    ? keepFaults(faults, () =>
        resolveAnnotations(
          document,
          readYaml(annotationsFile, annotationsSchema, '登记校勘与注'),
          shownPath(annotationsFile),
        ),
      )
    : { resolved: [], faults: [] };
  faults.push(...(annotations?.faults ?? []));

  if (!verification || !ledger) return none;
  const edition = { document, source, annotations: annotations?.resolved ?? [], ledger, ledgerFile, verification };
  return { edition, faults, ledgerFaults: compareLedger(document, ledger, shownPath(ledgerFile)), tree };
}
