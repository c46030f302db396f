import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import { importInto, type ScratchLibrary } from './make-library.ts';
import { readSource } from './read-source.ts';

/** A document of a library in two versions. */
export interface ChangingDocument {
  /** Brings in the other version. */
  change: () => Promise<void>;
  /** Brings in the version that was imported. */
  restore: () => Promise<void>;
}

/** Words that a changed text has more. */
export const ADDED = '本次又改一字。';

/**
 * Prepares a second version of one document, as an office would make it: its text is changed and imported again, so that
 * source, document and ledger belong together. It is imported beside the library; what is measured is the build alone.
 * @param out folder for both versions; what a run that was stopped left there is put right first
 * @param id of the document
 * @throws PlainError when the changed text cannot be imported
 */
export async function prepareChange(
  root: string,
  out: string,
  library: ScratchLibrary,
  id: string,
): Promise<ChangingDocument> {
  const [before, changed] = [path.join(out, 'as-imported'), path.join(out, 'changed')];
  const bring = (version: string): Promise<void> => cp(version, library.folder, { recursive: true });
  await bring(before).catch(() => undefined);
  await rm(out, { recursive: true, force: true });
  await mkdir(changed, { recursive: true });
  const { name, text } = await readSource(library.folder, id);
  const file = path.join(out, name);
  await writeFile(file, `${text.trimEnd()}${ADDED}\n`);
  const { ok, tail } = await importInto(root, changed, [file, '--id', id]);
  if (!ok) throw new PlainError(`改过的“${id}”导入不了，量不了改一篇以后的构建：\n${tail}`);
  // A folder that was empty is made a library; the other one has a name already.
  await rm(path.join(changed, 'site.yaml'), { force: true });
  await keepOrder(library.folder, changed, id);
  for (const entry of await readdir(changed, { recursive: true, withFileTypes: true })) {
    const one = path.relative(changed, path.join(entry.parentPath, entry.name));
    if (entry.isFile()) await cp(path.join(library.folder, one), path.join(before, one));
  }
  let isChanged = false;
  return {
    change: async () => {
      isChanged = !isChanged;
      await bring(isChanged ? changed : before);
    },
    restore: () => bring(before),
  };
}

// In a library of its own it would be the first.
async function keepOrder(library: string, changed: string, id: string): Promise<void> {
  const document = (folder: string): string => path.join(folder, 'documents', `${id}.mdx`);
  const order = /^order:.*$/mu;
  const line = order.exec(await readFile(document(library), 'utf8'))?.[0];
  const text = await readFile(document(changed), 'utf8');
  if (line !== undefined) await writeFile(document(changed), text.replace(order, line));
}
