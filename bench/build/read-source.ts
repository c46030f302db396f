import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** The text of a document as it was before the import. */
export interface SourceText {
  /** The file's name with its extension. */
  name: string;
  text: string;
}

/** Reads the source of a document of a library that was imported from texts. */
export async function readSource(library: string, id: string): Promise<SourceText> {
  const folder = path.join(library, 'sources', id);
  const { file } = parse(await readFile(path.join(folder, 'origin.yaml'), 'utf8')) as { file: string };
  return { name: `${id}${path.extname(file)}`, text: await readFile(path.join(folder, file), 'utf8') };
}
