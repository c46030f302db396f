import { lstatSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { FaultError } from '../model/faults/fault.ts';
import { shownPath } from './location.ts';
import { realPlace } from './real-place.ts';

/** Folder within the library for imports that are being published. */
export const IMPORT_FOLDER = '.import';
/** File that lists what is to be moved where, in order, one path a line. */
export const PUBLISH_LIST = 'publish.txt';
/** Before a path of the list: the file leaves the library. */
export const GOES = '- ';

/** One line of the list. */
export interface Publication {
  /** File of the import to be moved; null when `to` leaves the library. */
  from: string | null;
  to: string;
}

/** The folders of a library that an import writes. */
const FOLDERS = ['documents', 'ledger', 'sources'];

/** A path as an import writes it: folders and a name that mean nothing else on any system. */
const NAMES = new RegExp(`^(?:${FOLDERS.join('|')})(?:/(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cc}]+)+$`, 'u');

const lookAt = (file: string): Stats | undefined => lstatSync(file, { throwIfNoEntry: false });

/** Whether each folder on the way to `file`, from `base` on, is what its name says and no link to elsewhere. */
const isReached = (base: string, file: string): boolean => {
  const folder = path.dirname(file);
  return realPlace(path.join(base, folder)) === path.join(realPlace(base), folder);
};

/** Why a line of the list must not be carried out; null when it may. */
function objection(folder: string, staged: string, name: string, goes: boolean): string | null {
  if (!NAMES.test(name)) return `不是 ${FOLDERS.join('、')} 这几个文件夹里的文件`;
  if (!isReached(folder, name)) return '要经过一个链接，通到文库外面';
  if (lookAt(path.join(folder, name))?.isDirectory() === true) return '是一个文件夹';
  if (goes) return null;
  const waiting = path.join(staged, name);
  if (!isReached(folder, path.relative(folder, waiting)) || lookAt(waiting)?.isFile() === false)
    return '在导入的文件夹里是一个链接';
  return null;
}

/**
 * Reads what an import is to move and remove. A library may come from anybody, so every line is judged before the first
 * is carried out: it may name files in the library's own folders, reached by no link.
 * @param folder the library
 * @param name of the import
 * @throws FaultError that names the lines which it may not
 */
export function readPublishList(folder: string, name: string): Publication[] {
  const staged = path.join(folder, IMPORT_FOLDER, name);
  const list = path.join(staged, PUBLISH_LIST);
  if (lookAt(list) === undefined) return [];
  const refusals: FaultError['faults'][number][] = [];
  const refuse = (what: string, line?: number): void => {
    refusals.push({
      rule: 'import-within-library',
      file: shownPath(list),
      ...(line === undefined ? {} : { line }),
      what: `这份没有做完的导入要动文库以外的东西，不能照办，其中各项都没有做：${what}。`,
      remedy: `把 ${shownPath(path.join(folder, IMPORT_FOLDER))} 这个文件夹删去，再运行一次；文库如果是别人给的，先问清来历。`,
    });
  };
  if (!isReached(folder, path.relative(folder, list)) || lookAt(list)?.isFile() !== true)
    refuse('清单本身在一个链接后面');
  const lines = refusals.length > 0 ? [] : readFileSync(list, 'utf8').split('\n');
  const publications: Publication[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const goes = line.startsWith(GOES);
    const file = goes ? line.slice(GOES.length) : line;
    const why = objection(folder, staged, file, goes);
    if (why !== null) refuse(`“${file}”${why}`, index + 1);
    publications.push({ from: goes ? null : path.join(staged, file), to: path.join(folder, file) });
  }
  if (refusals.length > 0) throw new FaultError(refusals);
  return publications;
}
