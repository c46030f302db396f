import type { Library } from './load-library.ts';
import { annotationText } from '../edition/annotation-words.ts';
import type { Statement } from '../materials/evidence/statement.ts';
import { articlePath, namePath, numberPath, tableName, tablePath, termPath } from '../model/page-paths.ts';
import { documentPath } from '../model/page-paths.ts';
import type { Companion } from '../search/core/companion.ts';

/** Paths in the search's data start from the site's root, without the slash: results stand on a page there. */
const relative = (path: string): string => path.slice(1);

/** What a reader sees of a statement: its value, and the reason or caution that goes with it. */
function shownWords(statement: Statement): string {
  const value =
    statement.kind === 'absent'
      ? '原文未载'
      : statement.kind === 'quote'
        ? (statement.value ?? statement.quote)
        : statement.value;
  const reason =
    statement.kind === 'inferred' ? statement.reason : statement.kind === 'absent' ? statement.remark : undefined;
  return [value, reason, statement.caution].filter((part) => part !== undefined).join('　');
}

function cells({ datasets }: Library): Companion[] {
  return datasets.flatMap(({ id, data }) =>
    data.rows.flatMap((row) =>
      data.columns.flatMap((column): Companion[] => {
        const cell = row.cells[column.key];
        if (cell === undefined) return [];
        const text = (Array.isArray(cell) ? cell : [cell]).map(shownWords).join('　');
        return [
          {
            kind: '表格',
            place: `${tableName(data.order)} ${data.title} · ${row.name} · ${column.name}`,
            row: `${tableName(data.order)} ${data.title} · ${row.name}`,
            text,
            href: relative(tablePath(id, { row: row.key, column: column.key })),
          },
        ];
      }),
    ),
  );
}

/** Everything beside the documents that a search can find, in reading order. */
export function collectCompanions(library: Library): Companion[] {
  const terms = library.terms.map(({ key, term, aliases, remark }): Companion => {
    const text = [term, ...aliases, remark].filter((part) => part !== undefined).join('　');
    return { kind: '词语', place: term, text, href: relative(termPath(key)) };
  });
  const numbers = library.numbers.map(({ key, value, of, remark }): Companion => {
    const text = [value, of, remark].filter((part) => part !== undefined).join('　');
    return { kind: '数字', place: value, text, href: relative(numberPath(key)) };
  });
  const names = library.names.map(({ key, name, aliases, kind, remark }): Companion => {
    const text = [name, ...aliases, remark].filter((part) => part !== undefined).join('　');
    return { kind: '名称', place: `${kind} · ${name}`, text, href: relative(namePath(key)) };
  });
  const articles = library.articles.flatMap(({ id, frontmatter, passages }) =>
    passages
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }): Companion => ({
        kind: frontmatter.genre,
        place: frontmatter.title,
        text,
        href: relative(articlePath(id)),
      })),
  );
  const emendations = library.editions.flatMap(({ document, annotations }) => {
    const labels = new Map(document.blocks.map((block) => [block.eId, block.label]));
    return annotations.map((annotation): Companion => {
      const place = `《${document.shortTitle}》${labels.get(annotation.block) ?? ''}的${annotation.comment.kind === 'emendation' ? '校勘' : '注'}`;
      const text = `${annotation.words}　${annotationText(annotation)}`;
      return { kind: '校勘', place, text, href: relative(documentPath(document.id, `n${String(annotation.number)}`)) };
    });
  });
  return [...cells(library), ...terms, ...numbers, ...names, ...articles, ...emendations];
}
