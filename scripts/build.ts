import { join } from 'node:path';
import { buildNoted } from '../src/build/build-fresh.ts';
import { buildSite } from '../src/build/build-site.ts';
import { runScript } from '../src/command-line/run-script.ts';

const root = join(import.meta.dirname, '..');

await runScript({ typed: 'npm run build', summary: '构建站点到 dist/', options: {} }, async () => {
  const since = performance.now();
  await buildNoted(root, buildSite);
  console.log(
    `构建完成，用了 ${((performance.now() - since) / 1000).toFixed(1)} 秒。站点在 dist/，双击 dist/index.html 即可打开。`,
  );
  return 0;
});
