import type { AstroIntegration } from 'astro';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleClassic } from './bundle-classic.ts';

/** Classic scripts of the site and the entry that each is bundled from: one of every page, two that it brings once the page stands, others of single kinds of pages. */
export const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['assets/app.js', 'app'],
  ['assets/copying.js', 'copying'],
  ['assets/whole.js', 'whole'],
  ['assets/help.js', 'help'],
  ['assets/term-card.js', 'term-card'],
  ['assets/tables.js', 'tables'],
  ['assets/concordance.js', 'concordance'],
  ['assets/documents.js', 'documents'],
  ['assets/check.js', 'quotation-check'],
  ['assets/search-page.js', 'search-page'],
  ['assets/lesson.js', 'lesson'],
  ['assets/list.js', 'list'],
  ['assets/list-docx.js', 'list-docx'],
  ['assets/present.js', 'present'],
  ['assets/notes.js', 'notes'],
  ['assets/notes-page.js', 'notes-page'],
  ['assets/bridge.js', 'bridge'],
  ['assets/self-test.js', 'self-test'],
]);

/** Bundles the client code to small classic scripts: file:// blocks modules. In development they are bundled on request. */
export function clientScript(): AstroIntegration {
  return {
    name: 'zhangju:client-script',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const entry = SCRIPTS.get(request.url?.split('?')[0]?.slice(1) ?? '');
          if (entry === undefined) {
            next();
            return;
          }
          bundleClassic(entry).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [output, entry] of SCRIPTS) {
          const code = await bundleClassic(entry);
          const target = path.join(fileURLToPath(dir), output);
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(`${target}.tmp`, code);
          await rename(`${target}.tmp`, target);
          logger.info(`页面脚本 ${output}：${String(Buffer.byteLength(code))} 字节`);
        }
      },
    },
  };
}
