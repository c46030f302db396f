import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { PlainError } from '../../model/faults/plain-error.ts';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

/** How to become root for apt-get: nothing to put before it, `sudo -n`, or undefined when apt-get cannot be used. */
export function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Installs Chromium, Firefox ESR and a Chinese font by apt-get, whose own progress is shown. `prefix`: see aptPrefix. */
export async function installBrowsers(prefix: readonly string[]): Promise<void> {
  console.log(`没有找到测试用的浏览器，现在用 apt-get 安装 ${PACKAGES.join('、')}（约 300 MB，可能要几分钟）……`);
  await run([...prefix, 'apt-get', 'update', '-qq']);
  // `env`, because sudo does not pass variables on.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  await run([...prefix, ...quiet, 'apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES]);
}

const runs = (program: string, args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function run(line: readonly string[]): Promise<void> {
  const [program = '', ...args] = line;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`“${line.join(' ')}”没有成功。请看上面 apt-get 的话，检查网络和软件源后再试。`));
    });
  });
}
