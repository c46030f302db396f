import path from 'node:path';
import { buildSearchSite } from '../../search/support/build-search-site.ts';
import { runNode } from '../../support/command.ts';
import { writeHostileLibrary } from './hostile-library.ts';
import { writeRedHeadLibrary } from './red-head-library.ts';
import { YUNLING, type SiteName } from './site-folders.ts';

async function build(content: string, out: string): Promise<void> {
  const { code, stdout, stderr } = await runNode(['scripts/build.ts', '--content', content, '--out', out]);
  if (code !== 0) throw new Error(`${content} could not be built:\n${stdout}${stderr}`);
}

/** How each fixture site is built into an empty place; `scratch` is a folder for what it is made from. */
export const BUILDERS: Record<Exclude<SiteName, 'content'>, (out: string, scratch: string) => Promise<void>> = {
  yunling: (out) => build(YUNLING, out),
  hostile: async (out, scratch) => {
    await writeHostileLibrary(scratch);
    await build(path.join(scratch, 'library'), out);
  },
  redHeads: async (out, scratch) => {
    await writeRedHeadLibrary(scratch);
    await build(path.join(scratch, 'library'), out);
  },
  search: (out) => buildSearchSite(out),
};
