import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGEFIND } from '../../search/core/pagefind-parts.ts';

/** Where the same files stand as classic scripts, which a page opened from a stick can read. */
const SHARDS = 'search/pagefind';
/** What a search reads; the rest are Pagefind's own programs and styles. */
const READ = /(?:^|\/)(?:pagefind-entry\.json|zhangju-parts\.json|.*\.(?:pf_\w+|pagefind))$/u;
const AT_ONCE = 64;

/**
 * Writes each file that Pagefind reads once more as a script that hands over its bytes: `search/pagefind/<file>.js`.
 * @param site the folder of the site, with `pagefind/` in it
 */
export async function writeShards(site: string): Promise<void> {
  const from = path.join(site, PAGEFIND);
  const all = await readdir(from, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  for (const folder of new Set(files.map((file) => path.dirname(file))))
    await mkdir(path.join(site, SHARDS, folder), { recursive: true });
  for (let at = 0; at < files.length; at += AT_ONCE)
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (file) => {
        const text = (await readFile(path.join(from, file))).toString('base64');
        await writeFile(path.join(site, SHARDS, `${file}.js`), `zhangju.bytes("${text}")`);
      }),
    );
}
