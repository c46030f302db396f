import { join, relative } from 'node:path';
import process from 'node:process';
import { buildNoted } from '../src/build/build-fresh.ts';
import { buildSite } from '../src/build/build-site.ts';
import { forgetBuilt } from '../src/build/build-stamp.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';

const root = join(import.meta.dirname, '..');
const here = typedPath('.');

await runScript(
  {
    typed: 'npm run build',
    summary: '构建站点到 dist/',
    options: {
      content: { value: '文件夹', help: '用另一个文库，而不是 content/' },
      out: { value: '文件夹', help: '成品放在哪里，而不是 dist/' },
    },
  },
  async (given) => {
    const since = performance.now();
    const out = typeof given.out === 'string' ? typedPath(given.out) : join(root, 'dist');
    if (typeof given.content === 'string') process.env['ZHANGJU_CONTENT'] = typedPath(given.content);
    await holdBuild(root, async () => {
      if (given.content === undefined && given.out === undefined) {
        await buildNoted(root, (folder) => buildSite(folder));
        return;
      }
      // Another library in dist/ is not the build of the shipped one.
      if (out === join(root, 'dist')) await forgetBuilt(root);
      await buildSite(root, out);
    });
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const near = relative(here, out);
    const shown = near.length < out.length ? near : out;
    console.log(`构建完成，用了 ${seconds} 秒。站点在 ${shown}/，双击 ${shown}/index.html 即可打开。`);
    return 0;
  },
);
