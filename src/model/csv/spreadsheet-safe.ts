/**
 * Keeps a spreadsheet from taking a text for a formula: one that begins with = + - @, a tab or a carriage return gets an
 * apostrophe in front, as OWASP's “CSV injection” advises. Plain numbers such as -5 stay numbers.
 */
export function spreadsheetSafe(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) && !/^[+-]?\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text;
}
