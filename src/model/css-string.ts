/** A CSS string literal; the text is data and must not end the string. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}　，。《》（）·]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
