import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close as closePagefind } from 'pagefind';
import { buildSite } from '../../src/build/build-site.ts';
import { launchBrowser } from '../../src/commands/browsers/launch-browser.ts';
import { currentLibrary } from '../../src/library/current-library.ts';
import { machineLine } from '../machine.ts';
import { inColumns } from '../search/columns.ts';
import { findPrograms } from '../search/find-programs.ts';
import { spreadOf } from '../search/percentile.ts';
import { serveGzip } from '../search/serve-gzip.ts';
import { askOurs } from './ask-ours.ts';
import { askStockPagefind } from './ask-stock-pagefind.ts';
import { plainBm25 } from './plain-bm25.ts';
import { readQuestions } from './read-questions.ts';
import { depths, type Shares, shareAnswered } from './score-answers.ts';

/**
 * Measures which share of questions is answered by the first results of our page, of a stock Pagefind and of plain BM25 over
 * the same paragraphs; prints a table and writes the figures as JSON.
 * @param root the project's folder
 * @param file of questions, an absolute path
 * @param built a built site of the same library, an absolute path; built anew when absent
 * @throws PlainError when the file is no list of questions, or there is no browser
 */
export async function runQuestionsBench(root: string, file: string, built?: string): Promise<void> {
  const questions = await readQuestions(file);
  // Chromium always stands first.
  const { program } = findPrograms()[0]!;
  const out = path.join(root, 'bench', 'output');
  const site = built ?? path.join(out, 'site');
  if (built === undefined) await buildSite(root, site);
  const documents = currentLibrary().editions.map(({ document }) => document);
  const asked = questions.map(({ q }) => q);
  const browser = await launchBrowser('chromium', program);
  const server = await serveGzip(site);
  try {
    const onHttp = await askOurs(browser, server.url, asked, server);
    const onFile = await askOurs(browser, pathToFileURL(`${site}/`).href, asked);
    const stock = await askStockPagefind(browser, path.join(out, 'questions'), documents, asked);
    const bm25 = plainBm25(documents);
    const rows: [name: string, shares: Shares][] = [
      [
        '章句',
        shareAnswered(
          questions,
          onHttp.map(({ shown }) => shown),
        ),
      ],
      [
        '章句　file://',
        shareAnswered(
          questions,
          onFile.map(({ shown }) => shown),
        ),
      ],
      ['Pagefind　每段一条', shareAnswered(questions, stock)],
      ['BM25　两字一组', shareAnswered(questions, asked.map(bm25))],
    ];
    const bytes = spreadOf(onHttp.map((each) => each.bytes));
    const waited = spreadOf(onFile.map((each) => each.waited));
    const machine = machineLine();
    console.log(`机器　${machine}`);
    console.log(`题目　${String(questions.length)} 道，文库 ${String(documents.length)} 篇\n`);
    const cells = rows.map(([name, shares]) => [name, ...depths.map((depth) => shares[depth].toFixed(2))]);
    console.log(inColumns([['答上的占', ...depths.map((depth) => `前 ${String(depth)} 条`)], ...cells]).join('\n'));
    console.log(
      `\n第一次答出　file:// 中位 ${waited.median.toFixed(0)} 毫秒、最慢 ${waited.max.toFixed(0)} 毫秒；` +
        `http 中位 ${(bytes.median / 1024).toFixed(0)} KB、最多 ${(bytes.max / 1024).toFixed(0)} KB（gzip，连网页）`,
    );
    await mkdir(out, { recursive: true });
    const figures = { machine, questions: questions.length, shares: Object.fromEntries(rows), bytes, waited };
    await writeFile(path.join(out, 'questions.json'), `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await server.close();
    await browser.close();
    await closePagefind();
  }
}
