import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFiles } from './package-files.ts';
import { packageManifest } from './package-manifest.ts';
import { packedLicence } from './packed-licence.ts';
import { packedName, packedText } from './to-javascript.ts';

const IS_TEXT = /\.(?:astro|tsx?)$/u;

/**
 * Writes the engine as a package into an empty folder, ready for `npm pack`.
 * @returns its files, by their places in the package
 */
export async function writePackage(engine: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  const put = async (from: string, to: string): Promise<void> => {
    const place = path.join(folder, to);
    await mkdir(path.dirname(place), { recursive: true });
    if (IS_TEXT.test(from)) await writeFile(place, packedText(from, await readFile(path.join(engine, from), 'utf8')));
    else await copyFile(path.join(engine, from), place);
    files.push(to);
  };
  for (const file of packageFiles(engine)) await put(file, packedName(file));
  await writeFile(path.join(folder, 'LICENSE'), packedLicence(await readFile(path.join(engine, 'LICENSE'), 'utf8')));
  await put('docs/package-readme.md', 'README.md');
  const own = JSON.parse(await readFile(path.join(engine, 'package.json'), 'utf8')) as Parameters<
    typeof packageManifest
  >[0];
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(packageManifest(own), null, 2)}\n`);
  return [...files, 'LICENSE', 'package.json'].sort();
}
