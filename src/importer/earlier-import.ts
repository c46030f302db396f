import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLedger } from '../ledger/read-ledger.ts';
import { readDocument, type ReadDocument } from '../edition/document/read-document.ts';
import { readYaml, type YamlContent } from '../files/read-yaml.ts';
import { decisionsSchema, type Decisions } from '../edition/schemas/decisions.ts';
import type { Ledger } from '../ledger/schema.ts';
import { originSchema, type Origin } from '../edition/schemas/origin.ts';

/** What the library already has of a document. */
export interface Earlier {
  /** Name of its source folder. */
  source: string;
  document: ReadDocument | null;
  ledger: Ledger;
  origin: Origin | null;
  decisions: YamlContent<Decisions> | null;
  decisionsFile: string;
  /** Bytes of the earlier original. */
  bytes: Uint8Array | null;
}

/**
 * Reads what the library `folder` has of the document `id`; empty parts for a new one.
 * @throws FaultError when a file of it cannot be read
 */
export function readEarlier(folder: string, id: string): Earlier {
  const ledgerFile = path.join(folder, 'ledger', `${id}.yaml`);
  const ledger: Ledger = existsSync(ledgerFile) ? readLedger(ledgerFile) : { addresses: [], retired: [] };
  const documentFile = path.join(folder, 'documents', `${id}.mdx`);
  const document = existsSync(documentFile) ? readDocument(documentFile, ledger.assigned) : null;
  const source = document?.frontmatter.source ?? id;
  const sourceFolder = path.join(folder, 'sources', source);
  const originFile = path.join(sourceFolder, 'origin.yaml');
  const origin = existsSync(originFile) ? readYaml(originFile, originSchema, '说明底本的来历').data : null;
  const decisionsFile = path.join(sourceFolder, 'decisions.yaml');
  const decisions = existsSync(decisionsFile) ? readYaml(decisionsFile, decisionsSchema, '登记底本的删去与接行') : null;
  const original = origin ? path.join(sourceFolder, origin.file) : null;
  return {
    source,
    document,
    ledger,
    origin,
    decisions,
    decisionsFile,
    bytes: original !== null && existsSync(original) ? readFileSync(original) : null,
  };
}
