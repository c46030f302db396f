import type { Collections } from '../materials/load-collections.ts';
import { articlePath, tableName, tablePath, termPath } from '../model/page-paths.ts';
import { quotationsOf } from '../materials/evidence/check-statement.ts';

/** Something that speaks of a block, and the way to it. */
export interface Mention {
  kind: '表格' | '文章' | '词语' | '数字';
  name: string;
  path: string;
}

/** Who cites which block: the key is an address, `jianghua#s1-p1`. Each page or entry is named once a block. */
export function mentionsByAddress(library: Collections): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const add = (address: string, mention: Mention): void => {
    const known = mentions.get(address) ?? [];
    if (!known.some(({ path }) => path === mention.path)) mentions.set(address, [...known, mention]);
  };
  for (const { id, data } of library.datasets) {
    const mention: Mention = { kind: '表格', name: tableName(data.order), path: tablePath(id) };
    const statements = data.rows.flatMap((row) =>
      Object.values(row.cells).flatMap((cell) => (Array.isArray(cell) ? cell : [cell])),
    );
    for (const statement of statements) for (const { at } of quotationsOf(statement)) add(at, mention);
  }
  for (const { id, frontmatter, quotations, references } of library.articles) {
    const mention: Mention = { kind: '文章', name: frontmatter.shortTitle, path: articlePath(id) };
    for (const at of [...quotations.map(({ quotation }) => quotation.at), ...references.map((entry) => entry.at)])
      add(at, mention);
  }
  for (const { key, term, quotations } of library.terms) {
    for (const { at } of quotations) add(at, { kind: '词语', name: term, path: termPath(key) });
  }
  for (const { value, quotation } of library.numbers) {
    // One entry for all figures of a block: the index shows them side by side.
    add(quotation.at, { kind: '数字', name: value, path: '/numbers.html' });
  }
  return mentions;
}
