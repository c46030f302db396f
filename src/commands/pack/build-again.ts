import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { PlainError } from '../../model/faults/plain-error.ts';

/**
 * Builds the site in a process of its own: Astro keeps what a build before it in the same process has loaded, routes too.
 * @throws PlainError when it fails; the build has then said why
 */
export async function buildAgain(root: string, library: string, out: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts', 'build.ts'), '--content', library, '--out', out],
    // A build that is told of a library by its surroundings too would not know which one is meant.
    { cwd: root, stdio: 'inherit', env: { ...process.env, INIT_CWD: root, ZHANGJU_CONTENT: library } },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new PlainError('站点没有构建成，没有打包。原因见上。');
}
