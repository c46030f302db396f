import { PlainError } from '../../model/faults/plain-error.ts';
import { MANIFEST, readManifest } from '../manifest.ts';
import { below, type OpenPack } from '../open-pack.ts';
import { byPath, packedText, sha256Of, type PackedFile } from '../packed-file.ts';
import { BROUGHT, PLAN, wholeManifest, type UpdatePlan } from './update-plan.ts';

/**
 * What turns an edition into another: a plan, and the files that are new or other than before. The lists of both editions tell
 * what is kept and what goes.
 * @param base the older pack
 * @param next the files of the newer one
 * @param name of the newer edition, in words
 * @throws PlainError when the older one is not whole, or is the same
 */
export async function makeUpdate(base: OpenPack, next: readonly PackedFile[], name: string): Promise<PackedFile[]> {
  const old = below(base, MANIFEST);
  if (!old)
    throw new PlainError(`“${base.shown}”不是打好的包。\n  怎么办：写上以前用 npm run pack 打好、发出去的那一版。`, {
      exitCode: 2,
    });
  const { text, digest } = await wholeManifest(old, '没有做更新包');
  const listed = readManifest(text);
  const manifest = next.find(({ path }) => path === MANIFEST);
  if (manifest?.sha256 === digest) throw new PlainError(`“${base.shown}”已经是这一版，不用更新。`, { exitCode: 2 });
  const brought = next.filter(({ path, sha256 }) => listed?.get(path) !== sha256);
  const plan: UpdatePlan = { format: 'zhangju-update-1', from: digest, to: manifest?.sha256 ?? sha256Of(''), name };
  return [
    ...brought.map((file) => ({ ...file, path: `${BROUGHT}${file.path}` })),
    packedText(PLAN, `${JSON.stringify(plan, null, 2)}\n`),
  ].sort(byPath);
}
