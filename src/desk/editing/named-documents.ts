import { withoutRemarks } from '../../importer/genre.ts';
import type { Desk } from '../server/desk.ts';
import type { NamedDocument } from '../shared/api.ts';
import { wordsOf } from '../shared/words-of.ts';
import type { Value } from './sync-yaml.ts';

const MOST = 40;
/** What a document is called by its title; a newspaper or a book between the same marks has none of these at its end. */
const KIND =
  /(?:意见|通知|办法|规定|条例|决定|方案|规划|纲要|细则|准则|通报|批复|公告|通告|章程|计划|标准|规范|指南|法)$/u;

/**
 * Documents that those of the library name within 《》 and the library neither holds nor lists, the most frequent first.
 * @param listed the entries of the list of documents that are not held
 */
export async function namedDocuments({ reader }: Desk, listed: readonly Value[]): Promise<NamedDocument[]> {
  const { library } = await reader.read();
  const editions = library?.editions ?? [];
  const known = new Set([
    ...editions.map(({ document }) => document.title.replace(/^《|》$/gu, '')),
    ...listed.map((entry) => wordsOf(entry as Record<string, Value>, 'title')),
  ]);
  const found = new Map<string, NamedDocument>();
  for (const { document } of editions)
    for (const { text, label } of document.blocks)
      for (const [, title = ''] of text.matchAll(/《([^《》]{2,80})》/gu)) {
        const kind = KIND.exec(withoutRemarks(title))?.[0];
        if (known.has(title) || kind === undefined) continue;
        const before = found.get(title);
        if (before) before.places += 1;
        else found.set(title, { title, kind, places: 1, where: `《${document.shortTitle}》${label}` });
      }
  return [...found.values()].sort((one, other) => other.places - one.places).slice(0, MOST);
}
