import { checkReplaceable, checkTarget, type Doing, type Surroundings } from '../../build/check-target.ts';
import { realPlace } from '../../files/real-place.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { isKit } from './kit-mark.ts';

const KIT: Doing = { verb: '做', option: '--to', name: 'zhangju-kit', isOurs: isKit, product: '离线包' };

/** Where a kit is made before it is whole. */
export const besideKit = (target: string): string => `${target}.next`;

/**
 * Makes sure that a kit may be put into a folder, which must be new or empty: in an earlier kit somebody may have worked.
 * @returns its real place
 * @throws PlainError (exit code 2) that says why not
 */
export function checkKitTarget(to: string, surroundings: Surroundings): string {
  if (isKit(realPlace(to)))
    throw new PlainError(
      `“${to}”里已经有一个离线包，也许有人在里面改过文库，不能换掉。没有做，什么也没有动。\n` +
        '  怎么办：换一个新文件夹，或先把它改名。',
      { exitCode: 2 },
    );
  const target = checkTarget(to, surroundings, KIT);
  checkReplaceable(besideKit(target), besideKit(target), KIT);
  return target;
}
