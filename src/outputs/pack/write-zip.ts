import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { MARK_FILE } from '../../build/site-mark.ts';
import type { Step } from '../../build/tell-progress.ts';
import { flushFolder } from '../../files/flush.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { sha256Of, type PackedFile } from '../packed-file.ts';
import { visitZip } from '../read-zip.ts';
import { PLAN } from '../update/update-plan.ts';
import { checkFreeSpace } from './free-space.ts';
import { inWords } from './in-words.ts';

/** The folder that everything in a zip stands in, so that taking it apart spills nothing. */
const ZIP_FOLDER = 'zhangju';
/** The same of an update, which nobody is to take for the whole. */
export const UPDATE_FOLDER = 'zhangju-update';

/** The same on every day and in every time zone: zips hold local time, and this is read as local. */
const ALWAYS = new Date(1980, 0, 1);

/** Every file in a zip with its digest. Rejects when it is none. */
async function readZip(file: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  await visitZip(file, (name, bytes) => {
    digests.set(name, sha256Of(bytes));
  });
  return digests;
}

/** Refuses to replace a file that is no zip of ours. */
async function checkReplaceable(target: string): Promise<void> {
  if (!(await stat(target).catch(() => null))) return;
  const inside = await readZip(target).catch(() => new Map<string, string>());
  const ours = [`${ZIP_FOLDER}/${MARK_FILE}`, `${UPDATE_FOLDER}/${PLAN}`];
  if (ours.some((name) => inside.has(name))) return;
  throw new PlainError(
    `“${target}”已经有了，看不出是章句打的包。没有打包，什么也没有动。\n  怎么办：换一个名字，或先把它移到别处。`,
    { exitCode: 2 },
  );
}

async function write(files: readonly PackedFile[], target: string, folder: string): Promise<void> {
  const zip = new ZipFile();
  for (const { path: name, from } of files) {
    const mode = name.endsWith('.sh') ? 0o100755 : 0o100644;
    const options = { mtime: ALWAYS, mode, forceDosTimestamp: true };
    if (typeof from === 'string') zip.addFile(from, `${folder}/${name}`, options);
    else zip.addBuffer(Buffer.from(from), `${folder}/${name}`, options);
  }
  const failed = new Promise<never>((_resolve, reject) => {
    zip.on('error', reject);
  });
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(target, { flags: 'wx' })), failed]);
  const handle = await open(target, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a pack as a zip: the same files give the same bytes. It is made beside its place and renamed when each file has
 * been read back and compared.
 * @param target the zip, an absolute path
 * @param folder that everything in it stands in
 * @throws PlainError in words; what stood there is then as it was
 */
export async function writeZip(
  files: readonly PackedFile[],
  target: string,
  step: Step,
  folder = ZIP_FOLDER,
): Promise<void> {
  const next = `${target}.next`;
  try {
    await checkReplaceable(target);
    await mkdir(path.dirname(target), { recursive: true });
    await checkFreeSpace(path.dirname(target), [files.reduce((sum, { size }) => sum + size + 300, 0)]);
    await rm(next, { force: true });
    await write(files, next, folder);
    const inside = await readZip(next);
    const differs = files.find(({ path: name, sha256 }) => inside.get(`${folder}/${name}`) !== sha256);
    if (differs || inside.size !== files.length)
      throw new PlainError(
        `写好的压缩包里“${differs?.path ?? ''}”读回来和原来的不一样。没有打成包。\n  怎么办：再运行一次；仍这样，换一个盘。`,
      );
    await rename(next, target);
    flushFolder(path.dirname(target));
    step(files.length, files.length);
  } catch (error) {
    await rm(next, { force: true }).catch(() => undefined);
    throw inWords(error, '');
  }
}
