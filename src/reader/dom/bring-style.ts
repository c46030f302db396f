/**
 * Brings a style sheet of the site; the page goes on without it when it is missing.
 * @param address from the page
 */
export function bringStyle(address: string): Promise<void> {
  return new Promise((ready) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = (): void => ready();
    document.head.append(link);
  });
}
