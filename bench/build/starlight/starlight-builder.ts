import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Builder } from '../builder.ts';
import { ADDED } from '../change-document.ts';
import type { ScratchLibrary } from '../make-library.ts';
import { readSource } from '../read-source.ts';
import { writePage, writeSite } from './write-site.ts';

/**
 * A stock Starlight of the texts that a library was imported from.
 * @param starlight folder with its packages
 * @param key names the site
 * @param changed the document that is changed
 */
export async function starlightBuilder(
  starlight: string,
  key: string,
  library: ScratchLibrary,
  changed: string,
): Promise<Builder> {
  const folder = path.join(starlight, 'sites', key);
  await writeSite(folder);
  for (const id of library.ids) await writePage(folder, id, await readSource(library.folder, id));
  const original = await readSource(library.folder, changed);
  let isChanged = false;
  return {
    name: 'Starlight',
    site: path.join(folder, 'dist'),
    forget: async () => {
      for (const kept of ['dist', '.astro', 'node_modules'])
        await rm(path.join(folder, kept), { recursive: true, force: true });
    },
    change: async () => {
      isChanged = !isChanged;
      const text = isChanged ? original.text.trimEnd() + ADDED : original.text;
      await writePage(folder, changed, { ...original, text });
    },
    build: { args: [path.join(starlight, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], cwd: folder },
  };
}
