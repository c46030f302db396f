import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The text of a document as it was before the import. */
export interface SourceText {
  /** The file's name with its extension. */
  name: string;
  text: string;
}

/** Reads the source of a document of a library that was imported from texts. */
export async function readSource(library: string, id: string): Promise<SourceText> {
  const folder = path.join(library, 'sources', id);
  const name = (await readdir(folder)).find((file) => /^original\.(?:md|txt)$/iu.test(file));
  if (name === undefined) throw new Error(`${folder} holds no original text`);
  return { name: `${id}${path.extname(name)}`, text: await readFile(path.join(folder, name), 'utf8') };
}
