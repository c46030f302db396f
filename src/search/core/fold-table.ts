/**
 * Characters that count as the same character, one UTF-16 unit for one, so that offsets never move: the full and half width
 * forms (the block U+FF00–FFEF and the wide space), by Unicode's own NFKC where it gives a single unit. Traditional and
 * variant characters are not the same: they are found too, by `variants.ts`, and shown apart.
 *
 * Circled or superscript digits are not width forms: 1 must not claim to stand where the text has ①.
 */
export const foldTable: Map<string, string> = new Map([['\u3000', ' ']]);

for (let code = 0xff00; code <= 0xffef; code += 1) {
  const wide = String.fromCharCode(code);
  const plain = wide.normalize('NFKC');
  if (plain.length === 1 && plain !== wide) foldTable.set(wide, plain);
}

/** What the table, the case folding and the other forms of characters cover, in the words of the results page. */
export const foldingNames: readonly string[] = ['全角与半角', '大写与小写', '繁体与简体', '异体字'];
