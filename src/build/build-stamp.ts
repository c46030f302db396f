import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where it is noted what dist/ was built from: outside dist/, which is published as it is. */
const stampFile = (root: string): string => join(root, 'node_modules', '.cache', 'zhangju', 'built-from');

/** Whether dist/ holds the whole build of the inputs with this digest. */
export async function isBuiltFrom(root: string, digest: string): Promise<boolean> {
  const noted = await readFile(stampFile(root), 'utf8').catch(() => '');
  const page = await stat(join(root, 'dist', 'index.html')).catch(() => undefined);
  return noted.trim() === digest && page !== undefined;
}

/** Notes that dist/ was built whole from the inputs with this digest. */
export async function noteBuiltFrom(root: string, digest: string): Promise<void> {
  const file = stampFile(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, `${digest}\n`);
  await rename(`${file}.tmp`, file);
}

/** Forgets the note: dist/ is about to change. */
export async function forgetBuilt(root: string): Promise<void> {
  await rm(stampFile(root), { force: true });
}
