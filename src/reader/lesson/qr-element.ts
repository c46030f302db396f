import { qrShape } from '../../lesson/qr-shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/**
 * A QR code as a drawing; `data-qr` says what it holds.
 * @param name what it leads to, for readers who do not see it
 */
export function qrElement(text: string, name: string): SVGElement {
  const { size, path } = qrShape(text);
  const side = String(size);
  const svg = drawn('svg', {
    class: 'qr',
    viewBox: `0 0 ${side} ${side}`,
    role: 'img',
    'aria-label': `${name}的二维码`,
    'data-qr': text,
  });
  svg.append(
    drawn('rect', { width: side, height: side, fill: '#fff' }),
    drawn('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}
