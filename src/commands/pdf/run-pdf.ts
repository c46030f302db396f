import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tellProgress } from '../../build/tell-progress.ts';
import { writeWhole } from '../../files/flush.ts';
import type { Library } from '../../library/compose-library.ts';
import { coursePath } from '../../materials/courses/paths.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { documentPath } from '../../model/page-paths.ts';
import { findChromium } from '../browsers/find-browsers.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { mendCharacters } from './mend-characters.ts';

/** A page that becomes a PDF, and the name of its file. */
interface PrintedPage {
  path: string;
  file: string;
}

const pagesOf = ({ editions, courses }: Library): PrintedPage[] => [
  ...editions.map(({ document: { id } }) => ({ path: documentPath(id), file: `${id}.pdf` })),
  ...courses.map(({ id }) => ({ path: coursePath(id), file: path.join('courses', `${id}.pdf`) })),
];

/**
 * `npm run pdf`: every document and course of a built site as a PDF on A4, with the headings as bookmarks and its structure tagged,
 * printed by the Chromium of the machine as a person would print the page.
 * @param site the built site
 * @param out where the files go; files of these names are replaced, nothing else is touched
 * @throws PlainError when the machine has no Chromium
 */
export async function runPdf(library: Library, site: string, out: string): Promise<void> {
  const program = findChromium();
  if (program === undefined)
    throw new PlainError(
      '这台电脑上没有找到 Chrome、Chromium 或 Edge，做不成 PDF。\n  怎么办：装一个，或把 ZHANGJU_CHROMIUM 设为它的程序所在的位置。',
    );
  const pages = pagesOf(library);
  const step = tellProgress('做 PDF');
  const browser = await launchBrowser('chromium', program);
  try {
    const tab = await browser.newPage();
    for (const [done, { path: page, file }] of pages.entries()) {
      await tab.goto(pathToFileURL(path.join(site, page)).href);
      // The paper's size and margins are the style sheet's (GB/T 9704 for documents).
      const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
      writeWhole(path.join(out, file), mendCharacters(pdf));
      step(done + 1, pages.length);
    }
  } finally {
    await browser.close();
  }
  console.log(`已做成 ${String(pages.length)} 个 PDF，在 ${out}`);
}
