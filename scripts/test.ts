import { join } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { provideBrowsers } from '../src/commands/browsers/provide-browsers.ts';
import { readPart } from '../src/commands/test-run/read-part.ts';
import { readPort, portOption } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { type Brought, runSteps } from '../src/commands/test-run/run-steps.ts';
import { listSteps } from '../src/commands/test-run/steps.ts';
import { isShippedLibrary } from '../tests/support/is-shipped.ts';
import { summarize } from '../src/commands/test-run/summarize.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules', '.cache', 'zhangju', 'test-reports');

await runScript(
  {
    typed: 'npm test',
    summary: '检查格式、写法、类型，跑单元测试，构建，再在浏览器里跑端到端测试',
    options: {
      only: { value: '部分', help: '只跑一部分：lint、unit 或 e2e' },
      deep: { help: '连只是重复的组合也跑：每种样式 × 每个页面 × 每种浏览器 × 每种打开方式（要久得多）' },
      port: portOption(4400),
    },
  },
  async (given) => {
    const only = readPart(given.only);
    const env: Record<string, string> = {
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'zhangju', 'compiled'),
      ZHANGJU_PORT: String(readPort(given.port, 4400)),
      ...(given.deep === true ? { ZHANGJU_DEEP: '1' } : {}),
    };
    const notes: string[] = [];
    const brought: Brought = {};
    let firefox = false;
    if (only === undefined || only === 'e2e') {
      const browsers = provideBrowsers(process.env['CI'] === 'true');
      // What is here, or can't be had, is known at once; what is installed always has a Firefox, and comes while other steps run.
      const here = await Promise.race([browsers, setImmediate(null)]);
      firefox = here === null || here.firefox !== undefined;
      if (!firefox) notes.push('没有 Firefox，跳过了在 Firefox 里的测试。');
      brought['browsers'] = browsers.then((found) => {
        console.log(`浏览器：${[found.chromium, found.firefox].filter((path) => path !== undefined).join('、')}`);
        return {
          ZHANGJU_CHROMIUM: found.chromium,
          ...(found.firefox === undefined ? {} : { ZHANGJU_FIREFOX: found.firefox }),
        };
      });
    }
    if (only !== 'lint' && !isShippedLibrary(join(root, 'content')))
      notes.push('content/ 不是随项目来的文库，跳过了只说那个文库的测试（tests/shipped/）。');
    const steps = listSteps({ root, reports, only, firefox });
    const { outcomes, stopped } = await runSteps(steps, reports, env, brought);
    if (stopped) {
      console.log('\n已停止，测试没有跑完。');
      return 130;
    }
    console.log(summarize(outcomes, notes));
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  },
);
