/** True when a row's text holds every one of the words, which are divided by white space; letters in either case. */
export function holdsWords(text: string, words: string): boolean {
  const folded = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
