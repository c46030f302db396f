import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSite } from '../src/build/build-site.ts';
import { currentLibrary } from '../src/library/current-library.ts';
import { measureFirstView } from './first-view.ts';
import { machineLine } from './machine.ts';
import { measureSearchSize } from './search-size.ts';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(8);

/**
 * Builds the site anew, measures it, prints a table and writes the figures as JSON.
 * @param root the project's folder
 */
export async function runBench(root: string): Promise<void> {
  const out = path.join(root, 'bench', 'output', 'site');
  const from = performance.now();
  await buildSite(root, out);
  const seconds = (performance.now() - from) / 1000;

  const pages = [
    'index.html',
    'search.html',
    ...currentLibrary().editions.map(({ document }) => `documents/${document.id}.html`),
  ];
  const views = await Promise.all(pages.map((page) => measureFirstView(out, page)));
  const search = await measureSearchSize(out);
  const machine = machineLine();

  console.log(`机器　${machine}`);
  console.log(`构建　${seconds.toFixed(1)} 秒\n`);
  console.log('第一次打开（gzip 后，KB）');
  console.log('    HTML     CSS      JS    合计  网络字体  页面');
  for (const view of views) {
    const columns = [view.html, view.css, view.js, view.total].map(kilobytes).join('');
    console.log(`${columns}${String(view.fonts).padStart(10)}  ${view.page}`);
  }
  console.log(
    `\n查找用的数据　${String(search.files)} 个文件，${kilobytes(search.onDisk).trim()} KB，gzip 后 ${kilobytes(search.gzipped).trim()} KB`,
  );
  console.log(`查找程序　　　gzip 后 ${kilobytes(search.engineGzipped).trim()} KB，第一次查找时才装入`);

  const report = path.join(root, 'bench', 'output', 'bench.json');
  await mkdir(path.dirname(report), { recursive: true });
  await writeFile(report, `${JSON.stringify({ machine, seconds, views, search }, null, 2)}\n`);
  console.log(`\n数字也写在 ${path.relative(root, report)}`);
}
