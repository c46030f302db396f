import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CONTENT_FILES } from './content-files.ts';
import { contentReference } from './content-reference.ts';
import { jsonSchemaText } from './json-schema.ts';
import { withRoomsTable } from './rooms-table.ts';

const ARCHITECTURE = 'docs/architecture.md';

/** A file of the project that a program writes, as it must be now. */
export interface GeneratedFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/**
 * What `npm run docs` writes, formatted: the reference of the files in `content/`, the JSON Schemas beside it, and the table of rooms.
 * @param root the project's folder
 */
export async function generatedFiles(root: string): Promise<GeneratedFile[]> {
  const files = [
    { path: 'docs/content-files.md', text: contentReference() },
    { path: ARCHITECTURE, text: withRoomsTable(await readFile(join(root, ARCHITECTURE), 'utf8')) },
    ...CONTENT_FILES.map((file) => ({ path: `docs/schemas/${file.name}.json`, text: jsonSchemaText(file) })),
  ];
  return Promise.all(
    files.map(async ({ path, text }) => {
      const filepath = join(root, path);
      return { path, text: await format(text, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
}

/** Those of the files that are missing or not as they must be. */
export async function staleFiles(root: string, files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const present = await Promise.all(files.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => undefined)));
  return files.filter(({ text }, index) => present[index] !== text);
}
