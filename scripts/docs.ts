import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles, staleFiles } from '../src/commands/reference/generated-files.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';

const root = join(import.meta.dirname, '..');

await runScript(
  {
    typed: 'npm run docs',
    summary: '重新写出 docs/ 里由程序写成的部分：文库各种文件的写法，各个房间的表',
    options: {},
  },
  async () => {
    const stale = await staleFiles(root, await generatedFiles(root));
    for (const { path, text } of stale) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      console.log(`已写 ${path}`);
    }
    if (stale.length === 0) console.log('docs/ 里由程序写成的文件都是最新的。');
    return 0;
  },
);
