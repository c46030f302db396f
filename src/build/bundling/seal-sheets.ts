import type { AstroIntegration } from 'astro';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealOf } from '../../reader/wholeness/seal-of.ts';
import { listBuilt } from '../list-built.ts';
import type { JoinedSheets } from './join-sheets.ts';

/**
 * The name of a style sheet as built. Its digest is made before the seal is put on, so sealed sheets need names that no sheet
 * without one ever had: browsers keep them for a year.
 * @param asset as Vite names it; Astro parts a page's name from its ending by `@_@`
 */
export const sheetName = ({ names: [name = ''] }: { names: readonly string[] }): string =>
  `assets/${name.includes('@_@') ? (name.split('@_@')[0] ?? '') : '[name]'}.s.[hash][extname]`;

/**
 * Ends each style sheet with a rule that a page can see: one that is missing, cut off or spoiled by a lost brace does not show it.
 * @param joined what the pages link, written first
 */
export function sealSheets(joined: JoinedSheets): AstroIntegration {
  return {
    name: 'zhangju:seal-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        joined.write(out);
        for (const file of listBuilt(out))
          if (/^assets\/[^/]+\.css$/u.test(file)) appendFileSync(path.join(out, file), `:root{${sealOf(file)}:1}\n`);
      },
    },
  };
}
