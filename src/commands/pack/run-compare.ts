import { PlainError } from '../../model/faults/plain-error.ts';
import { compareSites } from '../../outputs/compare/compare-sites.ts';
import { readSite } from '../../outputs/compare/read-site.ts';
import { sayChanges } from '../../outputs/compare/say-changes.ts';
import { openPack } from '../../outputs/open-pack.ts';

/**
 * Tells what differs between two packs, the older first, in readers' terms.
 * @returns 0 whether they differ or not
 * @throws PlainError when they are not two packs
 */
export async function runCompare(named: readonly string[]): Promise<number> {
  const [before, after, ...more] = named;
  if (before === undefined || after === undefined || more.length > 0)
    throw new PlainError('要比较两个包，先写旧的，再写新的：\n  npm run pack -- --compare 旧包 新包', { exitCode: 2 });
  console.log(sayChanges(compareSites(await readSite(await openPack(before)), await readSite(await openPack(after)))));
  return 0;
}
