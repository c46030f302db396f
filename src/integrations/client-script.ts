import type { AstroIntegration } from 'astro';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleClassic } from '../build/bundle-classic.ts';

const ENTRY = 'src/client/app.ts';
const OUTPUT = 'assets/app.js';

/** Bundles the client code to one small classic script: file:// blocks modules. In development it is bundled on request. */
export function clientScript(): AstroIntegration {
  return {
    name: 'zhangju:client-script',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== `/${OUTPUT}`) {
            next();
            return;
          }
          bundleClassic(ENTRY).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const code = await bundleClassic(ENTRY);
        const target = path.join(fileURLToPath(dir), OUTPUT);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(`${target}.tmp`, code);
        await rename(`${target}.tmp`, target);
        logger.info(`页面脚本 ${OUTPUT}：${String(Buffer.byteLength(code))} 字节`);
      },
    },
  };
}
