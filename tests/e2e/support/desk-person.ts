import { atRest } from './at-rest.ts';
import type { ElementHandle, Page } from 'puppeteer-core';

/** A clerk at the desk: everything is done with mouse and keyboard on what is seen, and each thing done is counted. */
export interface DeskPerson {
  actions: () => number;
  /** Presses the link, button or summary with this name. */
  press: (name: string, within?: string) => Promise<void>;
  /** Writes into the field of this name in place of what stands there. */
  write: (field: string, words: string) => Promise<void>;
  /** Chooses in a list of this name. */
  choose: (field: string, value: string) => Promise<void>;
  /** Hands files to the desk. */
  take: (files: string[]) => Promise<void>;
  /** Draws the mouse over words that stand within an element. */
  select: (within: string, words: string) => Promise<void>;
  /** Clicks an element. */
  click: (selector: string) => Promise<void>;
  /** Waits until the page says something. */
  hear: (words: string, within?: string) => Promise<void>;
}

/** The pressable thing with a name, once it is there and can be pressed. */
async function named(page: Page, name: string, within: string): Promise<ElementHandle> {
  const handle = await page.waitForFunction(
    (wanted, place) => {
      const nameOf = (element: Element): string =>
        element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/gu, ' ').trim();
      return [...document.querySelectorAll(`${place} :is(a, button, summary)`)].find(
        (element) => nameOf(element) === wanted && !(element as HTMLButtonElement).disabled,
      );
    },
    {},
    name,
    within,
  );
  return handle.asElement() as ElementHandle;
}

/** The field with a name, or with a label that reads so, once it is there. */
async function fieldOf(page: Page, field: string): Promise<ElementHandle> {
  const handle = await page.waitForFunction(
    (wanted) =>
      document.querySelector(`[name="${wanted}"], [aria-label="${wanted}"]`) ??
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted)?.control,
    {},
    field,
  );
  return handle.asElement() as ElementHandle;
}

/** Where words within an element begin and end on the screen. */
const edges = (page: Page, within: string, words: string): Promise<{ from: [number, number]; to: [number, number] }> =>
  page.evaluate(
    (place, wanted) => {
      for (const holder of document.querySelectorAll(place)) {
        const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(wanted) ?? -1;
          if (start < 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const boxes = [...range.getClientRects()];
          const [first, last] = [boxes[0]!, boxes.at(-1)!];
          return {
            from: [first.left + 1, first.top + first.height / 2] as [number, number],
            to: [last.right - 1, last.top + last.height / 2] as [number, number],
          };
        }
      }
      throw new Error(`“${wanted}” does not stand in ${place}`);
    },
    within,
    words,
  );

/** Someone at the desk that is open in `page`. */
export function deskPerson(page: Page): DeskPerson {
  let actions = 0;
  const click = async (selector: string): Promise<void> => {
    actions += 1;
    const found = await page.waitForSelector(selector);
    await found?.click();
  };
  return {
    actions: () => actions,
    click,
    press: async (name, within = 'body') => {
      actions += 1;
      await (await named(page, name, within)).click();
    },
    write: async (field, words) => {
      actions += 1;
      const found = await fieldOf(page, field);
      await found.click({ count: 3 });
      await page.keyboard.type(words);
    },
    choose: async (field, value) => {
      actions += 1;
      await page.waitForSelector(`select[name="${field}"]`);
      await page.select(`select[name="${field}"]`, value);
    },
    take: async (files) => {
      actions += 1;
      const input = (await page.waitForSelector('#files')) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(...files);
    },
    select: async (within, words) => {
      actions += 1;
      await page.waitForFunction(
        (place, wanted) =>
          [...document.querySelectorAll(place)].some(({ textContent }) => textContent.includes(wanted)),
        {},
        within,
        words,
      );
      // One aims at words only when they have stopped moving: what was chosen last may still be laid out.
      let at = await edges(page, within, words);
      for (let before = ''; before !== JSON.stringify(at); at = await edges(page, within, words)) {
        before = JSON.stringify(at);
        await atRest(page);
      }
      const { from, to } = at;
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    hear: async (words, within = 'body') => {
      await page.waitForFunction(
        (wanted, place) => document.querySelector(place)?.textContent.includes(wanted) === true,
        {},
        words,
        within,
      );
    },
  };
}
