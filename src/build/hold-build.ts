import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../files/location.ts';
import { holdLibrary } from '../files/hold-library.ts';
import { hold } from '../files/hold.ts';

/**
 * Does `work`, a build of the project `root`, while no other build of it is under way, whatever library that one is of:
 * they share Astro's cache. Nobody writes the library meanwhile.
 */
export async function holdBuild<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const folder = path.join(root, 'node_modules', '.cache', 'zhangju');
  await mkdir(folder, { recursive: true });
  const busy = '另一个窗口正在用这份章句构建站点，等它做完再开始……（不等了，就按 Ctrl-C）';
  const held = await hold(path.join(folder, 'build.lock'), 'write', busy);
  try {
    return await holdLibrary(contentFolder(), 'read', work);
  } finally {
    held.release();
  }
}
