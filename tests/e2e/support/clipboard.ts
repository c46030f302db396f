import type { Page } from 'puppeteer-core';
import { heard } from './messages.ts';

/** What the clipboard holds, by pasting it into a field: it works where scripts may not read the clipboard (file://, Firefox). */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#paste-here')?.value !== '');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste-here');
    field?.remove();
    return field?.value ?? '';
  });
}

/** Waits until the page says that it has copied. */
export const copied = (page: Page): Promise<unknown> => heard(page, '已复制');
