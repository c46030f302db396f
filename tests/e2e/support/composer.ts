import type { Page } from 'puppeteer-core';
import { browserName } from './browsers.ts';

/** An input method at work in a field. */
export interface Composer {
  /** Letters that are being composed. */
  hold: (text: string) => Promise<void>;
  /** What comes of them. */
  finish: (text: string) => Promise<void>;
}

/** An input method: Chromium's own through its protocol; Firefox has no way to drive one, so its events are made by hand. */
export async function composer(page: Page, field: string): Promise<Composer> {
  if (browserName === 'chromium') {
    const client = await page.createCDPSession();
    return {
      hold: (text) =>
        client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
      finish: (text) => client.send('Input.insertText', { text }),
    };
  }
  const act = (text: string, types: string[], composing: boolean): Promise<void> =>
    page.$eval(
      field,
      (box, words, names, isComposing) => {
        const input = box as HTMLInputElement;
        for (const type of names) {
          if (type === 'input') input.value = words;
          input.dispatchEvent(
            type === 'input'
              ? new InputEvent(type, { bubbles: true, isComposing, data: words })
              : new CompositionEvent(type, { bubbles: true, data: words }),
          );
        }
      },
      text,
      types,
      composing,
    );
  return {
    hold: (text) => act(text, ['compositionstart', 'compositionupdate', 'input'], true),
    finish: (text) => act(text, ['compositionend', 'input'], false),
  };
}
