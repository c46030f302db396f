import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compareTexts } from '../../comparison/compare-texts.ts';
import { comparisonCsv } from '../../comparison/comparison-csv.ts';
import { comparisonDocx } from '../../comparison/comparison-docx.ts';
import { comparisonPage } from '../../comparison/comparison-page.ts';
import { countWords } from '../../comparison/kind-words.ts';
import { shownPath } from '../../files/location.ts';
import { openApart } from '../../importer/import-apart.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { readSide, type ComparedText } from './read-side.ts';

/** What to compare, the older text first, and where to put the result. */
export interface CompareRequest {
  named: readonly { word: string; file: string }[];
  library: string;
  out: string;
}

/** Writes a file whole, by way of a temporary one. */
function writeWhole(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.tmp`, content);
  renameSync(`${file}.tmp`, file);
}

/**
 * `npm run compare`: 新旧对照 of two files as a page, a Word file and a table.
 * @returns exit code
 * @throws PlainError in words; then nothing was written
 */
export async function runCompare({ named, library, out }: CompareRequest): Promise<number> {
  const [older, newer, more] = named;
  if (!older || !newer || more)
    throw new PlainError('要写两个文件，旧的在前，新的在后。例如：npm run compare -- 旧.docx 新.docx', { exitCode: 2 });
  const importer = openApart();
  let texts: [ComparedText, ComparedText];
  try {
    texts = [await readSide(older, library, importer), await readSide(newer, library, importer)];
  } finally {
    await importer.close();
  }
  const comparison = compareTexts(texts[0].passages, texts[1].passages);
  const names = [texts[0].name, texts[1].name] as const;
  const title = `${texts[1].title || texts[1].name}　新旧对照`;
  const files: readonly [string, string | Buffer][] = [
    ['对照.html', comparisonPage(comparison, title, names)],
    ['对照.docx', await comparisonDocx(comparison, title, names)],
    ['对照.csv', comparisonCsv(comparison, names)],
  ];
  const made = !existsSync(out);
  mkdirSync(out, { recursive: true });
  const taken = files.filter(([name]) => existsSync(path.join(out, name)));
  if (taken.length > 0)
    throw new PlainError(
      `文件夹“${shownPath(out)}”里已经有${taken.map(([name]) => name).join('、')}，没有写。\n  怎么办：用 --out 换一个文件夹，或把原来的移走。`,
    );
  try {
    for (const [name, content] of files) writeWhole(path.join(out, name), content);
  } catch (error) {
    for (const [name] of files) rmSync(path.join(out, name), { force: true });
    if (made) rmSync(out, { recursive: true, force: true });
    throw error;
  }
  console.log(
    `旧：${names[0]}，${String(texts[0].passages.length)} 段\n新：${names[1]}，${String(texts[1].passages.length)} 段`,
  );
  console.log(`${countWords(comparison)}。`);
  console.log(`对照表在 ${shownPath(out)}：对照.html（打开看、打印）、对照.docx、对照.csv。`);
  return 0;
}
