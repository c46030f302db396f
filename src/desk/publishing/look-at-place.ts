import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkTarget, type Doing } from '../../build/check-target.ts';
import { hasMark } from '../../build/site-mark.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { readVersion } from '../../outputs/compare/read-version.ts';
import { checkKitTarget } from '../../outputs/kit/check-kit-target.ts';
import { PACKING } from '../../outputs/pack/write-folder.ts';
import type { Desk } from '../server/desk.ts';
import type { JobKind, PlaceLook } from '../shared/publishing.ts';
import { inDeskWords } from './in-desk-words.ts';

const ZIPS: readonly JobKind[] = ['zip', 'update'];

/** What was typed or pasted, without the quotation marks that Windows copies with a path. */
const cleaned = (typed: string): string => typed.trim().replaceAll(/^["“”]+|["“”]+$/gu, '');

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearest(parent);
}

function requireWritable(folder: string): void {
  const there = nearest(folder);
  if (!existsSync(there)) throw new PlainError(`没有“${there}”这个盘。\n怎么办：把盘插好，或换一个地方。`);
  if (!statSync(there).isDirectory()) throw new PlainError(`“${there}”是一个文件，不是文件夹。\n怎么办：换一个地方。`);
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw new PlainError(`“${there}”写不进去：也许是只读的盘，或没有权限。\n怎么办：换一个地方。`);
  }
}

/** What the edition in a folder says of itself; null when none stands there. */
export function editionIn(folder: string): string | null {
  if (!hasMark(folder)) return null;
  const [home] = ['site/index.html', 'index.html'].map((name) => path.join(folder, name)).filter(existsSync);
  return home === undefined ? '' : readVersion(readFileSync(home, 'utf8'));
}

function lookAtFile(to: string): Omit<PlaceLook, 'to' | 'fit'> {
  if (existsSync(to) && statSync(to).isDirectory())
    throw new PlainError(`“${to}”是一个文件夹。\n怎么办：在后面再写上文件的名字，如 ${path.join(to, 'zhangju.zip')}`);
  requireWritable(path.dirname(to));
  if (!existsSync(to)) return { words: `会做成这个文件：${to}`, edition: false };
  return { words: '那里已经有这个文件。是章句打的包，就换成新的；别的文件不会动它。', edition: true };
}

function lookAtFolder({ root, folder }: Desk, kind: JobKind, to: string): Omit<PlaceLook, 'to' | 'fit'> {
  const surroundings = { root, library: folder };
  const packing: Doing = { ...PACKING, option: '' };
  if (kind === 'kit') checkKitTarget(to, surroundings);
  else checkTarget(to, surroundings, packing);
  requireWritable(to);
  const edition = editionIn(to);
  if (kind === 'apply' && edition === null)
    throw new PlainError('那里没有章句的一版，没有可以更新的。\n怎么办：写上原来那一版所在的文件夹。');
  if (edition === null)
    return { words: existsSync(to) ? '那里是空的，可以用。' : `会新建文件夹：${to}`, edition: false };
  const called = edition === '' ? '' : `（${edition}）`;
  return { words: `那里有原来的一版${called}，会换成新的。`, edition: kind !== 'apply' };
}

/**
 * Looks at a place before anything goes there, by the rules that the commands have. Nothing is written.
 * @returns also of a place that cannot be used: why, and what to do
 */
export function lookAtPlace(desk: Desk, kind: JobKind, typed: string): PlaceLook {
  const given = cleaned(typed);
  const to = ZIPS.includes(kind) && given !== '' && !/\.zip$/iu.test(given) ? `${given}.zip` : given;
  const unfit = (words: string): PlaceLook => ({ to, fit: false, words, edition: false });
  if (given === '') return unfit('还没有写放到哪里。');
  if (!path.isAbsolute(given))
    return unfit('请写完整的位置：Windows 从盘符写起，如 E:\\zhangju；其他系统从 / 写起，如 /media/usb/zhangju。');
  try {
    return { to, fit: true, ...(ZIPS.includes(kind) ? lookAtFile(to) : lookAtFolder(desk, kind, to)) };
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return unfit(inDeskWords(error.message));
  }
}

/**
 * What a job is made from: an earlier pack, or an update.
 * @returns its path
 * @throws PlainError when there is nothing of that name
 */
export function requireThere(typed: string): string {
  const from = cleaned(typed);
  if (from !== '' && path.isAbsolute(from) && existsSync(from)) return from;
  throw new PlainError(`没有找到“${from}”。\n怎么办：写上它完整的位置；从文件管理器里可以复制。`);
}
