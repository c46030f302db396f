import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { PlainError } from '../../model/faults/plain-error.ts';

const OTHERS = ['firefox-esr', 'fonts-noto-cjk'];
const PACKAGES = ['chromium', ...OTHERS];
const SHELL = 'chromium-headless-shell';
// `env`, because sudo does not pass variables on.
const QUIETLY = ['env', 'DEBIAN_FRONTEND=noninteractive'];

/** How to become root for apt-get: nothing to put before it, `sudo -n`, or undefined when apt-get cannot be used. */
export function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Chromium, Firefox ESR and a Chinese font by apt-get, whose own words are shown when it fails.
 * @param prefix see aptPrefix
 * @param headless whether Chromium's headless shell will do instead of Chromium, where the system has one
 */
export async function installBrowsers(prefix: readonly string[], headless: boolean): Promise<void> {
  console.log(`没有找到测试用的浏览器，现在用 apt-get 安装 ${PACKAGES.join('、')}（约 300 MB，可能要几分钟）……`);
  await run([...prefix, 'apt-get', 'update', '-qq']);
  const install = [...prefix, ...QUIETLY, 'apt-get', '-qq', 'install', '-y', '--no-install-recommends'];
  if (headless && (await succeeds([...install, SHELL, ...OTHERS]))) return;
  await run([...install, ...PACKAGES]);
}

/**
 * Installs Chromium's headless shell by apt-get, where the system has one that goes with what is installed; says so where it
 * has none.
 */
export async function installHeadlessShell(prefix: readonly string[]): Promise<void> {
  console.log(`现在用 apt-get 安装 ${SHELL}（约 60 MB），测试会快一些……`);
  // A registry that does not answer must not cost more than the shell saves.
  const apt = [...prefix, ...QUIETLY, 'apt-get', '-qq', '-o', 'Acquire::http::Timeout=10', '-o', 'Acquire::Retries=0'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', '--no-remove', SHELL];
  if (!(await succeeds(install)) && !((await succeeds([...apt, 'update'])) && (await succeeds(install))))
    console.log(`没有装上 ${SHELL}，测试仍用现有的浏览器。`);
}

const succeeds = (line: readonly string[]): Promise<boolean> =>
  run(line, 'ignore').then(
    () => true,
    () => false,
  );
const runs = (program: string, args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function run(line: readonly string[], shown: 'inherit' | 'ignore' = 'inherit'): Promise<void> {
  const [program = '', ...args] = line;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', shown, shown] });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`“${line.join(' ')}”没有成功。请看上面 apt-get 的话，检查网络和软件源后再试。`));
    });
  });
}
