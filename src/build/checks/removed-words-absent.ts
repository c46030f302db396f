import type { Fault } from '../../model/faults/fault.ts';
import type { Edition } from '../../edition/edition.ts';
import type { BuiltPage } from './read-page.ts';

/** Shorter removals, a page number or a dash, may well stand in the text too. */
const LONG_ENOUGH = 12;

/** A page of another document, or about a source, may well say what a copyist put into this one. */
const speaksOfOthers = ({ path }: Pick<BuiltPage, 'path'>, id: string): boolean =>
  path.startsWith('sources/') || (path.startsWith('documents/') && path !== `documents/${id}.html`);

/** Words removed from a copy (a watermark, a repeated line) stand nowhere but on pages about sources. */
export function removedWordsAbsent(
  pages: readonly Pick<BuiltPage, 'path' | 'text'>[],
  editions: readonly Pick<Edition, 'document' | 'source'>[],
): Fault[] {
  return editions.flatMap(({ document, source }) =>
    source.decisions.removals
      .map((removal) => removal.text.trim())
      .filter((text) => text.length >= LONG_ENOUGH && !document.blocks.some((block) => block.text.includes(text)))
      .flatMap((text) =>
        pages
          .filter((page) => !speaksOfOthers(page, document.id))
          .filter((page) => page.text.includes(text))
          .map((page): Fault => ({
            rule: 'removed-words-absent',
            file: page.path,
            what: '从底本删去的文字出现在了页面上。',
            details: [text],
            remedy: '它只应出现在“来历”页；检查这一页的内容从哪里来。',
          })),
      ),
  );
}
