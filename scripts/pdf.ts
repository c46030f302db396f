import { join } from 'node:path';
import process from 'node:process';
import { bringUpToDate } from '../src/build/bring-up-to-date.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { runPdf } from '../src/commands/pdf/run-pdf.ts';
import { contentFolder } from '../src/files/location.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();

await runScript(
  {
    typed: 'npm run pdf',
    summary: '把每篇文稿、每门课程做成 PDF，带书签，另有全库一本',
    options: {
      out: { value: '文件夹', help: '放在哪里；同名的换成新的，别的不动' },
      content: { value: '文件夹', help: '用另一个文库，而不是 content/' },
    },
    examples: ['npm run pdf -- --out ../PDF'],
  },
  async (given) => {
    const { out } = given;
    if (typeof out !== 'string')
      throw new PlainError(
        '没有说放在哪里。什么也没有写。\n  怎么办：加上 --out 文件夹，例如 npm run pdf -- --out ../PDF',
        {
          exitCode: 2,
        },
      );
    if (typeof given.content === 'string') process.env['ZHANGJU_CONTENT'] = typedPath(given.content);
    const place = { root, content: contentFolder(), out: join(root, 'dist') };
    await holdBuild(root, async () => {
      await bringUpToDate(root, '站点有改动，先构建……', place);
      await runPdf(loadLibrary(place.content), place.out, typedPath(out));
    });
    return 0;
  },
);
