import type { Page } from 'puppeteer-core';

/** What went wrong on a page: its console, errors, failed requests and answers, requests to another place. */
export interface Complaints {
  /** To be compared with nothing. */
  list: string[];
  /** Address below which everything must be, where a test names it; else every file and every loopback server is at home. */
  home: string | undefined;
  /** What a test provokes on purpose; nothing else may be heard. */
  expected: RegExp | undefined;
}

const isOurs = (url: string, home: string | undefined): boolean =>
  url.startsWith('data:') ||
  (home === undefined ? /^(?:file:|about:|blob:|http:\/\/127\.0\.0\.1:)/u.test(url) : url.startsWith(home));

/** Collects whatever goes wrong on a page from now on. */
export async function complaintsOf(page: Page): Promise<Complaints> {
  const complaints: Complaints = { list: [], home: undefined, expected: undefined };
  const say = (words: string): void => {
    complaints.list.push(words);
  };
  page.on('console', (message) => {
    say(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    say(`error: ${String(error)}`);
  });
  page.on('requestfailed', (request) => {
    // Whoever leaves a page stops what it is still loading.
    if (/ABORTED/u.test(request.failure()?.errorText ?? '')) return;
    say(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!isOurs(request.url(), complaints.home)) say(`elsewhere: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    say(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => {
    say('a window was opened');
  });
  // Firefox tells nobody about files that it could not open; the page itself hears of them.
  await page.evaluateOnNewDocument(() => {
    let leaving = false;
    addEventListener('beforeunload', () => {
      leaving = true;
    });
    const tell = (words: string): void => {
      if (!leaving) console.error(words);
    };
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element) tell(`not loaded: ${target.outerHTML}`);
      },
      true,
    );
    addEventListener('securitypolicyviolation', (event) => {
      tell(`forbidden: ${event.blockedURI}`);
    });
  });
  return complaints;
}
