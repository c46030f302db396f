import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkReplaceable, type Doing } from '../../build/check-target.ts';
import { letTakePlace, settleLast } from '../../build/put-in-place.ts';
import { removeMarked } from '../../build/remove-marked.ts';
import { hasMark, MARK_FILE, MARK_TEXT } from '../../build/site-mark.ts';
import type { Step } from '../../build/tell-progress.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { listFolder } from '../list-folder.ts';
import { MANIFEST, SIGNATURE } from '../manifest.ts';
import { sha256OfFile, type PackedFile } from '../packed-file.ts';
import { isLeftBySystem } from '../stray-files.ts';
import { checkFreeSpace } from './free-space.ts';
import { inWords } from './in-words.ts';

/** How messages speak of packing. */
export const PACKING: Doing = { verb: '打包', option: '--to', name: 'zhangju' };

/** What was done. */
export interface Written {
  /** Files that are new or other than before. */
  changed: number;
  /** Files that already stood there, byte for byte. */
  kept: number;
}

const exists = (file: string): Promise<boolean> => stat(file).then(Boolean, () => false);

/** The paths at which the folder already holds a file of the pack, read and compared. */
async function alreadyThere(files: readonly PackedFile[], folder: string): Promise<Set<string>> {
  const same = new Set<string>();
  for (const { path: name, size, sha256 } of files) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile() !== true || found.size !== size) continue;
    if ((await sha256OfFile(file).catch(() => null)) === sha256) same.add(name);
  }
  return same;
}

/** Lists of what a pack or a bag holds. */
const LISTS = [MANIFEST, `tag${MANIFEST}`];

/** Refuses to throw away what somebody else has put into an earlier pack. */
async function checkStrangers(folder: string, present: readonly string[]): Promise<void> {
  const lists = await Promise.all(LISTS.map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')));
  if (lists[0] === '') return;
  // Also of a list that is damaged, and of a bag's.
  const ours = new Set([
    ...LISTS,
    SIGNATURE,
    MARK_FILE,
    ...lists.flatMap((text) => text.split('\n').map((line) => line.slice(66))),
  ]);
  const strange = present.filter((name) => !ours.has(name) && !isLeftBySystem(name));
  if (strange.length === 0) return;
  throw new PlainError(
    `“${folder}”里有 ${String(strange.length)} 个不是章句放的文件（${strange.slice(0, 3).join('、')}${strange.length > 3 ? ' 等' : ''}），换成新的一版会把它们删掉。没有打包，什么也没有动。\n` +
      '  怎么办：把这些文件移到别处，再运行一次。',
    { exitCode: 2 },
  );
}

/** Whether files of the folder can stand in another one beside it without a copy; FAT drives cannot do that. */
async function canLink(file: string, beside: string): Promise<boolean> {
  const trial = path.join(beside, '.link');
  const can = await link(file, trial).then(
    () => true,
    () => false,
  );
  await rm(trial, { force: true });
  return can;
}

async function put({ path: name, sha256, from }: PackedFile, target: string): Promise<void> {
  if (typeof from === 'string') await copyFile(from, target, constants.COPYFILE_EXCL);
  else await writeFile(target, from, { flush: true, mode: name.endsWith('.sh') ? 0o755 : 0o644 });
  if ((await sha256OfFile(target)) === sha256) return;
  throw new PlainError(
    `写到盘上的“${name}”读回来和原来的不一样，也许盘坏了，也许站点正在重新构建。原来在那里的一版没有动。\n` +
      '  怎么办：再运行一次；仍这样，换一个盘。',
  );
}

/**
 * Writes a pack to a folder. It is made beside its place, on the same drive, and moved there when every file has been read
 * back and compared: until then an earlier pack stays whole, and a run that was cut off is begun anew by the next.
 * @param target the folder, as `checkTarget` gives it
 * @param keep whether the pack that stands there is kept as the edition before
 * @throws PlainError in words; what stood there is then as it was
 */
export async function writeFolder(
  files: readonly PackedFile[],
  target: string,
  step: Step,
  keep = false,
): Promise<Written> {
  const next = `${target}.next`;
  try {
    await settleLast(target);
    const present = (await exists(target)) ? await listFolder(target) : [];
    await checkStrangers(target, present);
    const same = await alreadyThere(files, target);
    const paths = new Set(files.map(({ path: name }) => name));
    if (same.size === files.length && present.every((name) => paths.has(name) || isLeftBySystem(name)))
      return { changed: 0, kept: same.size };
    checkReplaceable(next, next, PACKING);
    await removeMarked(next);
    await mkdir(path.dirname(next), { recursive: true });
    // Not with the folders above it: of a read-only drive Node then says that something was not found.
    await mkdir(next);
    // By the mark the next run knows what to clear away when this one is cut off, so it goes first.
    await writeFile(path.join(next, MARK_FILE), MARK_TEXT);
    const [first] = same;
    const linked = first !== undefined && (await canLink(path.join(target, first), next)) ? same : new Set<string>();
    const others = files.filter(({ path: name }) => name !== MARK_FILE);
    const sizes = others.flatMap(({ path: name, size }) => (linked.has(name) ? [] : [size]));
    await checkFreeSpace(next, sizes);
    for (const [index, file] of others.entries()) {
      const place = path.join(next, file.path);
      await mkdir(path.dirname(place), { recursive: true });
      if (linked.has(file.path)) await link(path.join(target, file.path), place);
      else await put(file, place);
      step(index + 1, others.length);
    }
    await letTakePlace(next, target, keep);
    return { changed: files.length - same.size, kept: same.size };
  } catch (error) {
    if (hasMark(next)) await removeMarked(next).catch(() => undefined);
    throw inWords(error, (await exists(target)) ? '原来在那里的一版没有动。' : '');
  }
}
