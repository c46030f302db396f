import type { Page } from 'puppeteer-core';

/** What stands alone and is pressed: menus, tools, search. Links within sentences are exempt (WCAG 2.2, 2.5.8). */
const TARGETS = 'header :is(a, button, input), nav :is(a, summary), .tools button, .search-form :is(input, button)';

/** What reaches out of the window, and what is too small to be pressed. To be compared with nothing. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate((pressed) => {
    const { scrollWidth } = document.documentElement;
    // The frame cuts off what reaches out, so that the page's own width would tell nothing.
    const found = scrollWidth > innerWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    /** A box that cuts off or scrolls what is in it, on purpose. */
    const boxed = (element: Element): boolean => {
      for (let box = element.parentElement; box && !box.matches('.page'); box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    for (const element of document.querySelectorAll('.page *')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !boxed(element))
        found.push(`${element.outerHTML.slice(0, 80)} from ${String(left)} to ${String(right)} px`);
    }
    for (const target of document.querySelectorAll(pressed)) {
      // A box to tick is ticked by its whole label.
      const { width, height } = (
        target.matches('[type=checkbox]') ? (target.closest('label') ?? target) : target
      ).getBoundingClientRect();
      const visible = width > 1 && getComputedStyle(target).visibility === 'visible';
      if (visible && Math.min(width, height) < 24)
        found.push(`${target.outerHTML} is ${String(width)} × ${String(height)} px`);
    }
    // Words of drawings shrink with them.
    for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
      const svg = text.ownerSVGElement;
      if (!svg || text.getClientRects().length === 0) continue;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < 12) found.push(`“${text.textContent}” is ${String(size)} px`);
    }
    return found;
  }, TARGETS);

/** Makes the window so wide, and waits until the page has it. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
}
