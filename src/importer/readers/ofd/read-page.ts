import { elements, textBelow, type XmlElement } from '../parse-xml.ts';
import type { Glyphs } from '../pdf/page-rows.ts';

/** Points of a millimetre, the unit of OFD. */
const POINTS = 72 / 25.4;
const numbers = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/u).slice(0, 64).map(Number);

/** The advances of a text's glyphs: `5 5 g 3 4` means 5 5 4 4 4. GB/T 33190-2016, 11.3. */
function advances(written: string | undefined, count: number): number[] {
  const found: number[] = [];
  const parts = (written ?? '').trim().split(/\s+/u);
  for (let at = 0; at < parts.length && found.length < count; at += 1) {
    if (parts[at] !== 'g') {
      found.push(Number(parts[at]) || 0);
      continue;
    }
    const times = Math.min(count, Number(parts[at + 1]) || 0);
    for (let n = 0; n < times; n += 1) found.push(Number(parts[at + 2]) || 0);
    at += 2;
  }
  return found;
}

/** Pieces of text that a page's content draws, with their places in points from the top left; what stands aslant is told apart. */
export function readOfdText(content: XmlElement, slanted: string[]): Glyphs[] {
  const glyphs: Glyphs[] = [];
  const visit = (parent: XmlElement): void => {
    for (const element of elements(parent)) {
      if (element.name === 'TextObject') readObject(element, glyphs, slanted);
      else visit(element);
    }
  };
  visit(content);
  return glyphs;
}

function readObject(object: XmlElement, glyphs: Glyphs[], slanted: string[]): void {
  const [left = 0, top = 0] = numbers(object.attributes['Boundary']);
  const matrix = object.attributes['CTM'] === undefined ? [1, 0, 0, 1, 0, 0] : numbers(object.attributes['CTM']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const size = (Number(object.attributes['Size']) || 4) * Math.hypot(c, d);
  let [x, y] = [0, 0];
  for (const code of elements(object).filter(({ name }) => name === 'TextCode')) {
    const text = textBelow(code);
    if (text.trim() === '') continue;
    // A place that is not given is that of the code before.
    x = code.attributes['X'] === undefined ? x : Number(code.attributes['X']) || 0;
    y = code.attributes['Y'] === undefined ? y : Number(code.attributes['Y']) || 0;
    const signs = [...text];
    if (Math.abs(b) > Math.abs(a) * 0.05) {
      slanted.push(text);
      continue;
    }
    const steps = advances(code.attributes['DeltaX'], signs.length);
    const wide = Number(object.attributes['Size']) || 4;
    let at = x;
    // Gaps between glyphs of one code are spaces of the layout; a wide one parts cells.
    let piece = '';
    let from = at;
    const flush = (end: number): void => {
      if (piece.trim() !== '')
        glyphs.push({
          text: piece,
          left: (left + a * from + c * y + e) * POINTS,
          right: (left + a * end + c * y + e) * POINTS,
          y: (top + b * from + d * y + f) * POINTS,
          size: size * POINTS,
        });
      piece = '';
    };
    signs.forEach((sign, index) => {
      if (piece === '') from = at;
      piece += sign;
      const width = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’…—]/u.test(sign) ? wide : wide * 0.5;
      const step = steps[index] ?? steps.at(-1) ?? width;
      if (index === signs.length - 1) flush(at + width);
      else if (step > wide * 3) flush(at + width);
      at += step;
    });
  }
}
