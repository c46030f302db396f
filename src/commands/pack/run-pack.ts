import path from 'node:path';
import { checkTarget } from '../../build/check-target.ts';
import { tellProgress } from '../../build/tell-progress.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { libraryVersion, sayVersion } from '../../library/library-version.ts';
import { siteSchema } from '../../library/site-schema.ts';
import { assemblePack } from '../../outputs/pack/assemble-pack.ts';
import { intoBag } from '../../outputs/pack/bag.ts';
import { PACKING, writeFolder } from '../../outputs/pack/write-folder.ts';
import { UPDATE_FOLDER, writeZip } from '../../outputs/pack/write-zip.ts';
import { openPack } from '../../outputs/open-pack.ts';
import { type PackedFile } from '../../outputs/packed-file.ts';
import { makeUpdate } from '../../outputs/update/make-update.ts';
import { chooseKey } from './choose-key.ts';

/** What to pack and where to. Nothing may be left out: an option that a command forgets to hand on would do nothing. */
export interface PackJob {
  root: string;
  library: string;
  /** The built site. */
  site: string;
  to: string | undefined;
  zip: string | undefined;
  /** An older pack that the zip is to update, instead of holding everything. */
  updateFrom: string | undefined;
  bag: boolean;
  gzip: boolean;
  unsigned: boolean;
  /** Whether the pack that stands in the folder is kept as the edition before. */
  keep: boolean;
  /** Where the private key lies. */
  keyFile: string;
}

const megabytes = (files: readonly PackedFile[]): string =>
  (files.reduce((sum, { size }) => sum + size, 0) / 1024 / 1024).toFixed(1);

/**
 * Packs a built site into a folder, a zip or both.
 * @throws PlainError or FaultError in words; what stood there is then as it was
 */
export async function runPack(job: PackJob): Promise<void> {
  const { root, library, site, to, zip, updateFrom, bag, gzip, unsigned, keep, keyFile } = job;
  // What can be refused is refused before anything is read.
  const target = to === undefined ? undefined : checkTarget(to, { root, library }, PACKING);
  const key = chooseKey(library, keyFile, unsigned);
  const { name, date } = readYaml(path.join(library, 'site.yaml'), siteSchema, '写明本站的名称').data;
  const version = libraryVersion(library, date ?? null);
  const pack = await assemblePack({ site, name, version, key, gzip }, tellProgress('读站点'));
  const named = `《${name}》${sayVersion(version)}`;
  if (updateFrom !== undefined && zip !== undefined) {
    const update = await makeUpdate(await openPack(updateFrom), pack, named);
    await writeZip(update, zip, tellProgress('压缩'), UPDATE_FOLDER);
    console.log(
      `更新包在“${zip}”：${String(update.length)} 个文件，${megabytes(update)} MB；完整的一版 ${megabytes(pack)} MB。`,
    );
    console.log(`用法：npm run pack -- --apply ${path.basename(zip)} --to 原来那一版的文件夹。更新以后是${named}。`);
    return;
  }
  const files = bag ? intoBag(pack, name, version) : pack;
  const size = `${String(files.length)} 个文件，${megabytes(files)} MB`;
  const signed = key ? `已签名，公钥指纹 ${key.public.fingerprint}` : '没有签名';
  if (target !== undefined) {
    const { changed, kept } = await writeFolder(files, target, tellProgress('拷贝并核对'), keep);
    console.log(
      changed === 0
        ? `“${target}”已经是这一版，${String(kept)} 个文件逐个核对过，没有动。`
        : `已放到“${target}”：${size}，逐个读回核对过。${kept > 0 ? `换了 ${String(changed)} 个，其余 ${String(kept)} 个和原来一样。` : ''}`,
    );
  }
  if (zip !== undefined) {
    await writeZip(files, zip, tellProgress('压缩'));
    console.log(`已压缩到“${zip}”：${size}，逐个读回核对过。`);
  }
  console.log(`${named}，${signed}。`);
}
