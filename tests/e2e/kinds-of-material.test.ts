import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { media } from './support/media.ts';
import { resultsAddress, settled } from './support/search-page.ts';
import { test } from './support/test.ts';

/** A term of the speech that stands in tables and in the glossary too. */
const WORDS = '读书节';

const kindsShown = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('[data-kind-of]', (sections) => sections.map((section) => section.getAttribute('data-kind-of')));

test.for(media('http at /', 'file://'))(
  '%s: finds every kind of material and narrows to one',
  async (medium, { page, complaints, yunling }) => {
    const root = yunling.root(medium);
    complaints.home = root;
    await page.goto(resultsAddress(root, WORDS));
    await settled(page, WORDS);
    const total = await page.$eval('#results', (results) => (results as HTMLElement).dataset['total']);
    expect(total).toBe('1');
    expect(await kindsShown(page)).toEqual(expect.arrayContaining(['表格', '词语', '文字存疑']));
    expect(await page.$$('#results [data-address]')).toHaveLength(1);

    await page.click('[data-filter="表格"]');
    await page.waitForFunction(() => document.querySelector('[data-filter="表格"]')?.ariaPressed === 'true');
    expect(await kindsShown(page)).toEqual(['表格']);
    expect(await page.$$('#results [data-address]')).toHaveLength(0);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('表格');

    // A cell that was found is where its link leads.
    const cell = await page.$eval('[data-companion="表格"] a', (link) => link.href);
    await page.goto(cell);
    const id = decodeURIComponent(new URL(cell).hash.slice(1));
    expect(await page.$eval(`[id="${id}"]`, ({ textContent }) => textContent)).toContain(WORDS);
  },
);
