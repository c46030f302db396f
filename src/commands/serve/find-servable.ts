import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../model/faults/plain-error.ts';
import { MANIFEST } from '../../outputs/manifest.ts';
import { below, openPack } from '../../outputs/open-pack.ts';
import { SITE_FOLDER } from '../../outputs/pack/launcher.ts';
import { wholeManifest } from '../../outputs/update/update-plan.ts';

/**
 * The site in a folder that somebody names: that of a pack, which must be as it was packed, or a built one.
 * @returns its folder, and what the person is told of it
 * @throws PlainError when there is none, or the pack is not whole
 */
export async function findServable(named: string): Promise<{ folder: string; told: string }> {
  const data = path.join(named, 'data');
  const top = existsSync(path.join(data, MANIFEST)) ? data : named;
  const site = path.join(top, SITE_FOLDER);
  if (existsSync(path.join(top, MANIFEST)) && existsSync(path.join(site, 'index.html'))) {
    await wholeManifest(below(await openPack(top), MANIFEST)!, '没有打开');
    return { folder: site, told: '和打包时一样：每个文件都核对过。' };
  }
  if (existsSync(path.join(named, 'search', 'manifest.js')))
    return { folder: named, told: '这是构建好的站点，没有打包，没有清单可以核对。' };
  throw new PlainError(
    `“${named}”里没有站点。\n  怎么办：先运行 npm run build，或者写上打好的包所在的文件夹：npm run serve -- 文件夹`,
    { exitCode: 2 },
  );
}
