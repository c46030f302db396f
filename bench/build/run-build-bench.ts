import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { machineLine } from '../machine.ts';
import { listLibraries } from './list-libraries.ts';
import { type LibraryMeasured, measureLibrary } from './measure-library.ts';
import type { BuildBenchOptions } from './options.ts';
import { MEMORY_NOTE, tableOf } from './print-table.ts';
import { installStarlight } from './starlight/install-starlight.ts';
import { judgeBuild } from './targets.ts';

/**
 * Measures how we and a stock Starlight build a site of the same texts, prints a table and writes the figures as JSON.
 * @param root the project's folder
 * @param out folder for libraries, sites and the report; libraries are kept for the next run
 * @returns exit code: 1 when a build of ours failed
 * @throws PlainError when the folder of texts is missing, or Starlight cannot be installed
 */
export async function runBuildBench(
  root: string,
  options: BuildBenchOptions,
  out = path.join(root, 'bench', 'output', 'build'),
): Promise<number> {
  const from = performance.now();
  const say = (what: string): void => {
    console.log(`· ${((performance.now() - from) / 1000).toFixed(0).padStart(4)} 秒　${what}`);
  };
  const machine = machineLine();
  console.log(`机器　${machine}`);
  const libraries = listLibraries(options);
  // Read before anything is installed: a wrong folder must not cost minutes.
  let next = await libraries.next();
  if (options.starlight !== undefined) await installStarlight(options.starlight, say);
  const measured: LibraryMeasured[] = [];
  for (; next.done !== true; next = await libraries.next())
    measured.push(await measureLibrary(root, path.join(out, next.value.key), next.value, options, say));

  console.log('');
  for (const one of measured) console.log(tableOf(one).join('\n'));
  console.log(MEMORY_NOTE);
  const report = path.join(out, 'build.json');
  await mkdir(out, { recursive: true });
  const figures = { machine, ...options, libraries: measured.map((one) => ({ ...one, targets: judgeBuild(one) })) };
  await writeFile(report, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`全程 ${((performance.now() - from) / 1000).toFixed(0)} 秒。数字也写在 ${path.relative(root, report)}`);
  return measured.every(({ builders: [ours] }) => ours && !ours.failure) ? 0 : 1;
}
