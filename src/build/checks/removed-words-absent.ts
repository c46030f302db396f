import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import type { BuiltPage } from './read-page.ts';

/** Shorter removals, a page number or a dash, may well stand in the text too. */
const LONG_ENOUGH = 12;

/**
 * Words removed from a copy (a watermark, a repeated line) do not stand on the page of the document. Other pages are not asked: copies from
 * one web site bear the same watermark, so what was removed here stands on the source page of each.
 */
export function removedWordsAbsent(
  pages: readonly Pick<BuiltPage, 'path' | 'text'>[],
  library: { editions: readonly Pick<Edition, 'document' | 'source'>[] },
): Fault[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return library.editions.flatMap(({ document, source }) => {
    const page = byPath.get(`documents/${document.id}.html`);
    if (!page) return [];
    return source.decisions.removals
      .map((removal) => removal.text.trim())
      .filter((text) => text.length >= LONG_ENOUGH && page.text.includes(text))
      .filter((text) => !document.blocks.some((block) => block.text.includes(text)))
      .map((text): Fault => ({
        rule: 'removed-words-absent',
        file: page.path,
        what: '从底本删去的文字出现在了文稿的页面上。',
        details: [text],
        remedy: '它只应出现在“来历”页；检查这一页的内容从哪里来。',
      }));
  });
}
