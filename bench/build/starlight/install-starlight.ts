import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { PlainError } from '../../../src/model/faults/plain-error.ts';
import { STARLIGHT_PACKAGES } from './versions.ts';

const { findNpm } = createRequire(import.meta.url)('../../../scripts/bootstrap/find-npm.cjs') as {
  findNpm: (env: NodeJS.ProcessEnv, execPath: string) => { cli: string } | null;
};

// Told of a folder that is no longer empty, so that nobody's files are mixed with npm's.
const MARK = 'zhangju-bench.json';

/**
 * Makes sure that a folder holds Starlight. What is there in the right versions is used as it is.
 * @param folder absolute path; made when it does not exist
 * @throws PlainError when the folder holds something else, or npm cannot bring the packages
 */
export async function installStarlight(folder: string, say: (what: string) => void): Promise<void> {
  if (await isInstalled(folder)) return;
  const present = await readdir(folder).catch((): string[] => []);
  if (present.length > 0 && !present.includes(MARK))
    throw new PlainError(
      `文件夹“${folder}”里有别的文件，没有动它。\n  怎么办：--starlight 后面写一个空文件夹，或以前装过的那个。`,
      { exitCode: 2 },
    );
  const npm = findNpm(process.env, process.execPath);
  if (!npm) throw cannotInstall('找不到 npm。');
  say(`安装 Starlight 到 ${folder}（只装这一次）`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, MARK), '{ "for": "npm run bench -- --build" }\n');
  await writeFile(path.join(folder, 'package.json'), manifest);
  await new Promise<void>((resolve, reject) => {
    const args = [npm.cli, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.once('error', (error) => reject(cannotInstall(error.message)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(cannotInstall(complaint.trim().split('\n').slice(0, 3).join('\n    ')));
    });
  });
  if (!(await isInstalled(folder))) throw cannotInstall('npm 说装好了，版本却不对。');
}

/** The manifest of a site: Astro looks there for the packages that it must compile itself. */
export const manifest = `${JSON.stringify({ private: true, type: 'module', dependencies: STARLIGHT_PACKAGES }, null, 2)}\n`;

async function isInstalled(folder: string): Promise<boolean> {
  for (const [name, wanted] of Object.entries(STARLIGHT_PACKAGES)) {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    if (!existsSync(file)) return false;
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    if (version !== wanted) return false;
  }
  return true;
}

const cannotInstall = (why: string): PlainError =>
  new PlainError(
    `装不上 Starlight：\n    ${why}\n  怎么办：检查网络后再运行一次；不要比较的话，加 --no-peer，只量本站。`,
  );
