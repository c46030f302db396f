import type { Page } from 'puppeteer-core';

/** Where a page under test keeps what it has said briefly. */
interface Hearing {
  messages?: string[];
}

/** Keeps what every page of a tab says briefly: on a busy machine a message may be gone before a test looks for it. */
export async function keepMessages(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const messages: string[] = ((globalThis as Hearing).messages = []);
    new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof Element && target.matches('.toast') && target.textContent !== '')
          messages.push(target.textContent);
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Waits until the page says, or has said, a message with these words; whatever it said before is forgotten then. */
export const heard = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const { messages = [] } = globalThis as Hearing;
      const at = messages.findIndex((message) => message.includes(wanted));
      if (at === -1) return false;
      messages.splice(0, at + 1);
      return true;
    },
    {},
    words,
  );
