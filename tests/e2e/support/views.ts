import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { contentAnswers } from './plain-answers.ts';
import { alikeAtMost, pagesOf } from './pages.ts';
import { settled } from './search-page.ts';
import { specimensOf } from './specimens.ts';

/** Something that a reader sees: a page by its path from the root, with the query that it answers. */
export interface View {
  name: string;
  path: string;
  query?: string;
  /** What stands on the page when it is finished, where that takes a while. */
  until?: string;
}

/**
 * Pages, and the states of the results page and of a document reached from search that look different.
 * @param most pages of one folder, which are made alike
 */
export function viewsOfContent(most: number): readonly View[] {
  const answers = contentAnswers();
  const { found, absent, across, long, changed } = specimensOf(answers);
  const [address = ''] = answers.answer(found)[0] ?? [];
  const [document = '', eId = ''] = address.split('#');
  const path = `documents/${document}.html`;
  return [
    ...pagesOf()
      .filter(alikeAtMost(most))
      .map((page) => ({ name: page, path: page })),
    { name: 'search.html with results', path: 'search.html', query: found },
    ...(across === undefined
      ? []
      : [{ name: 'search.html with results across punctuation', path: 'search.html', query: across }]),
    { name: 'search.html without results', path: 'search.html', query: absent },
    { name: `${path} with words marked`, path: `${path}?hl=${found}#${eId}`, until: '.hits-bar [role=status]' },
    { name: 'concordance.html of a phrase', path: `concordance.html?q=${found}&order=right`, until: '.kwic' },
    { name: 'check.html, word for word', path: `check.html?q=${long}`, until: '.checked' },
    { name: 'check.html, with differences', path: `check.html?q=${changed}`, until: '.checked' },
    { name: 'check.html, nowhere', path: `check.html?q=${absent.repeat(4)}`, until: '.checked' },
  ];
}

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

/** Gives the page that is open another look, by its own switches where it has them. */
export async function dress(page: Page, look: Look): Promise<void> {
  const shown = await page.$eval(
    'html',
    ({ dataset }, { size, theme, contrast }) => {
      const press = (selector: string): boolean => {
        const control = document.querySelector<HTMLElement>(selector);
        control?.click();
        return control !== null;
      };
      if (dataset['size'] !== size && !press(`[data-size-choice=${size}]`)) dataset['size'] = size;
      if (dataset['theme'] !== theme && !press('[data-theme-toggle]')) dataset['theme'] = theme;
      if ((dataset['contrast'] ?? 'normal') !== contrast && !press('[data-contrast-toggle]')) {
        if (contrast === 'high') dataset['contrast'] = 'high';
        else delete dataset['contrast'];
      }
      return { size: dataset['size'], theme: dataset['theme'], contrast: dataset['contrast'] ?? 'normal' };
    },
    { ...look },
  );
  expect(shown).toEqual(look);
}
