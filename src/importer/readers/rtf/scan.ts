/** What stands next in an RTF file. */
export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

/**
 * The tokens of an RTF file in order, each read once. [MS-OXRTFEX], RTF 1.9.1.
 * @param text The bytes as Latin-1.
 */
export function* scanRtf(text: string): Generator<Token> {
  const word = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z']))/y;
  const plain = /[^\\{}\r\n]+/y;
  for (let at = 0; at < text.length;) {
    const sign = text[at];
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at += 1;
    } else if (sign === '\\') {
      word.lastIndex = at;
      const match = word.exec(text);
      if (!match) {
        at += 1;
        continue;
      }
      at = word.lastIndex;
      const [, name, value, hex, symbol] = match;
      if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
      else if (name === 'bin') at += Math.max(0, Number(value ?? 0));
      else if (name !== undefined) yield { kind: 'word', name, value: value === undefined ? null : Number(value) };
      else yield { kind: 'word', name: symbol ?? '', value: null };
    } else if (sign === '\r' || sign === '\n') at += 1;
    else {
      plain.lastIndex = at;
      const match = plain.exec(text)?.[0] ?? '';
      at += match.length;
      yield { kind: 'text', text: match };
    }
  }
}
