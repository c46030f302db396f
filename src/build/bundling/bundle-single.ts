import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const READER = fileURLToPath(new URL('../../reader', import.meta.url));
const ENGINE = fileURLToPath(new URL('../../search/engine', import.meta.url));

/** Modules that ask the browser for a file of the site or for its address, and the one function of each that the shell has instead. */
const REPLACED = new Map([
  [path.join(READER, 'dom/bring-script.ts'), 'bringScript'],
  [path.join(READER, 'dom/bring-style.ts'), 'bringStyle'],
  [path.join(READER, 'reading/link-to.ts'), 'linkTo'],
  [path.join(ENGINE, 'bring-shard.ts'), 'bringShard'],
]);
const MARK = '\0single:';

const askTheShell: Plugin = {
  name: 'zhangju:single',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = importer === undefined ? null : await this.resolve(source, importer, { skipSelf: true });
    const name = found && REPLACED.get(path.normalize(found.id));
    return name ? MARK + name : null;
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    const name = id.slice(MARK.length);
    return `export const ${name} = (...given) => globalThis.zhangjuShell.${name}(...given);`;
  },
};

/**
 * Bundles an entry of the reader for the edition that is one file: where it asks the browser for its address, its history or a file, it
 * asks the shell (`src/reader/entries/single.ts`), which is bundled as it is.
 */
export async function bundleForSingle(entry: string): Promise<string> {
  const shell = entry === 'single';
  const { output } = (await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: shell ? {} : { location: 'globalThis.zhangjuShell.place', history: 'globalThis.zhangjuShell.past' },
    plugins: shell ? [] : [askTheShell],
    build: {
      write: false,
      target: ['chrome109', 'firefox115'],
      modulePreload: false,
      rolldownOptions: { input: path.join(READER, 'entries', `${entry}.ts`), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
