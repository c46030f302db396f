/**
 * Brings a style sheet of the site; the page goes on without it when it is missing.
 * @param address from the page
 * @param media where it holds, everywhere by default
 * @returns what takes it away again
 */
export function bringStyle(address: string, media = ''): Promise<() => void> {
  return new Promise((ready) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = media;
    link.href = address;
    // It may still be under way when the page looks whether its files have come (`src/reader/wholeness/watch-files.ts`).
    link.dataset['brought'] = '';
    link.onload = link.onerror = (): void => ready(() => link.remove());
    document.head.append(link);
  });
}
