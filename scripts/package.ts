import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { engineFolder } from '../src/files/engine-folder.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';
import { writePackage } from './packaging/write-package.ts';

const require = createRequire(import.meta.url);
const { requireNpm } = require('./bootstrap/require-npm.cjs') as { requireNpm: () => { cli: string } };

await runScript(
  {
    typed: 'npm run package',
    summary: '把程序（不带文库）做成一个安装包（.tgz），别的单位不用复制整个项目就能用',
    options: { to: { value: '文件夹', help: '安装包放在哪里，要已经有这个文件夹；平常是这里' } },
    examples: ['npm run package -- --to ..'],
  },
  async (given) => {
    const target = typedPath(typeof given.to === 'string' ? given.to : '.');
    if (!existsSync(target))
      throw new PlainError(`没有“${target}”这个文件夹，没有做安装包。\n  怎么办：先建好它，再运行一次。`, {
        exitCode: 2,
      });
    const folder = mkdtempSync(path.join(tmpdir(), 'zhangju-package-'));
    try {
      const files = await writePackage(engineFolder(), folder);
      const args = [requireNpm().cli, 'pack', '--silent', '--ignore-scripts', '--pack-destination', target];
      const name = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();
      console.log(`安装包：${path.join(target, name)}，${String(files.length)} 个文件，里面没有文库。`);
      console.log('用它建一个新文库，见 docs/package.md。');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
);
