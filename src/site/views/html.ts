/** A piece of HTML, as opposed to text that is still to be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Content = Html | string | number | false | null | undefined | readonly Content[];

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, for content and for attributes in double quotes. */
export const escapeText = (text: string): string =>
  /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (character) => REFERENCES[character] ?? character) : text;

function write(content: Content): string {
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if (content instanceof Html) return content.text;
  return Array.isArray(content) ? content.map(write).join('') : '';
}

/**
 * HTML from a template: what is put in is escaped, unless it is `Html` itself; lists are joined, `false` and nothing give nothing. For
 * the parts of a page that differ from document to document: thousands of them are written without Astro, in any process.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(contents[index - 1]) + string));
}
