import { deflateSync, inflateSync } from 'node:zlib';

/** Simplified radicals that have the shape of a whole character, and it (Unicode, EquivalentUnifiedIdeograph). */
const WHOLE: ReadonlyMap<string, string> = new Map(
  [
    '⻅见',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻢马',
    '⻥鱼',
    '⻦鸟',
    '⻧卤',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻣骨',
    '⻤鬼',
    '⻘青',
    '⻄西',
    '⺠民',
    '⼾户',
  ].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const OBJECT = /(?<=[\r\n])(\d+) 0 obj\s*<<([^>]*)>>\s*stream\r?\n/gu;
/** A single character at the end of an entry of a map from glyphs to characters. */
const TARGET = /<(2[EeFf][0-9A-Fa-f]{2})>(?=\s*[\r\n])/gu;

const ordinary = (hex: string): string => {
  const sign = String.fromCodePoint(Number.parseInt(hex, 16));
  const whole = WHOLE.get(sign) ?? sign.normalize('NFKC');
  return (whole.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
};

/**
 * A PDF whose words are found by searching. Where a font draws a radical and a character by one glyph, as Noto does (⻓ and 长), Chromium
 * says that the radical is meant; the maps from glyphs to characters are mended by an incremental update (ISO 32000-1, 7.5.6).
 */
export function mendCharacters(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const text = source.toString('latin1');
  const maps = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/gu)].map(([, id]) => id));
  const last = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text);
  const trailer = /trailer\s*<<([^>]*)>>\s*startxref/u.exec(text)?.[1];
  if (!last || trailer === undefined) return pdf;
  const added: Buffer[] = [Buffer.from('\n')];
  const places: [id: string, at: number][] = [];
  let end = source.length + 1;
  const append = (part: Buffer): void => {
    added.push(part);
    end += part.length;
  };
  for (const match of text.matchAll(OBJECT)) {
    const [whole, id = '', head = ''] = match;
    const length = /\/Length (\d+)\b/u.exec(head)?.[1];
    if (!maps.has(id) || length === undefined || !head.includes('/FlateDecode')) continue;
    const start = match.index + whole.length;
    const before = inflateSync(source.subarray(start, start + Number(length))).toString('latin1');
    const after = before.replace(TARGET, (_, hex: string) => `<${ordinary(hex)}>`);
    if (after === before) continue;
    const stream = deflateSync(Buffer.from(after, 'latin1'));
    places.push([id, end]);
    append(Buffer.from(`${id} 0 obj\n<</Filter /FlateDecode\n/Length ${String(stream.length)}>> stream\n`));
    append(stream);
    append(Buffer.from('\nendstream\nendobj\n'));
  }
  if (places.length === 0) return pdf;
  const entries = places.map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n${entries}trailer\n<<${trailer}\n/Prev ${last[1]!}>>\nstartxref\n${String(end)}\n%%EOF\n`;
  return Buffer.concat([source, ...added, Buffer.from(tail)]);
}
