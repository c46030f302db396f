import type { Page } from 'puppeteer-core';

/** Waits until the page has stopped gliding: a person presses the next key, or looks, only then. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((rest) => {
        let last = NaN;
        let still = 0;
        const look = (): void => {
          still = scrollY === last ? still + 1 : 0;
          last = scrollY;
          if (still > 10) rest();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
