import { join, relative } from 'node:path';
import process from 'node:process';
import { buildNoted, buildWhenStale } from '../src/build/build-fresh.ts';
import { forgetDocuments } from '../src/build/documents/record-folder.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { draftDocuments } from '../src/ledger/drafts.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();
const here = typedPath('.');

await runScript(
  {
    typed: 'npm run build',
    summary: '构建站点到 dist/',
    options: {
      content: { value: '文件夹', help: '用另一个文库，而不是 content/' },
      out: { value: '文件夹', help: '成品放在哪里，而不是 dist/' },
      keep: { help: '原来的一版不删，留在旁边（名字后面加“.上一版”）' },
      fresh: { help: '全部重做，不用上次留下的结果' },
    },
  },
  async (given) => {
    const since = performance.now();
    const place = {
      root,
      content: typeof given.content === 'string' ? typedPath(given.content) : join(root, 'content'),
      out: typeof given.out === 'string' ? typedPath(given.out) : join(root, 'dist'),
    };
    if (typeof given.content === 'string') process.env['ZHANGJU_CONTENT'] = place.content;
    const build = async (): Promise<void> => {
      // Imported only now: loading Astro takes a second, which a build without changes need not spend.
      const { buildSite } = await import('../src/build/build-site.ts');
      await buildSite(root, place.out, given.keep === true);
    };
    const built = await holdBuild(root, async () => {
      if (given.fresh !== true) return buildWhenStale(root, build, place);
      forgetDocuments(root);
      await buildNoted(root, build, place);
      return true;
    });
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const near = relative(here, place.out);
    const shown = near.length < place.out.length ? near : place.out;
    const done = built ? `构建完成，用了 ${seconds} 秒。` : '内容没有改动，站点已经是最新的。';
    console.log(`${done}站点在 ${shown}/，双击 ${shown}/index.html 即可打开。`);
    const drafts = draftDocuments(place.content).length;
    if (drafts > 0)
      console.log(
        `有 ${String(drafts)} 篇是没有发布过的草稿，地址还会随层次改动。核对好了，发布以前运行 npm run check -- --accept，地址从此固定；打包时会自动固定。`,
      );
    return 0;
  },
);
