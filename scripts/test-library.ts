import { join } from 'node:path';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { runSteps } from '../src/commands/test-run/run-steps.ts';
import { libraryTests } from '../src/commands/test-run/library-tests.ts';
import { summarize } from '../src/commands/test-run/summarize.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

await runScript(
  {
    typed: 'npm test',
    summary: '检查文库：与底本逐字核对，检查引文和地址，构建站点并检查每一页、每个链接',
    options: {},
  },
  async () => {
    const reports = join(projectFolder(), 'node_modules', '.cache', 'zhangju', 'test-reports');
    const { outcomes, stopped } = await runSteps(libraryTests(), reports, { ASTRO_TELEMETRY_DISABLED: '1' });
    if (stopped) {
      console.log('\n已停止，没有检查完。');
      return 130;
    }
    console.log(summarize(outcomes, []));
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  },
);
