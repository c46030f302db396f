import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What the built site depends on, relative to the root. */
export const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * One digest over name, size and time of change of every input file under `root`. Contents are not read: a large
 * library must not make every start wait. What does not exist counts as absent.
 */
export async function digestInputs(root: string, inputs: readonly string[] = INPUTS): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => listFiles(root, input)))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = await stat(join(root, file));
    hash.update(`${file.replaceAll(sep, '/')}\0${String(size)}\0${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

async function listFiles(root: string, input: string): Promise<string[]> {
  const found = await stat(join(root, input)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [input];
  const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
