import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { close as closePagefind } from 'pagefind';
import { buildSite } from '../../src/build/build-site.ts';
import { machineLine } from '../machine.ts';
import { findPrograms } from './find-programs.ts';
import { listCorpora } from './list-corpora.ts';
import { type CorpusMeasured, measureCorpus } from './measure-corpus.ts';
import { type SearchBenchOptions, usualColdPages } from './options.ts';
import { tableOf } from './print-table.ts';
import { judge } from './targets.ts';

/**
 * Measures our search and a stock Pagefind over the same texts, prints a table and writes the figures as JSON.
 * @param root the project's folder
 * @throws PlainError when the folder of texts or a browser is missing
 */
export async function runSearchBench(root: string, options: SearchBenchOptions): Promise<void> {
  const from = performance.now();
  const out = path.join(root, 'bench', 'output', 'search');
  const say = (what: string): void => {
    console.log(`· ${((performance.now() - from) / 1000).toFixed(0).padStart(4)} 秒　${what}`);
  };
  const browsers = findPrograms();
  const corpora = listCorpora(options);
  const machine = machineLine();
  console.log(`机器　${machine}`);
  console.log(`种子　${String(options.seed)}（--seed ${String(options.seed)} 可重现同样的题目）`);
  say('读文章，构建本站');
  let next = await corpora.next();
  const site = path.join(root, 'bench', 'output', 'site');
  await buildSite(root, site);
  const measured: CorpusMeasured[] = [];
  for (; next.done !== true; next = await corpora.next())
    measured.push(await measureCorpus(next.value, { ...options, coldPages: usualColdPages, site, out, browsers, say }));
  await closePagefind();

  console.log('');
  for (const one of measured) console.log(tableOf(one).join('\n'));
  const report = path.join(root, 'bench', 'output', 'search.json');
  await mkdir(path.dirname(report), { recursive: true });
  const figures = { machine, ...options, libraries: measured.map((one) => ({ ...one, targets: judge(one) })) };
  await writeFile(report, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`全程 ${((performance.now() - from) / 1000).toFixed(0)} 秒。数字也写在 ${path.relative(root, report)}`);
}
