/** `text` without the characters at its end that are among `signs`. Goes back from the end, so that its work is that of what it takes off. */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
