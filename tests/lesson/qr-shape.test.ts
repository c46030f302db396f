import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { codeText, qrShape, readableFrom } from '../../src/lesson/qr-shape.ts';

/** What an independent decoder reads in a code drawn with so many pixels a module. */
function decode({ size, path }: ReturnType<typeof qrShape>, pixels = 4): string | undefined {
  const side = size * pixels;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, to] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu)) {
    for (let column = 0; column < Number(to) * pixels; column += 1)
      for (let row = 0; row < pixels; row += 1)
        picture.fill(
          0,
          ((Number(y) * pixels + row) * side + Number(x) * pixels + column) * 4,
          ((Number(y) * pixels + row) * side + Number(x) * pixels + column) * 4 + 3,
        );
  }
  // A package of CommonJS whose types say otherwise.
  const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
  return read(picture, side, side)?.data;
}

describe('a QR code', () => {
  it.each([
    'http://10.1.2.3/zhangju/documents/jianghua.html#s2-2-1',
    '《讲话》二（二）一是　段号 2-2-1',
    `https://portal.example.gov.cn/list.html#t=${'a'.repeat(900)}`,
  ])('of %s is read by an independent decoder', (text) => {
    expect(decode(qrShape(text))).toBe(text);
  });

  it('leads to the site where it has an address, otherwise says what to type', () => {
    expect(codeText('http://10.1.2.3/z/', '/documents/a.html#s1', '《甲》一', '1')).toBe(
      'http://10.1.2.3/z/documents/a.html#s1',
    );
    expect(codeText(undefined, '/documents/a.html#s1', '《甲》一', '1')).toBe('《甲》一　段号 1');
    expect(codeText(undefined, '/glossary.html#t-a', '甲', '')).toBe('甲');
  });

  it('is read from ten times its width', () => {
    expect(readableFrom(56)).toBe(0.6);
  });
});
