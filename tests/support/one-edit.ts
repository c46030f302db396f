const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Whether some text holds the words with one character more or one fewer. Then a changed character has another reading,
 * as one that was left out or put in, and a test cannot say which will be told.
 */
export function standsButForOne(words: string, texts: readonly string[]): boolean {
  const units = Array.from(words);
  return units.some((_, at) => {
    const [before, after] = [units.slice(0, at).join(''), units.slice(at).join('')];
    const fewer = before + units.slice(at + 1).join('');
    const more = at === 0 ? undefined : new RegExp(`${escaped(before)}[^]${escaped(after)}`, 'u');
    return texts.some((text) => text.includes(fewer) || (more?.test(text) ?? false));
  });
}
