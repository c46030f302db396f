import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PlainError } from '../model/faults/plain-error.ts';
import { isWithin, realPlace } from '../files/real-place.ts';
import { hasMark } from './site-mark.ts';

/** What must not be lost to a build. */
export interface Surroundings {
  /** The project's folder. */
  root: string;
  /** The library's folder. */
  library: string;
  /** The person's home folder. */
  home?: string;
}

/** Whether a folder stands where a bench leaves the sites that it measures. */
const isMeasured = (folder: string, root: string): boolean => {
  const measured = path.join(root, 'bench', 'output');
  return folder !== measured && isWithin(folder, measured);
};

/** Whether a folder is the top of a drive; a drive that hangs in another's tree has a device of its own. */
function isTopOfDrive(folder: string): boolean {
  const parent = path.dirname(folder);
  if (parent === folder) return true;
  try {
    return statSync(folder).dev !== statSync(parent).dev;
  } catch {
    return false;
  }
}

function refuse(what: string, remedy: string): never {
  throw new PlainError(`${what}没有构建，什么也没有动。\n  怎么办：${remedy}`, { exitCode: 2 });
}

const ELSEWHERE = '换一个新文件夹，例如 --out ../站点（放在章句文件夹的旁边）。';

/** The names in a folder; none when it does not exist. */
function namesIn(folder: string, shown: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ELOOP') refuse(`“${shown}”的链接绕成了一圈，没有真正的去处。`, ELSEWHERE);
    if (code === 'ENOTDIR') refuse(`“${shown}”是一个文件，或在一个文件下面，不能当文件夹用。`, ELSEWHERE);
    throw error;
  }
}

/**
 * Makes sure that a build may replace a folder: that it does not exist, is empty, or carries the mark of an earlier
 * build, and that nothing of the project, the library or the person's home goes with it.
 * @param out the folder, an absolute path
 * @returns its real place, links followed
 * @throws PlainError (exit code 2) that says why not
 */
export function checkTarget(out: string, { root, library, home = homedir() }: Surroundings): string {
  const real = realPlace(out);
  if (isTopOfDrive(real))
    refuse(
      `“${out}”是一个盘的最上层，构建会把整个盘换掉。`,
      `在这个盘里指定一个新文件夹，例如 --out ${path.join(out, '站点')}`,
    );
  if (isWithin(realPlace(home), real)) refuse(`“${out}”是你的个人文件夹，或把它包含在内。`, ELSEWHERE);
  const kept = [
    { what: '章句的程序', folder: realPlace(root) },
    { what: '文库', folder: realPlace(library) },
  ];
  for (const { what, folder } of kept)
    if (isWithin(folder, real)) refuse(`“${out}”里有${what}，构建会把它删掉。`, ELSEWHERE);
  // A link in the place of dist/ leads to a folder that is judged like any other.
  if (real === path.join(realPlace(root), 'dist')) {
    namesIn(real, out);
    return real;
  }
  for (const { what, folder } of kept)
    if (isWithin(real, folder) && !isMeasured(real, realPlace(root)))
      refuse(`“${out}”在${what}的文件夹里，站点不能放在那里。`, ELSEWHERE);
  checkReplaceable(real, out);
  return real;
}

/**
 * Makes sure that what stands in a folder may be thrown away: nothing, or an earlier build.
 * @throws PlainError (exit code 2) that names some of what stands there
 */
export function checkReplaceable(folder: string, shown = folder): void {
  const names = namesIn(folder, shown);
  if (names.length === 0 || hasMark(folder)) return;
  const some = names.slice(0, 3).join('、');
  refuse(
    `“${shown}”里有别的文件（${some}${names.length > 3 ? ' 等' : ''}），看不出是章句构建的站点。`,
    '换一个新文件夹或空文件夹；如果它确是以前构建的站点，先把它删去或改名，再运行一次。',
  );
}
