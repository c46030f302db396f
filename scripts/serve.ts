import { join } from 'node:path';
import { portOption, readPort } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { typedPath } from '../src/commands/command-line/typed-path.ts';
import { waitForStop } from '../src/commands/command-line/wait-for-stop.ts';
import { findServable } from '../src/commands/serve/find-servable.ts';
import { serveFolder } from '../src/commands/serve/serve-folder.ts';
import { projectFolder } from '../src/files/engine-folder.ts';
import { PlainError } from '../src/model/faults/plain-error.ts';

const USUAL_PORT = 4321;

await runScript(
  {
    typed: 'npm run serve',
    summary: '在本机打开一个打好的包或构建好的站点；打好的包先逐个文件核对',
    rest: '[文件夹]',
    options: { port: portOption(USUAL_PORT) },
  },
  async (given, rest) => {
    if (rest.length > 1) throw new PlainError('只能打开一个文件夹。', { exitCode: 2 });
    const [named] = rest;
    const { folder, told } = await findServable(named === undefined ? join(projectFolder(), 'dist') : typedPath(named));
    console.log(told);
    const server = await serveFolder({ folder, port: readPort(given.port, USUAL_PORT), typed: 'npm run serve' });
    console.log(`\n已打开：${server.url}\n在浏览器里访问上面的地址。要停止，请在这个窗口按 Ctrl-C。`);
    await waitForStop();
    await server.close();
    console.log('\n已停止。再见。');
    return 0;
  },
);
