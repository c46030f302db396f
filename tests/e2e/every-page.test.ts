import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { browserName } from './support/browsers.ts';
import { crawl, idsIn, linksOf, pathBelow } from './support/crawl.ts';
import { misfits, widen } from './support/fits.ts';
import { media, MEDIA } from './support/media.ts';
import { alikeAtMost, pagesOf } from './support/pages.ts';
import { test } from './support/test.ts';

const NOT_FOUND = '404.html';
/** Nothing links to it: pages on file:// hold it in a frame. */
const BRIDGE = 'bridge.html';

/** What only the style sheet and the script give a page, what the page may load, and what it finds damaged. */
async function dressed(page: Page): Promise<unknown> {
  await page.waitForFunction(() => (globalThis as { zhangju?: { looked?: boolean } }).zhangju?.looked);
  return page.evaluate(() => ({
    damage: document.querySelector('[data-damage]')?.textContent,
    paper: getComputedStyle(document.body).backgroundColor,
    script: document.documentElement.dataset['js'],
    policy: document.querySelector<HTMLMetaElement>('[http-equiv=Content-Security-Policy]')?.content,
  }));
}
// Written out once more: a policy that is loosened in the source must not go unseen.
const DRESSED = {
  damage: undefined,
  paper: 'rgb(247, 242, 231)',
  script: '',
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'self' file:",
};
/** The results page alone runs Pagefind's WebAssembly. */
const DRESSED_SEARCH = { ...DRESSED, policy: DRESSED.policy.replace("'self';", "'self' 'wasm-unsafe-eval';") };
/** The page that has a script of its own, known by its hash. */
const DRESSED_NOT_FOUND = {
  ...DRESSED,
  policy: expect.stringMatching(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self';/u) as string,
};

test('control: file:// is strict here, so a module script from a file must fail', async ({
  page,
  complaints,
  content,
}) => {
  complaints.expected = /module\.js|ERR_FAILED/u;
  const folder = path.join(content.folder, '..', 'control');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'module.js'), 'document.title = "loose";');
  writeFileSync(
    path.join(folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><title>strict</title><script type="module" src="module.js"></script>',
  );
  await page.goto(pathToFileURL(path.join(folder, 'page.html')).href);
  expect(await page.title()).toBe('strict');
  const fetched = await page.evaluate(() =>
    fetch('module.js').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
});

describe.each(media('http at /some/sub/path/', 'file://'))('%s', (medium) => {
  test('control: an inline script and a picture from elsewhere are refused', async ({ page, complaints, content }) => {
    complaints.expected = /forbidden|example\.com|Content[ -]Security[ -]Policy|not loaded|ERR_BLOCKED_BY_CSP/iu;
    await page.goto(`${content.root(medium)}index.html`);
    const refused = await page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const heard: string[] = [];
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            heard.push(effectiveDirective);
            if (heard.length === 2) done(heard.sort());
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "run"';
          document.head.append(script);
          document.body.append(Object.assign(new Image(), { src: 'https://example.com/1.png' }));
        }),
    );
    expect(refused).toEqual(['img-src', 'script-src-elem']);
    expect(await page.title()).not.toBe('run');
  });

  test('every page opens whole and fits a phone, every link leads somewhere, and nothing complains', async ({
    page,
    complaints,
    content,
  }) => {
    const root = content.root(medium);
    complaints.home = root;
    await widen(page, 360);
    const files = pagesOf(content.folder);
    const isWanted = alikeAtMost(browserName === 'chromium' ? 6 : 1);
    const isAsked = alikeAtMost(browserName === 'chromium' ? 2 : 1);
    const isOpened = (file: string, query: string) => isWanted(file) && (query === '' || isAsked(`${file}/${query}`));
    const visited = await crawl(page, root, isOpened, async (address) => {
      expect(await dressed(page), address).toEqual(/\/search\.html/u.test(address) ? DRESSED_SEARCH : DRESSED);
      expect(await misfits(page), address).toEqual([]);
    });
    const opened = new Set([...visited.keys()].map((address) => pathBelow(root, address)));
    const wanted = files.filter((file) => file !== NOT_FOUND && file !== BRIDGE && isWanted(file));
    expect([...opened].sort()).toEqual(wanted);
    expect(opened.size).toBeGreaterThanOrEqual(7);

    await page.goto(root + NOT_FOUND);
    expect(await dressed(page)).toEqual(DRESSED_NOT_FOUND);
    visited.set(root + NOT_FOUND, await linksOf(page));
    const unopened = new Map<string, Set<string>>();
    const idsOf = (address: string): Set<string> => {
      const found =
        visited.get(address)?.ids ?? unopened.get(address) ?? idsIn(content.folder, pathBelow(root, address));
      unopened.set(address, found);
      return found;
    };
    const astray = [...visited.values()].flatMap(({ links, downloads }) => [
      ...downloads.filter((file) => !existsSync(path.join(content.folder, pathBelow(root, file)))),
      ...links.filter((link) => {
        const [address = '', fragment = ''] = link.split('#');
        if (!link.startsWith(root) || !files.includes(pathBelow(root, link))) return true;
        // The answer to a question that was not asked is not known.
        // What holds an equals sign is what the page is to show.
        if (fragment === '' || fragment.includes('=') || (address.includes('?') && !visited.has(address))) return false;
        return !idsOf(address).has(decodeURIComponent(fragment));
      }),
    ]);
    expect(astray).toEqual([]);
  });
});

describe.each(MEDIA.filter((medium) => medium !== 'file://'))('%s', (medium) => {
  test('an address that does not exist gets a page that helps, at any depth', async ({ page, complaints, content }) => {
    const root = content.root(medium);
    complaints.home = new URL(root).origin;
    // It asks for the site's files where they are not before it finds them.
    complaints.expected = /^(?!elsewhere)/u;
    const response = await page.goto(`${root}documents/gone/deep/page.html`);
    expect(response?.status()).toBe(404);
    // It tries one folder after another until the site's own script answers.
    await page.waitForSelector('html[data-js]');
    await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes('/assets/') ?? false));
    await page.waitForFunction((paper) => getComputedStyle(document.body).backgroundColor === paper, {}, DRESSED.paper);
    // What it asked for in vain is not missing.
    expect(await dressed(page)).toEqual(DRESSED_NOT_FOUND);
    const { links } = await linksOf(page);
    const files = pagesOf(content.folder);
    for (const link of links.filter((each) => !each.endsWith('#main')))
      expect(files, link).toContain(pathBelow(root, link));
    expect(await page.$eval('form[role=search]', (form) => form.action)).toBe(`${root}search.html`);
    const documents = links.filter((link) => link.startsWith(`${root}documents/`));
    await Promise.all([page.waitForNavigation(), page.click('main a[href*="documents/"]')]);
    expect(documents).toContain(page.url());
    expect(await dressed(page)).toEqual(DRESSED);
  });
});
