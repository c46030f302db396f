import type { Page } from 'puppeteer-core';
import { pagesOf } from './pages.ts';
import { settled } from './search-page.ts';

/** Something that a reader sees: a page by its path from the root, with the query that it answers. */
export interface View {
  name: string;
  path: string;
  query?: string;
  /** What stands on the page when it is finished, where that takes a while. */
  until?: string;
}

/** Every page, and the states of the results page and of a document reached from search that look different. */
export const VIEWS: readonly View[] = [
  ...pagesOf().map((path) => ({ name: path, path })),
  { name: 'search.html with results', path: 'search.html', query: '台帐' },
  { name: 'search.html with results across punctuation', path: 'search.html', query: '软硬件' },
  { name: 'search.html without results', path: 'search.html', query: '三贴近' },
  {
    name: 'documents/jianghua.html with words marked',
    path: 'documents/jianghua.html?hl=台帐#s2-3-3',
    until: '.hits-bar [role=status]',
  },
  { name: 'concordance.html of a phrase', path: 'concordance.html?q=社区党建&order=right', until: '.kwic' },
  { name: 'check.html, word for word', path: 'check.html?q=建设和谐玄武', until: '.checked' },
  { name: 'check.html, with differences', path: 'check.html?q=要求党的国会议员在任期内经常走访', until: '.checked' },
  { name: 'check.html, joined', path: 'check.html?q=建设和谐玄武都要拿出具体的举措', until: '.joined' },
  { name: 'check.html, nowhere', path: 'check.html?q=今天天气很好去公园散步', until: '.checked' },
];

/** Reader's settings as they travel in an address (`src/reader/frame/settings-code.ts`). */
export interface Look {
  size: 's' | 'm' | 'l' | 'xl';
  theme: 'light' | 'dark';
  contrast: 'normal' | 'high';
}

/** Opens a view with a look, and waits until it is finished. */
export async function openView(page: Page, root: string, view: View, look: Look): Promise<void> {
  const address = new URL(root + view.path);
  if (view.query !== undefined) address.searchParams.set('q', view.query);
  // Newer than any settings that the browser keeps from the view before.
  address.searchParams.set('look', `${look.size}-${look.theme}-${look.contrast}-${String(Date.now())}`);
  await page.goto(address.href);
  if (view.query !== undefined) await settled(page, view.query);
  if (view.until !== undefined) await page.waitForSelector(view.until);
  const shown = await page.$eval('html', ({ dataset: { size, theme, contrast } }) => ({
    size,
    theme,
    contrast: contrast ?? 'normal',
  }));
  if (JSON.stringify(shown) !== JSON.stringify(look)) throw new Error(`${view.name} shows ${JSON.stringify(shown)}`);
}
