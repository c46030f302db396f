import type { Page } from 'puppeteer-core';

/**
 * Collects whatever goes wrong on a page: its console, errors, failed requests and answers, requests to another place.
 * To be compared with nothing.
 * @param home address below which everything must be; elsewhere is not watched when it is left out
 */
export async function complaintsOf(page: Page, home?: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const own = request.url().startsWith(home ?? '') || request.url().startsWith('data:');
    if (!own) complaints.push(`elsewhere: ${request.url()}`);
  });
  // Firefox tells nobody about files that it could not open; the page itself hears of them.
  await page.evaluateOnNewDocument(() => {
    const say = (words: string): void => {
      console.error(words);
    };
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element) say(`not loaded: ${target.outerHTML}`);
      },
      true,
    );
    addEventListener('securitypolicyviolation', (event) => say(`forbidden: ${event.blockedURI}`));
  });
  return complaints;
}
