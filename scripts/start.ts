import { join } from 'node:path';
import { bringUpToDate } from '../src/build/bring-up-to-date.ts';
import { holdBuild } from '../src/build/hold-build.ts';
import { readPort, portOption } from '../src/commands/command-line/read-port.ts';
import { runScript } from '../src/commands/command-line/run-script.ts';
import { waitForStop } from '../src/commands/command-line/wait-for-stop.ts';
import { serveFolder } from '../src/commands/serve/serve-folder.ts';
import { openInBrowser } from '../src/desk/server/open-in-browser.ts';
import { projectFolder } from '../src/files/engine-folder.ts';

const root = projectFolder();
const USUAL_PORT = 4321;

await runScript(
  {
    typed: 'npm start',
    summary: '构建站点（有改动时）并在本机打开',
    options: { open: { help: '在浏览器里自动打开（双击启动时用）' }, port: portOption(USUAL_PORT) },
  },
  async (given) => {
    const port = readPort(given.port, USUAL_PORT);
    const built = await holdBuild(root, () => bringUpToDate(root, '正在构建站点……'));
    if (!built) console.log('内容没有改动，直接使用已构建的站点。');
    const server = await serveFolder({ folder: join(root, 'dist'), port });
    console.log(`\n章句已打开：${server.url}\n在浏览器里访问上面的地址。要停止，请在这个窗口按 Ctrl-C。`);
    if (given.open === true) openInBrowser(server.url);
    await waitForStop();
    await server.close();
    console.log('\n已停止。再见。');
    return 0;
  },
);
