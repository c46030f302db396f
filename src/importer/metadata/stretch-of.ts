/** Names and numbers are no longer than this; longer words are not looked for. */
const LONGEST = 200;

/** The stretch of `text` whose characters, white space aside, are those of `words`; null when there is none. */
export function stretchOf(text: string, words: string): string | null {
  const characters = [...words.replace(/\s/gu, '')];
  if (characters.length === 0 || characters.length > LONGEST) return null;
  const pattern = characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('\\s*');
  return new RegExp(pattern, 'u').exec(text)?.[0] ?? null;
}
