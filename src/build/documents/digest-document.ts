import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reports are written for people and go into nothing. */
const LEFT_OUT = 'report.md';
const SOURCE = /^source:\s*["']?([^\s"'#]+)/mu;

function addFile(hash: Hash, file: string): void {
  let bytes: Buffer | null = null;
  try {
    bytes = readFileSync(file);
  } catch {
    // What is not there is part of the digest too.
  }
  hash.update(`\n${path.basename(file)} ${String(bytes?.length ?? -1)}\n`);
  if (bytes) hash.update(bytes);
}

/**
 * A digest of all files that one document is made from: its own, ledger, annotations, source and decisions.
 * @param folder the library's folder
 * @param name the file's name in `documents/`
 * @returns null when the files cannot be told apart before the document is read
 */
export function digestDocument(folder: string, name: string): string | null {
  const hash = createHash('sha256');
  const text = readFileSync(path.join(folder, 'documents', name));
  const source = SOURCE.exec(text.toString('utf8', 0, 4096))?.[1];
  if (source === undefined) return null;
  const of = path.join(folder, 'sources', source);
  hash.update(name).update(text);
  addFile(hash, path.join(folder, 'ledger', name.replace(/\.mdx$/, '.yaml')));
  addFile(hash, path.join(folder, 'annotations', name.replace(/\.mdx$/, '.yaml')));
  let names: string[];
  try {
    names = readdirSync(of).sort();
  } catch {
    return null;
  }
  for (const file of names) if (file !== LEFT_OUT) addFile(hash, path.join(of, file));
  return hash.digest('hex');
}
