import { join } from 'node:path';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { runTool } from '../src/commands/test-run/run-tool.ts';

const root = join(import.meta.dirname, '..');

await runScript(
  {
    typed: 'npm run format',
    summary: '把程序和说明文件排成统一的格式；文库 content/ 不动',
    options: {},
  },
  async () => {
    const tool = (...path: string[]): string => join(root, 'node_modules', ...path);
    let failed = false;
    for (const args of [
      [tool('oxfmt', 'bin', 'oxfmt'), root],
      // Components have a syntax of their own, which oxfmt does not read.
      [tool('prettier', 'bin', 'prettier.cjs'), '--write', '--log-level=warn', join(root, '**', '*.astro')],
    ]) {
      const { code, stopped } = await runTool(args, {});
      if (stopped) {
        console.log('\n已停止。排好的文件照旧可用，再运行一次会接着排。');
        return 130;
      }
      failed ||= code !== 0;
    }
    console.log(failed ? '有的文件写法有误，排不了，见上面；其余的已经排好。' : '格式已经统一。');
    return failed ? 1 : 0;
  },
);
