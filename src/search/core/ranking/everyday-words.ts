/** An everyday word, and what papers write for it. */
export type EverydayWord = [everyday: string, ...written: string[]];

/**
 * Takes the table of everyday words apart, the longer ones first.
 * @param table as its shard carries it: `狗 犬，鞭炮 烟花爆竹`
 * @param fold as the questions are folded
 */
export function readEverydayWords(table: string, fold: (text: string) => string): EverydayWord[] {
  // Folding changes the comma too.
  const entries = table.split('，').map((entry) => fold(entry).split(' ') as EverydayWord);
  return entries.sort(([a], [b]) => b.length - a.length);
}

/**
 * What papers would write for the everyday words of a question. They are used to rank, never to find exactly.
 * @param asked folded, with the words that only ask: 几天 is an everyday word
 * @param words by `readEverydayWords`
 */
export function inPapersWords(asked: string, words: readonly EverydayWord[]): string[] {
  const found: string[] = [];
  let rest = asked;
  for (const [everyday, ...written] of words) {
    const at = rest.indexOf(everyday);
    if (at < 0) continue;
    found.push(...written);
    // A shorter word within it is none.
    rest = rest.slice(0, at) + ' '.repeat(everyday.length) + rest.slice(at + everyday.length);
  }
  return found;
}
