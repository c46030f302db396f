import path from 'node:path';
import process from 'node:process';
import type { Block } from '../model/document.ts';
import { FaultError, type Fault } from '../model/faults/fault.ts';
import { importFile, type ImportOptions } from './import-file.ts';
import { outlineJson, type JsonOutline } from './outline-json.ts';
import { showOutline } from './show-outline.ts';
import { TakenId, type Taken } from './taken-id.ts';
import { tellRefusal } from './tell-refusal.ts';
import type { Report } from './write/report.ts';
import type { StagedFile } from './write/stage-files.ts';

/** One file to import, and what is wanted of it. */
export interface ImportTask {
  file: string;
  options: ImportOptions;
  /** `write`: the files of the document; `json`, `tree`: what is printed; `blocks`: what is compared. */
  output: 'write' | 'json' | 'tree' | 'blocks';
}

/** What came of a file, as data that can pass between threads. */
export interface ImportedDocument {
  id: string;
  /** True when the library had the document already. */
  again: boolean;
  report: Report;
  files: StagedFile[];
  stale: string[];
  json?: JsonOutline;
  tree?: string;
  blocks?: Block[];
}

/** Why there is no document, in words; with what is wrong as data, for whoever has words of his own. */
interface Failure {
  failure: string;
  faults?: readonly Fault[];
  taken?: Taken;
}

/** A document, or why there is none. */
export type ImportAnswer = { document: ImportedDocument } | Failure;

/** Answered when the thread has loaded the importer, so that loading is not counted against a file. */
export const ready = (): true => true;

/** Imports one file without writing anything. Runs in a thread of its own, which is ended when the file asks for too much. */
export default async function work({ file, options, output }: ImportTask): Promise<ImportAnswer> {
  try {
    const imported = await importFile(file, options);
    const { id, again, prepared, understanding } = imported;
    const { report, stale } = prepared;
    const shared = { id, again, report, files: [], stale };
    if (output === 'tree') return { document: { ...shared, tree: showOutline(imported) } };
    if (output === 'write') return { document: { ...shared, files: prepared.files } };
    if (output === 'blocks') return { document: { ...shared, blocks: prepared.document.blocks } };
    const ids = prepared.document.blocks.map(({ eId }) => eId);
    return { document: { ...shared, json: outlineJson(understanding.elements, ids, understanding.metadata) } };
  } catch (error) {
    if (process.env['ZHANGJU_DEBUG'] !== undefined) console.error(error);
    const failure = tellRefusal(error, path.basename(file));
    if (error instanceof TakenId) return { failure, taken: error.taken };
    return error instanceof FaultError ? { failure, faults: error.faults } : { failure };
  }
}
