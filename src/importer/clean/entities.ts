import type { Draft } from '../draft.ts';

/** Entities of typographic characters. Those of < > & " are left as they stand: a text may be about them. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  // What is left of a broken &nbsp;.
  sp: ' ',
  ensp: '\u2002',
  emsp: '\u2003',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
  yen: '¥',
  sect: '§',
  laquo: '«',
  raquo: '»',
};
const ENTITY = /&(?:([a-z]+)|#(\d{2,6})|#x([0-9a-f]{2,5}));/giu;

/** The character that an entity stands for; null for those that are left alone. */
function decode(name: string | undefined, decimal: string | undefined, hexadecimal: string | undefined): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // Han characters and their punctuation only: an ASCII character was not written this way by accident.
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x3000 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)
    ? String.fromCodePoint(code)
    : null;
}

/**
 * Reads: the lines. Writes: replacements of entities that a web page left in the text, e.g. `&ldquo;` by “. Their spaces
 * at a line's ends are then white space like any other.
 */
export function replaceEntities(draft: Draft): void {
  const { removed } = draft;
  draft.lines.forEach((text, index) => {
    if (removed.has(index + 1)) return;
    for (const match of text.matchAll(ENTITY)) {
      const character = decode(match[1], match[2], match[3]);
      if (character === null) continue;
      draft.decisions.replacements.push({
        line: index + 1,
        at: match.index + 1,
        text: match[0],
        with: character,
        reason: '网页代码，代表一个字符',
      });
    }
  });
}
