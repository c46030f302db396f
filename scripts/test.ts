import { join } from 'node:path';
import process from 'node:process';
import { provideBrowsers } from '../src/commands/browsers/provide-browsers.ts';
import { readPart } from '../src/commands/test-run/read-part.ts';
import { readPort, portOption } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { runSteps } from '../src/commands/test-run/run-steps.ts';
import { listSteps } from '../src/commands/test-run/steps.ts';
import { summarize } from '../src/commands/test-run/summarize.ts';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'node_modules', '.cache', 'zhangju', 'test-reports');

await runScript(
  {
    typed: 'npm test',
    summary: '检查格式、写法、类型，跑单元测试，构建，再在浏览器里跑端到端测试',
    options: {
      only: { value: '部分', help: '只跑一部分：lint、unit 或 e2e' },
      port: portOption(4400),
    },
  },
  async (given) => {
    const only = readPart(given.only);
    const env: Record<string, string> = {
      ASTRO_TELEMETRY_DISABLED: '1',
      ZHANGJU_PORT: String(readPort(given.port, 4400)),
    };
    const notes: string[] = [];
    if (only === undefined || only === 'e2e') {
      const { chromium, firefox } = await provideBrowsers(process.env['CI'] === 'true');
      env['ZHANGJU_CHROMIUM'] = chromium;
      if (firefox === undefined) notes.push('没有 Firefox，跳过了在 Firefox 里的测试。');
      else env['ZHANGJU_FIREFOX'] = firefox;
      console.log(`浏览器：${[chromium, firefox].filter((path) => path !== undefined).join('、')}`);
    }
    const { outcomes, stopped } = await runSteps(listSteps(root, reports, only), reports, env);
    if (stopped) {
      console.log('\n已停止，测试没有跑完。');
      return 130;
    }
    console.log(summarize(outcomes, notes));
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  },
);
