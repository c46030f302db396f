import { Parser } from 'htmlparser2';

/** So much of an entry's words is enough to know it by. */
const NAME_LENGTH = 14;

/**
 * The entries of a page that lists things: every outermost element of its main part that has an address of its own, with its
 * words.
 */
export function readEntries(html: string): Map<string, { label: string; text: string }> {
  const entries = new Map<string, { label: string; text: string }>();
  let main = 0;
  let depth = 0;
  let open: { id: string; depth: number; text: string } | null = null;
  const parser = new Parser({
    onopentag(name, { id }) {
      depth += 1;
      if (name === 'main') main = depth;
      else if (main > 0 && open === null && id !== undefined && ['li', 'tr', 'dt', 'div', 'article'].includes(name))
        open = { id, depth, text: '' };
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(name) {
      if (open?.depth === depth) {
        const text = open.text.replaceAll(/\s+/gu, ' ').trim();
        entries.set(open.id, { label: text.slice(0, NAME_LENGTH), text });
        open = null;
      }
      if (name === 'main') main = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  return entries;
}
