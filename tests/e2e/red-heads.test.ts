import { expect } from 'vitest';
import { NOTICES } from './sites/red-head-library.ts';
import { browserName } from './support/browsers.ts';
import { deep } from '../support/deep.ts';
import { test } from './support/test.ts';

test('twenty red-head notices open from the disk, with what stands above the title and without the shared mark', async ({
  page,
  redHeads,
}) => {
  for (const n of NOTICES.filter((each) => deep || browserName === 'chromium' || each % 5 === 0)) {
    await page.goto(`${redHeads.root('file://')}documents/tongzhi-${String(n)}.html`);
    const seen = await page.evaluate(() => ({
      head: [...document.querySelectorAll('[data-block][id^="head-"]')].map(({ textContent }) => textContent),
      title: document.querySelector('h1')?.textContent,
      text: document.querySelector('article')?.textContent ?? '',
      laid: ['masthead', 'docnumber', 'addressee', 'signature', 'issuedate'].map((role) => {
        const block = document.querySelector(`p.${role}`);
        if (!block) return `no ${role}`;
        const { textAlign, textIndent } = getComputedStyle(block);
        return `${role} ${textAlign === 'justify' ? `from ${textIndent}` : textAlign}`;
      }),
    }));
    expect(seen.head).toContain(`云政发〔2024〕${String(n)}号`);
    expect(seen.title).toMatch(/^云岭县人民政府关于做好.+工作的通知$/u);
    expect(seen.text).not.toContain('收集整理');
    expect(seen.laid).toEqual([
      'masthead center',
      'docnumber center',
      'addressee from 0px',
      'signature right',
      'issuedate right',
    ]);
  }
});
