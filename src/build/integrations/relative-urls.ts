import type { AstroIntegration } from 'astro';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { relativizeHtml } from './relativize-html.ts';

/** After the build, rewrites every root-absolute URL, so that one `dist/` works at any path and on file://. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'zhangju:relative-urls',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files) {
          const target = path.join(root, file);
          const depth = file.split(path.sep).length - 1;
          const html = await relativizeHtml(await readFile(target, 'utf8'), depth);
          await writeFile(`${target}.tmp`, html);
          await rename(`${target}.tmp`, target);
        }
      },
    },
  };
}
