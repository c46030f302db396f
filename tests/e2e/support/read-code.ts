import { Buffer } from 'node:buffer';
import jsqr from 'jsqr';
import type { Page } from 'puppeteer-core';

/** What an independent decoder reads in the picture of an element, as the screen shows it. */
export async function readCode(page: Page, selector: string): Promise<string | undefined> {
  const element = await page.waitForSelector(selector);
  const picture = (await element?.screenshot({ encoding: 'base64' })) ?? '';
  const { data, width, height } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    // As one text: WebDriver names the type of each number in a list, which takes seconds.
    let bytes = '';
    for (const byte of context.getImageData(0, 0, image.width, image.height).data) bytes += String.fromCharCode(byte);
    return {
      data: btoa(bytes),
      width: image.width,
      height: image.height,
    };
  }, picture);
  // A package of CommonJS whose types say otherwise.
  const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
  return read(Uint8ClampedArray.from(Buffer.from(data, 'base64')), width, height)?.data;
}
