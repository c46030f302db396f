import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TermWords } from '../../model/term-words.ts';
import type { Offered } from './document-record.ts';

/** What is the same for every document of a build. */
export interface BuildInputs {
  folder: string;
  /** Where records are kept. */
  records: string;
  /** Where pages stand as Pagefind reads them, for the time of the build. */
  found: string;
  /** Digest of the engine. */
  engine: string;
  terms: readonly TermWords[];
  offered: Offered;
}

const FILE = 'inputs.json';

/** Makes an empty folder for one build and leaves in it what its processes read first. Returns the file. */
export function leaveInputs(inputs: BuildInputs): string {
  rmSync(inputs.found, { recursive: true, force: true });
  mkdirSync(path.join(inputs.found, 'documents'), { recursive: true });
  const file = path.join(inputs.found, FILE);
  writeFileSync(file, JSON.stringify(inputs));
  return file;
}

/** Reads what `leaveInputs` has left. */
export const readInputs = (file: string): BuildInputs => JSON.parse(readFileSync(file, 'utf8')) as BuildInputs;
