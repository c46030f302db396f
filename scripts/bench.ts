import { join } from 'node:path';
import { runBench } from '../bench/run-bench.ts';
import { runScript } from '../src/command-line/run-script.ts';

await runScript({ typed: 'npm run bench', summary: '构建一遍，量网页和查找数据的大小', options: {} }, async () => {
  await runBench(join(import.meta.dirname, '..'));
  return 0;
});
