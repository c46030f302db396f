import { parseFields } from '../../files/parse-loosely.ts';
import { articleSchema } from '../../materials/articles/schema.ts';
import { courseSchema } from '../../materials/courses/schema.ts';
import type { PageBlock, PageDraft, PageKind, PageView } from '../shared/pages.ts';
import { pageBlocks, settleText } from './page-blocks.ts';
import { splitPage } from './split-page.ts';
import { syncYaml, type Value } from './sync-yaml.ts';

/** What stands in a head, in the order in which a person writes it. */
const FIELDS: Readonly<Record<PageKind, readonly string[]>> = {
  articles: Object.keys(articleSchema.shape),
  courses: Object.keys(courseSchema.shape),
};
/** A head as it was read: whoever wrote it by hand may have written anything. */
export const headOf = (yaml: string): Record<string, Value> => parseFields(yaml) as Record<string, Value>;

/** A page in its two parts; one without a head, or with one that is not closed, is all text. */
export function partsOf(text: string): { yaml: string; body: string } {
  try {
    const { yaml, after } = splitPage(text);
    return { yaml, body: after.replace(/^---[ \t]*\n/u, '') };
  } catch {
    return { yaml: '', body: text };
  }
}

/** The text of a page in its pieces; what cannot be read is parted where a line is empty, for a person to mend. */
function piecesOf(body: string, file: string): PageBlock[] {
  try {
    return pageBlocks(body, file);
  } catch {
    const pieces = body.split(/\n{2,}/u).map((piece) => piece.trim());
    return pieces.filter((piece) => piece !== '').map((source) => ({ kind: 'text', source, fields: {} }));
  }
}

/** What the file of a page holds, as far as it can be read. */
export function parsePage(text: string, file: string): Pick<PageView, 'head' | 'blocks'> {
  const { yaml, body } = partsOf(text);
  return { head: headOf(yaml), blocks: piecesOf(body, file) };
}

/** The pieces of a text that can be read, as they are written; what cannot is not to be kept so. */
function sourcesIn(body: string): string[] {
  try {
    return pageBlocks(body, '').map(({ source }) => source);
  } catch {
    return [];
  }
}

/**
 * The text of a page's file, with what was there kept where it says the same.
 * @param before the file as it is; '' for a new page
 */
export function pageText(before: string, kind: PageKind, { head, blocks }: PageDraft): string {
  const { yaml, body: kept } = before === '' ? { yaml: '', body: '' } : partsOf(before);
  const places = FIELDS[kind];
  const ordered = Object.entries(JSON.parse(JSON.stringify(head)) as Record<string, Value>).sort(
    ([one], [other]) => places.indexOf(one) - places.indexOf(other),
  );
  const gone = Object.fromEntries(Object.keys(headOf(yaml)).map((name) => [name, undefined]));
  const written = syncYaml(yaml, { ...gone, ...Object.fromEntries(ordered) });
  const asWritten = new Set(kept === '' ? [] : sourcesIn(kept));
  const body = blocks
    .map((block) => (asWritten.has(block) ? block : settleText(block.trim())))
    .filter((block) => block !== '')
    .join('\n\n');
  return `---\n${written}---\n${body === '' ? '' : `\n${body}\n`}`;
}
