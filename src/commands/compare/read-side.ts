import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { passagesOf, type Passage } from '../../comparison/passage.ts';
import { readDocument } from '../../edition/document/read-document.ts';
import { shownPath } from '../../files/location.ts';
import type { ApartImporter } from '../../importer/import-apart.ts';
import { readLedger } from '../../ledger/read-ledger.ts';
import { PlainError } from '../../model/faults/plain-error.ts';

/** One of the two texts. */
export interface ComparedText {
  name: string;
  title: string;
  passages: Passage[];
}

/** A document of the library by its id, or null. */
function fromLibrary(id: string, folder: string): ComparedText | null {
  const file = path.join(folder, 'documents', `${id}.mdx`);
  if (!/^[a-z][a-z0-9-]*$/u.test(id) || !existsSync(file)) return null;
  const ledger = path.join(folder, 'ledger', `${id}.yaml`);
  const document = readDocument(file, existsSync(ledger) ? readLedger(ledger).assigned : []);
  return { name: `《${document.shortTitle}》`, title: document.title, passages: passagesOf(document) };
}

/**
 * Reads what a person named: a file, as the importer would, or a document of the library by its id. Nothing is written.
 * @param typed as typed, and the path that it means
 * @throws PlainError in words when it is neither, or cannot be read
 */
export async function readSide(
  typed: { word: string; file: string },
  folder: string,
  importer: ApartImporter,
): Promise<ComparedText> {
  const known = existsSync(typed.file) ? null : fromLibrary(typed.word, folder);
  if (known) return known;
  if (!existsSync(typed.file))
    throw new PlainError(
      `找不到“${typed.word}”：没有这个文件，文库里也没有这个编号。没有比较。\n  怎么办：检查文件名和所在的文件夹。`,
      { exitCode: 2 },
    );
  // Nothing in any library stands for a file that is only looked at.
  const answer = await importer.run({ file: typed.file, options: { folder: devNull, order: 1 }, output: 'blocks' });
  if ('failure' in answer) throw new PlainError(`✗ ${shownPath(typed.file)}\n${answer.failure}`);
  const { blocks = [], report } = answer.document;
  return { name: path.basename(typed.file), title: report.title, passages: passagesOf({ blocks }) };
}
