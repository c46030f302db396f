import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
/** Characters that may be markup wherever they stand. */
const MARKUP = /[\\`*_{}[\]<&~|@\t\0\u000b\f]/u;
/** Words that Markdown makes links of, and beginnings that make a line something else than text. */
const LINK = /www\.|:\/\/|xmpp:|mailto:/iu;
const OPENING = /^(?:[-+=>#:]|\d{1,9}[.)]|(?:import|export)\b)/u;
const HEADING = /^(#{1,6}) (?! )(.+)$/u;
const ROLE = /^<([A-Z][A-Za-z]*)>(.*)<\/\1>$/u;

type Position = NonNullable<Heading['position']>;

const onLine = (line: number, length: number): Position => ({
  start: { line, column: 1 },
  end: { line, column: length + 1 },
});

/** The words of a line when they can be nothing but words; null when that is not sure. */
function plainWords(raw: string, opens: boolean): string | null {
  if (raw === '' || raw !== raw.trim() || raw.endsWith('\\')) return null;
  const bare = raw.replace(ESCAPE, '');
  if (MARKUP.test(bare) || (opens && OPENING.test(raw))) return null;
  const words = raw.replace(ESCAPE, '$1');
  return LINK.test(words) || words.includes('@') ? null : words;
}

const textNode = (value: string, position: Position): PhrasingContent => ({ type: 'text', value, position });

function readLine(raw: string, position: Position): Heading | Paragraph | null {
  const heading = HEADING.exec(raw);
  if (heading) {
    const [, marks = '', rest = ''] = heading;
    const words = rest.includes('#') ? null : plainWords(rest, false);
    if (words === null) return null;
    const depth = marks.length as Heading['depth'];
    return { type: 'heading', depth, children: [textNode(words, position)], position };
  }
  const [, name, inner = ''] = ROLE.exec(raw) ?? [];
  const words = plainWords(name === undefined ? raw : inner, name === undefined);
  if (words === null) return null;
  const text = textNode(words, position);
  if (name === undefined) return { type: 'paragraph', children: [text], position };
  const element: MdxJsxTextElement = { type: 'mdxJsxTextElement', name, attributes: [], children: [text], position };
  return { type: 'paragraph', children: [element], position };
}

/**
 * Reads a document that holds nothing but frontmatter, headings, paragraphs of one line and role elements, as the importer writes
 * it: some twenty times as fast as Markdown's full grammar, which is left everything that is not plainly one of these.
 * @returns the tree that the full grammar gives, with places by line only; null when the text may be anything else
 */
export function parsePlain(text: string): Root | null {
  if (!text.startsWith('---\n') || text.includes('\r')) return null;
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line));
  if (close < 0 || lines[close] !== '---') return null;
  const children: RootContent[] = [
    {
      type: 'yaml',
      value: lines.slice(1, close).join('\n'),
      position: { start: { line: 1, column: 1 }, end: { line: close + 1, column: 4 } },
    },
  ];
  let afterText = false;
  for (let index = close + 1; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    if (raw === '') {
      afterText = false;
      continue;
    }
    const node = readLine(raw, onLine(index + 1, raw.length));
    // Two lines of text in a row are one paragraph with a line end in it.
    if (!node || (node.type === 'paragraph' && afterText)) return null;
    afterText = node.type === 'paragraph';
    children.push(node);
  }
  return { type: 'root', children, position: onLine(1, 0) };
}
