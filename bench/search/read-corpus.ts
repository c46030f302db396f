import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FaultError } from '../../src/model/faults/fault.ts';
import { PlainError } from '../../src/model/faults/plain-error.ts';
import type { SearchableDocument } from '../../src/search/core/searchable.ts';
import { listTexts } from '../list-texts.ts';
import { toSearchable } from './to-searchable.ts';

/** A folder of texts, as it was found and as search sees it. */
export interface ReadCorpus {
  /** The folder's name. */
  name: string;
  /** The files' texts, by file name. */
  texts: string[];
  documents: SearchableDocument[];
}

/**
 * Reads every `.md` and `.txt` file below a folder, in the order of their names, by the importer.
 * @param folder absolute path
 * @throws PlainError when the folder is none, holds no text, or one of its files cannot be read
 */
export async function readCorpus(folder: string): Promise<ReadCorpus> {
  const files = await listTexts(folder, '--corpus');
  const texts: string[] = [];
  const documents: SearchableDocument[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw unreadable(file, '读取时出错，可能没有权限或正被别的程序占用。', cause);
    });
    texts.push(bytes.toString('utf8'));
    documents.push(
      await toSearchable(bytes, `d${String(index)}`, path.basename(file)).catch((cause: unknown) => {
        const [fault] = cause instanceof FaultError ? cause.faults : [];
        throw unreadable(file, fault?.what ?? '导入程序读不懂它。', cause);
      }),
    );
  }
  return { name: path.basename(folder), texts, documents };
}

function unreadable(file: string, why: string, cause: unknown): PlainError {
  return new PlainError(`读不了“${file}”：${why}\n  怎么办：改好它，或把它移出这个文件夹，再运行一次。`, { cause });
}
