import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { deep } from '../../support/deep.ts';
import { browserName } from './browsers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Runs axe on what is open. The policy forbids foreign scripts in the page; what the debugger evaluates is not one. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    // Nothing is fetched beforehand: the page's policy would forbid it, and no rule needs it.
    const results = await run.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.html} — ${node.failureSummary ?? ''}`),
    );
  }, TAGS);
}

/**
 * What axe finds where it is quick. Its rules read the page's own tree and colours, which hardly differ, and Firefox takes
 * seconds for each page: there the short run asks it of one view (`views.test.ts`).
 */
export const violationsWhereQuick = (page: Page): Promise<string[]> =>
  deep || browserName === 'chromium' ? violations(page) : Promise.resolve([]);
