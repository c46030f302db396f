import { HOME } from './place.ts';
import type { PageRecord } from '../../model/page-record.ts';
import { forgetShared, runNow } from './run-program.ts';
import { DamagedFile, holdsFile, readText } from './store.ts';
import { sheetOf } from './styles.ts';

/** The page whose frame carries messages. */
const PLAIN = 'help.html';
const OWN_STYLE = 'single.css';
const CLIENT = 'assets/app.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const message = (title: string, words: string): string =>
  `<main id="main" class="wrap prose" tabindex="-1"><h1>${escaped(title)}</h1><p>${escaped(words)}</p><p><a href="${HOME}index.html">回首页</a></p></main>`;

/** A page that cannot be had, as a page that says why. */
async function insteadOf(path: string, error: unknown): Promise<PageRecord> {
  const damaged = error instanceof DamagedFile && holdsFile(error.message);
  const title = damaged ? '这一页打不开' : '单文件版里没有这一页';
  const words = damaged
    ? `这个文件已经损坏，“${error.message}”读不出来；别的页不一定受影响，从首页还可以打开。请向发给您的单位另要一份。`
    : `“${path}”不在这个文件里。放映、自测、我的课目要用完整的站点；别的页，也许是地址不对。`;
  const frame = await readText(PLAIN)
    .then((text) => JSON.parse(text) as PageRecord)
    .catch(() => null);
  const main = message(title, words);
  const root = { lang: 'zh-CN', 'data-root': HOME };
  const bare = { title, attributes: root, styles: [], scripts: [], before: '', main, after: '' };
  return frame ? { ...frame, title, main, scripts: [], attributes: root } : bare;
}

async function readPage(path: string): Promise<PageRecord> {
  try {
    return JSON.parse(await readText(path)) as PageRecord;
  } catch (error) {
    return insteadOf(path, error);
  }
}

/** A part that many pages have alike; nothing when it is damaged, for a page can be read without. */
const part = (name: string): Promise<string> => (name === '' ? Promise.resolve('') : readText(name).catch(() => ''));

/** What is needed to put a page on the screen. */
export interface ReadyPage extends PageRecord {
  sheets: CSSStyleSheet[];
  /** Style sheets that could not be read. */
  lost: string[];
}

/** Reads a page with all that belongs to it. */
export async function preparePage(path: string): Promise<ReadyPage> {
  const page = await readPage(path);
  const lost: string[] = [];
  const styles = [...page.styles, { path: OWN_STYLE, media: '' }];
  const sheets = await Promise.all(
    styles.map(({ path: style, media }) =>
      sheetOf(style, media).catch(() => {
        lost.push(style);
        return null;
      }),
    ),
  );
  const [before, after] = await Promise.all([part(page.before), part(page.after)]);
  return { ...page, before, after, lost, sheets: sheets.filter((sheet) => sheet !== null) };
}

/**
 * Makes the links of the page that was written those of the site, for scripts that ask where one leads. There is no `<base>`: servers
 * forbid it by a header.
 */
function makeAbsolute(address: URL): void {
  for (const name of ['href', 'action'])
    for (const one of document.querySelectorAll(`body [${name}]`)) {
      const value = one.getAttribute(name) ?? '';
      if (!value.startsWith('#')) one.setAttribute(name, new URL(value, address).href);
    }
}

/**
 * Puts a page in the place of the one before, as a browser does that opens it: nothing of that one is left, no listener either, and the
 * page's own scripts run when they would.
 * @param address of the page
 * @param listen adds what the edition itself listens to
 */
export function putPage(page: ReadyPage, address: URL, listen: () => void): void {
  const attributes = Object.entries({ ...page.attributes, 'data-root': HOME }).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const warning =
    page.lost.length === 0
      ? ''
      : `<p class="single-damaged" role="alert">这个文件已经损坏：样式 ${escaped(page.lost.join('、'))} 读不出来，页面的样子不对，文字不受影响。请向发给您的单位另要一份。</p>`;
  // The one way to have a document parsed in the place of another, with everything that goes with it, in a page that may load nothing.
  /* oxlint-disable typescript/no-deprecated */
  document.open();
  document.write(
    `<!doctype html><html${attributes.join('')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escaped(page.title)}</title><link rel="icon" href="data:,"></head>`,
  );
  document.adoptedStyleSheets = page.sheets;
  forgetShared();
  runNow(CLIENT);
  listen();
  document.write(`<body>${warning}${page.before}${page.main}${page.after}</body></html>`);
  makeAbsolute(address);
  page.scripts.forEach(runNow);
  document.close();
  /* oxlint-enable typescript/no-deprecated */
}
