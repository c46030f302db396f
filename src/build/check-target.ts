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

/** How messages speak of what is being done. */
export interface Doing {
  verb: string;
  /** The option that names the folder. */
  option: string;
  /** A name for a new folder. */
  name: string;
  /** Whether a folder carries the mark of what may be replaced; that of a site unless told. */
  isOurs?: (folder: string) => boolean;
  /** What such a folder is called; 站点 unless told. */
  product?: string;
}

const BUILDING: Doing = { verb: '构建', option: '--out', name: '站点' };

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

function refuse(what: string, remedy: string, { verb }: Doing): never {
  throw new PlainError(`${what}没有${verb}，什么也没有动。\n  怎么办：${remedy}`, { exitCode: 2 });
}

const elsewhere = ({ option, name }: Doing): string =>
  `换一个新文件夹，例如 ${option} ../${name}（放在章句文件夹的旁边）。`;

/** The names in a folder; none when it does not exist. */
function namesIn(folder: string, shown: string, doing: Doing): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ELOOP') refuse(`“${shown}”的链接绕成了一圈，没有真正的去处。`, elsewhere(doing), doing);
    if (code === 'ENOTDIR') refuse(`“${shown}”是一个文件，或在一个文件下面，不能当文件夹用。`, elsewhere(doing), doing);
    throw error;
  }
}

/**
 * Makes sure that a build, or a pack, may replace a folder: that it does not exist, is empty, or carries the mark of an
 * earlier one, and that nothing of the project, the library or the person's home goes with it.
 * @param out the folder, an absolute path
 * @param doing what messages call the work; a build unless told
 * @returns its real place, links followed
 * @throws PlainError (exit code 2) that says why not
 */
export function checkTarget(
  out: string,
  { root, library, home = homedir() }: Surroundings,
  doing: Doing = BUILDING,
): string {
  const real = realPlace(out);
  const { verb, option, name } = doing;
  if (isTopOfDrive(real))
    refuse(
      `“${out}”是一个盘的最上层，${verb}会把整个盘换掉。`,
      `在这个盘里指定一个新文件夹，例如 ${option} ${path.join(out, name)}`,
      doing,
    );
  if (isWithin(realPlace(home), real)) refuse(`“${out}”是你的个人文件夹，或把它包含在内。`, elsewhere(doing), doing);
  const kept = [
    { what: '章句的程序', folder: realPlace(root) },
    { what: '文库', folder: realPlace(library) },
  ];
  for (const { what, folder } of kept)
    if (isWithin(folder, real)) refuse(`“${out}”里有${what}，${verb}会把它删掉。`, elsewhere(doing), doing);
  // A link in the place of dist/ leads to a folder that is judged like any other.
  if (real === path.join(realPlace(root), 'dist')) {
    namesIn(real, out, doing);
    return real;
  }
  for (const { what, folder } of kept)
    if (isWithin(real, folder) && !isMeasured(real, realPlace(root)))
      refuse(`“${out}”在${what}的文件夹里，${doing.product ?? '站点'}不能放在那里。`, elsewhere(doing), doing);
  checkReplaceable(real, out, doing);
  return real;
}

/**
 * Makes sure that what stands in a folder may be thrown away: nothing, or an earlier build.
 * @throws PlainError (exit code 2) that names some of what stands there
 */
export function checkReplaceable(folder: string, shown = folder, doing: Doing = BUILDING): void {
  const names = namesIn(folder, shown, doing);
  const { verb, product = '站点', isOurs = hasMark } = doing;
  if (names.length === 0 || isOurs(folder)) return;
  const some = names.slice(0, 3).join('、');
  const ours = product === '站点' ? '构建的站点' : `${verb}的${product}`;
  refuse(
    `“${shown}”里有别的文件（${some}${names.length > 3 ? ' 等' : ''}），看不出是章句${ours}。`,
    `换一个新文件夹或空文件夹；如果它确是以前${ours}，先把它删去或改名，再运行一次。`,
    doing,
  );
}
