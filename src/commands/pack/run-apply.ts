import { checkTarget } from '../../build/check-target.ts';
import { tellProgress } from '../../build/tell-progress.ts';
import { contentFolder } from '../../files/location.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { PACKING } from '../../outputs/pack/write-folder.ts';
import { applyUpdate } from '../../outputs/update/apply-update.ts';

/**
 * Brings a pack in a folder up to date.
 * @param file the update
 * @throws PlainError in words; what stood there is then as it was
 */
export async function runApply(file: string, to: string | undefined, root: string): Promise<number> {
  if (to === undefined)
    throw new PlainError('没有说更新哪个文件夹：\n  npm run pack -- --apply 更新包 --to 文件夹', { exitCode: 2 });
  const target = checkTarget(to, { root, library: contentFolder() }, PACKING);
  const { changed, name } = await applyUpdate(file, target, tellProgress('更新并核对'));
  console.log(changed === 0 ? `“${target}”已经是${name}，没有动。` : `“${target}”已更新为${name}，逐个核对过。`);
  return 0;
}
