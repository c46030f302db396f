import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tellProgress } from '../../build/tell-progress.ts';
import { writeWhole } from '../../files/flush.ts';
import { readYaml } from '../../files/read-yaml.ts';
import { libraryVersion, sayVersion } from '../../library/library-version.ts';
import { siteSchema } from '../../library/site-schema.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { composeSingle, SINGLE_MARK } from '../../outputs/single/compose-single.ts';
import { writePrograms } from '../../outputs/single/programs.ts';
import { explainFailure, sayFailure } from '../../model/faults/explain-failure.ts';

const STYLE = path.join(import.meta.dirname, '../../outputs/single/single.css');
/** Megabytes above which a phone waits, see docs/publishing.md. */
const SENSIBLE = 30;

/** Makes sure that nothing but an earlier edition of ours is replaced. */
async function checkPlace(file: string): Promise<void> {
  if (!/\.html?$/iu.test(file))
    throw new PlainError(
      `单文件版要写成 .html 文件，不是“${file}”。\n  怎么办：npm run pack -- --single zhangju.html`,
      {
        exitCode: 2,
      },
    );
  const there = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (there !== null && !there.slice(0, 200).includes(SINGLE_MARK))
    throw new PlainError(`“${file}”不是章句打的单文件版，没有动它。\n  怎么办：换一个文件名。`, { exitCode: 2 });
}

/**
 * Writes the whole site into one page.
 * @throws PlainError in words; what stood there is then as it was
 */
export async function runSingle(file: string, { site, library }: { site: string; library: string }): Promise<void> {
  try {
    await checkPlace(file);
    const { name, date } = readYaml(path.join(library, 'site.yaml'), siteSchema, '写明本站的名称').data;
    const version = sayVersion(libraryVersion(library, date ?? null));
    const inputs = { site, name, version, script: await writePrograms(), style: await readFile(STYLE, 'utf8') };
    const page = await composeSingle(inputs, tellProgress('装进一个文件'));
    writeWhole(file, page);
    const size = Buffer.byteLength(page) / 1024 / 1024;
    console.log(`单文件版在“${file}”：${size.toFixed(1)} MB。《${name}》${version}。`);
    if (size > SENSIBLE) console.log('  这么大，手机上打开要等；文库大的，发文件夹或者压缩包更好。');
  } catch (error) {
    const failure = error instanceof PlainError ? null : explainFailure(error);
    if (!failure) throw error;
    throw new PlainError(`${sayFailure(failure)}没有写成单文件版。\n  怎么办：${failure.remedy}`, { cause: error });
  }
}
