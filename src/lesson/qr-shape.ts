import { encode } from 'uqr';

/** Light modules around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;
/** A telephone reads a code from about ten times its width. */
const DISTANCE = 10;

/** A QR code to be drawn. */
export interface QrShape {
  /** Modules of a side, with the quiet zone. */
  size: number;
  /** Modules of a side that carry the code. */
  modules: number;
  /** The dark modules as the data of an SVG path, one unit a module. */
  path: string;
}

/** The QR code of a text, error correction M. */
export function qrShape(text: string): QrShape {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      found.push(`M${String(from)} ${String(y)}h${String(x + 1 - from)}v1H${String(from)}z`);
    }
    return found;
  });
  return { size, modules: size - 2 * QUIET, path: runs.join('') };
}

/** Metres from which a code of so many millimetres is read, by the rule of ten times its width. */
export const readableFrom = (millimetres: number): number => Math.round((millimetres * DISTANCE) / 100) / 10;

/**
 * What a code holds: the address of the place where the site has one, otherwise its citation and what to type.
 * @param site address of the site, ending in a slash; undefined where it has none
 * @param path of the place, from the root with a slash before it
 */
export function codeText(site: string | undefined, path: string, citation: string, code: string): string {
  if (site !== undefined) return site + path.slice(1);
  return code === '' ? citation : `${citation}　段号 ${code}`;
}
