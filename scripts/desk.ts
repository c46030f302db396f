import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { portOption, readPort } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { waitForStop } from '../src/commands/command-line/wait-for-stop.ts';
import { openDesk } from '../src/desk/server/open-desk.ts';
import { openInBrowser } from '../src/desk/server/open-in-browser.ts';
import { requireLibrary } from '../src/desk/server/require-library.ts';
import { contentFolder } from '../src/files/location.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();
const USUAL_PORT = 4330;

await runScript(
  {
    typed: 'npm run desk',
    summary: '打开文库工作台：在浏览器里导入、核对、加注、做表、发布，不用改文件',
    options: {
      content: { value: '文件夹', help: '用哪个文库，平常是 content/' },
      out: { value: '文件夹', help: '发布到哪里，平常是 dist/' },
      sample: { help: '打开一份随附文库的抄本来试，怎么改都不要紧' },
      open: { help: '在浏览器里自动打开（双击启动时用）' },
      port: portOption(USUAL_PORT),
    },
    examples: ['npm run desk                 打开工作台', 'npm run desk -- --sample     先拿样本试一试'],
  },
  async (given) => {
    // Without the two dashes npm keeps the option for itself, and the library itself would be opened.
    if (process.env['npm_config_sample'] !== undefined && given.sample !== true)
      throw new PlainError('--sample 前面漏了两个短横，没有打开。\n  怎么办：npm run desk -- --sample', {
        exitCode: 2,
      });
    const port = readPort(given.port, USUAL_PORT);
    const scratch = mkdtempSync(join(tmpdir(), 'zhangju-desk-'));
    try {
      const sample = given.sample === true;
      const own = typeof given.content === 'string' ? typedPath(given.content) : contentFolder();
      const folder = sample ? join(scratch, 'content') : own;
      if (sample) cpSync(join(root, 'content'), folder, { recursive: true });
      requireLibrary(folder);
      const usualOut = sample ? join(scratch, 'site') : join(root, 'dist');
      const out = typeof given.out === 'string' ? typedPath(given.out) : usualOut;
      const desk = await openDesk({ root, folder, out, preview: join(scratch, 'preview'), sample, port });
      console.log(`\n文库工作台已打开：${desk.url}`);
      console.log('在浏览器里打开上面的地址（只有这台电脑能打开）。要停止，请在这个窗口按 Ctrl-C。');
      if (given.open === true) openInBrowser(desk.url);
      await waitForStop();
      await desk.close();
      console.log('\n已停止。改动都已存进文库。');
      return 0;
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  },
);
