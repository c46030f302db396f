/** Points of a paragraph that are counted: 一是……二是……, 第一，……第二，……, 一要……. */
const POINT =
  /(?<=[。；：！？”])(?=(?:[一二三四五六七八九十]+[是要]|第[一二三四五六七八九十]+[，、]|（[一二三四五六七八九十]+）))/u;
const SENTENCE = /(?<=[。！？][”’」』）】》]*)(?![”’」』）】》。！？])/u;
const CLAUSE = /(?<=[；：])/u;
const COMMA = /(?<=[，、])/u;

/** Consecutive pieces joined as long as the whole fits. */
function pack(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const packed: string[] = [];
  for (const piece of pieces) {
    const last = packed.at(-1);
    if (last !== undefined && fits(last + piece)) packed[packed.length - 1] = last + piece;
    else packed.push(piece);
  }
  return packed;
}

function split(text: string, ways: readonly RegExp[], fits: (text: string) => boolean): string[] {
  const [way, ...others] = ways;
  if (!way || fits(text)) return [text];
  const pieces = text.split(way).filter((piece) => piece !== '');
  if (pieces.length < 2) return split(text, others, fits);
  return pack(pieces, fits).flatMap((piece) => split(piece, others, fits));
}

/**
 * Splits a paragraph for a screen: one piece where it fits; else its points one by one, each at sentences, then clauses, then commas
 * where it must be. The pieces joined are the paragraph, character for character; what cannot be split stays whole.
 * @param fits whether a text fits the screen in the smallest type that is read from the last row
 */
export function splitForScreen(text: string, fits: (text: string) => boolean): string[] {
  const rest = [SENTENCE, CLAUSE, COMMA];
  const points = text.split(POINT).filter((piece) => piece !== '');
  if (points.length > 2) return points.flatMap((point) => split(point, rest, fits));
  return split(text, rest, fits);
}
