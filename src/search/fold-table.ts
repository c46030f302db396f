/**
 * Characters that are searched as another character, one UTF-16 unit for one, so that offsets never move.
 * Held here: the full and half width forms (the block U+FF00–FFEF and the wide space), by Unicode's own NFKC where it
 * gives a single unit. Further one-for-one foldings (variant forms, traditional characters) are added to this table and
 * nowhere else: the index and the query read the same one.
 *
 * Circled or superscript digits are not width forms: 1 must not claim to stand where the text has ①.
 */
export const foldTable: Map<string, string> = new Map([['\u3000', ' ']]);

for (let code = 0xff00; code <= 0xffef; code += 1) {
  const wide = String.fromCharCode(code);
  const plain = wide.normalize('NFKC');
  if (plain.length === 1 && plain !== wide) foldTable.set(wide, plain);
}

/** What the table and the case folding together cover, in the words of the results page. */
export const foldingNames: readonly string[] = ['全角与半角', '大写与小写'];
