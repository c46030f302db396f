import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { packedText, type PackedFile } from '../packed-file.ts';

const WORTH_IT = /\.(?:html|css|js|svg|csv|json|txt|xml)$/u;
/** Below this, a packet of the network is not filled anyway. */
const LEAST_BYTES = 1024;

/**
 * The compressed twin of a file for servers that send it as it lies there, where that saves something. The same bytes give
 * the same twin: Node writes no time into it.
 */
export async function precompress({ path, size, from }: PackedFile): Promise<PackedFile[]> {
  if (!WORTH_IT.test(path) || size < LEAST_BYTES) return [];
  const small = gzipSync(typeof from === 'string' ? await readFile(from) : from, { level: 9 });
  return small.length < size ? [packedText(`${path}.gz`, small)] : [];
}
