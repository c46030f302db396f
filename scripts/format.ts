import { join } from 'node:path';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { runTool } from '../src/commands/test-run/run-tool.ts';

const root = join(import.meta.dirname, '..');

await runScript(
  {
    typed: 'npm run format',
    summary: '把程序和说明文件排成统一的格式（prettier）；文库 content/ 不动',
    options: {},
  },
  async () => {
    const prettier = join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
    const { code, stopped } = await runTool([prettier, '--write', '--log-level=warn', root], {});
    if (stopped) {
      console.log('\n已停止。排好的文件照旧可用，再运行一次会接着排。');
      return 130;
    }
    console.log(code === 0 ? '格式已经统一。' : '有的文件写法有误，排不了，见上面；其余的已经排好。');
    return code ?? 1;
  },
);
