import path from 'node:path';
import { z } from 'astro/zod';
import type { Step } from '../../build/tell-progress.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { MANIFEST, readManifest, SIGNATURE } from '../manifest.ts';
import { below, openPack, type OpenPack } from '../open-pack.ts';
import { packedCopy, packedText, sha256Of, type PackedFile } from '../packed-file.ts';
import { writeFolder, type Written } from '../pack/write-folder.ts';
import { judgeSignature } from '../signing/signature-file.ts';
import { BROUGHT, keyOf, PLAN, wholeManifest, type UpdatePlan } from './update-plan.ts';

const planSchema = z.strictObject({
  format: z.literal('zhangju-update-1'),
  from: z.string(),
  to: z.string(),
  name: z.string(),
});

const damaged = (update: OpenPack): PlainError =>
  new PlainError(`“${update.shown}”不是更新包，或者坏了。什么也没有动。\n  怎么办：向发给您的单位另要一份。`);

async function readPlan(update: OpenPack): Promise<UpdatePlan> {
  try {
    return planSchema.parse(JSON.parse((await update.read(PLAN)).toString('utf8')));
  } catch {
    throw damaged(update);
  }
}

/** The list of the edition that an update leads to; signed by the key of the edition that is updated, where that has one. */
async function nextManifest(update: OpenPack, base: OpenPack, plan: UpdatePlan): Promise<string> {
  const bytes = await update.read(`${BROUGHT}${MANIFEST}`);
  if (sha256Of(bytes) !== plan.to) throw damaged(update);
  const key = await keyOf(base);
  const signature = (await update.read(`${BROUGHT}${SIGNATURE}`).catch(() => Buffer.alloc(0))).toString('utf8');
  if (key && judgeSignature(signature, bytes, key) !== 'valid')
    throw new PlainError(
      `“${update.shown}”不是发原来那一版的单位签发的。没有更新，什么也没有动。\n  怎么办：不要用它；向那个单位另要一份。`,
    );
  return bytes.toString('utf8');
}

/**
 * Turns the edition in a folder into the one that an update leads to: byte for byte the full pack of that.
 * @param file the update, a zip
 * @param target the folder, as `checkTarget` gives it
 * @throws PlainError when the folder is not whole, or another edition; nothing is then changed
 */
export async function applyUpdate(file: string, target: string, step: Step): Promise<Written & { name: string }> {
  const opened = await openPack(file);
  const update = below(opened, PLAN);
  if (!update) throw damaged(opened);
  const plan = await readPlan(update);
  const base = await openPack(target);
  const { digest } = await wholeManifest(base, '没有更新');
  if (digest === plan.to) return { changed: 0, kept: base.paths.length, name: plan.name };
  if (digest !== plan.from)
    throw new PlainError(
      `“${target}”不是这个更新包要更新的那一版。没有更新，什么也没有动。\n  怎么办：用完整的包换掉它，或者找从它那一版开始的更新包。`,
    );
  const listed = readManifest(await nextManifest(update, base, plan));
  if (!listed) throw damaged(update);
  const brought = new Set(update.paths);
  const places = [...listed.keys(), MANIFEST, ...(brought.has(`${BROUGHT}${SIGNATURE}`) ? [SIGNATURE] : [])];
  const files: PackedFile[] = [];
  for (const name of places) {
    if (name.split('/').some((part) => part === '' || part.startsWith('..')) || path.isAbsolute(name))
      throw damaged(update);
    const packed = brought.has(`${BROUGHT}${name}`)
      ? packedText(name, await update.read(`${BROUGHT}${name}`))
      : await packedCopy(name, path.join(target, name)).catch(() => null);
    if (!packed || (listed.has(name) && listed.get(name) !== packed.sha256)) throw damaged(update);
    files.push(packed);
  }
  return { ...(await writeFolder(files, target, step)), name: plan.name };
}
