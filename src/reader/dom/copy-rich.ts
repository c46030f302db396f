import { copyText } from './copy-text.ts';

/** Copies by answering the browser's own copy event, which works without the clipboard interface (http without TLS). */
function copyThroughEvent(html: string, text: string): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    answered = event.clipboardData !== null;
  };
  addEventListener('copy', answer, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where the interface is missing
    return document.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', answer, true);
  }
}

/**
 * Puts something on the clipboard twice: as HTML for word processors, and as text.
 * @returns false when the reader was shown the text instead, to copy it by hand
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, data: string): Blob => new Blob([data], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
    return true;
  } catch {
    if (copyThroughEvent(html, text)) return true;
    await copyText(text);
    return false;
  }
}
