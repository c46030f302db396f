import { expect } from 'vitest';
import { arrivedAt, faultOf } from '../../e2e/support/arrived.ts';
import { everyPlace } from '../../e2e/support/places.ts';
import { test } from '../../e2e/support/test.ts';

/** Phrases with few and with many results, across sentences, in tables, names of pages, and a question. */
const QUERIES = ['台账', '社区', '党建工作', '吸引力', '300平方米', '无锡经验', '六联共建', '怎样解决台账太多'];

const SIZES = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

// Some thousand page loads.
const AN_HOUR_AND_A_HALF = 5_400_000;

test(
  'every place of the library is first under the strip, marked and named when its address is opened',
  { timeout: AN_HOUR_AND_A_HALF },
  async ({ page, content }) => {
    const root = content.root('file://');
    const places = await everyPlace(page, root, QUERIES);
    const faults: string[] = [];
    for (const size of SIZES) {
      await page.setViewport(size);
      let right = 0;
      for (const place of places) {
        // From another page: within the page that is open an address only moves it.
        await page.goto('about:blank');
        await page.goto(root + place);
        const fault = faultOf(await arrivedAt(page));
        if (fault === '') right += 1;
        else faults.push(`${String(size.width)} ${place}: ${fault}`);
      }
      console.log(`${String(size.width)} px: ${String(right)} of ${String(places.length)} places`);
    }
    expect(faults).toEqual([]);
  },
);
