import { portOption, readPort } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { waitForStop } from '../src/commands/command-line/wait-for-stop.ts';
import { develop } from '../src/commands/serve/develop.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();
const USUAL_PORT = 4321;

await runScript(
  { typed: 'npm run dev', summary: '边改边看：文件一保存，页面就更新', options: { port: portOption(USUAL_PORT) } },
  async (given) => {
    const server = await develop(root, readPort(given.port, USUAL_PORT));
    console.log(`\n边改边看的地址：${server.url}\n要停止，请在这个窗口按 Ctrl-C。`);
    await waitForStop();
    await server.close();
    console.log('\n已停止。再见。');
    return 0;
  },
);
