import type { Passage } from '../edition/join-lines.ts';
import { readLineSet } from '../edition/line-set.ts';
import type { BlockRole } from '../model/document.ts';
import type { Decisions } from '../edition/schemas/decisions.ts';
import { readCells } from './clean/tables.ts';
import { ROLES } from './role-blocks.ts';

/** A block of the document to be written. */
export interface Element {
  kind: 'title' | 'heading' | 'paragraph' | 'row';
  /** 1 for the first level of headings. */
  level?: number;
  text: string;
  role?: BlockRole;
  /** Cells of a row; together they are its text. */
  cells?: string[];
  /** Number of the table that the row belongs to. */
  table?: number;
  /** True when it stands on the same line of the source as the element before it. */
  continues: boolean;
  /** First line of the source. */
  line: number;
}

/**
 * Reads: passages, and the outline, roles and tables decided for them. Writes: the document's blocks in order. A pure function: the
 * same decisions give the same document.
 * @param lines the lines as received, for the cells of rows
 */
export function composeElements(
  passages: readonly Passage[],
  decisions: Decisions,
  lines: readonly string[],
): Element[] {
  const roles = new Map(decisions.roles.map(({ line, role }) => [line, ROLES[role]]));
  const tableOf = new Map<number, number>();
  decisions.tables.forEach((table, index) => {
    for (const line of readLineSet(table.lines)) tableOf.set(line, index);
  });
  const outline = new Map<number, { level: number; text: string }[]>();
  for (const entry of decisions.outline) outline.set(entry.line, [...(outline.get(entry.line) ?? []), entry]);
  const elements: Element[] = [];
  for (const passage of passages) {
    const table = tableOf.get(passage.from);
    const entries = outline.get(passage.from) ?? [];
    // A page that is all table has its title in a row.
    if (table !== undefined && !entries.some(({ level }) => level === 0)) {
      const cells = readCells(lines[passage.from - 1] ?? '');
      const exact = cells.join('') === passage.text;
      elements.push({
        kind: 'row',
        text: passage.text,
        cells: exact ? cells : [passage.text],
        table,
        continues: false,
        line: passage.from,
      });
      continue;
    }
    let rest = passage.text;
    let continues = false;
    for (const entry of entries) {
      if (!rest.startsWith(entry.text)) continue;
      elements.push({
        kind: entry.level === 0 ? 'title' : 'heading',
        ...(entry.level === 0 ? {} : { level: entry.level }),
        text: entry.text,
        continues,
        line: passage.from,
      });
      rest = rest.slice(entry.text.length);
      continues = true;
    }
    if (rest === '') continue;
    const role = roles.get(passage.from);
    elements.push({ kind: 'paragraph', text: rest, ...(role ? { role } : {}), continues, line: passage.from });
  }
  return elements;
}
