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
import { bindLibrary, type BoundPart } from './bind-library.ts';
import { mendCharacters } from './mend-characters.ts';
import { settleLinks } from './settle-links.ts';

/** The library as one PDF; no document can have its name. */
const WHOLE = '全库.pdf';

/** A page that becomes a PDF, and the name of its file. */
interface PrintedPage {
  path: string;
  file: string;
  /** Its name in the library as one PDF. */
  title: string;
}

const pagesOf = ({ editions, courses }: Library): PrintedPage[] => [
  ...editions.map(({ document: { id, title } }) => ({ path: documentPath(id), file: `${id}.pdf`, title })),
  ...courses.map(({ id, frontmatter }) => ({
    path: coursePath(id),
    file: path.join('courses', `${id}.pdf`),
    title: frontmatter.title,
  })),
];

/**
 * `npm run pdf`: every document and course of a built site as a PDF on A4, with the headings as bookmarks and its structure tagged,
 * printed by the Chromium of the machine as a person would print the page; and all of them as one.
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
    const parts: BoundPart[] = [];
    for (const [done, { path: page, file, title }] of pages.entries()) {
      await tab.goto(pathToFileURL(path.join(site, page)).href);
      await settleLinks(tab, page, library.site.address);
      // The paper's size and margins are the style sheet's (GB/T 9704 for documents).
      const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
      parts.push({ title, pdf: mendCharacters(pdf) });
      writeWhole(path.join(out, file), parts.at(-1)!.pdf);
      step(done + 1, pages.length);
    }
    writeWhole(path.join(out, WHOLE), await bindLibrary(library.site.name, parts));
  } finally {
    await browser.close();
  }
  console.log(`已做成 ${String(pages.length)} 个 PDF，合订为 ${WHOLE}，都在 ${out}`);
}
