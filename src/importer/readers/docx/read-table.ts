import type { LineHints, SourceLine } from '../../source-lines.ts';
import { oversizedInput } from '../input-fault.ts';
import { MAX_TABLE_CELLS } from '../limits.ts';
import { child, textBelow, type XmlElement } from '../parse-xml.ts';
import { unwrapped, type BodyContext } from './body-context.ts';
import { toggled } from './styles.ts';

type ReadBlocks = (parent: XmlElement, context: BodyContext, shared?: LineHints) => SourceLine[];

/**
 * A table as one line, its cells row by row; covered places of merged cells are ''. Paragraphs of a cell are lines of its
 * text. A table of a single cell is only a frame: its paragraphs come out as lines.
 * @param readBlocks reads what stands in a cell, tables too
 */
export function readTable(
  table: XmlElement,
  context: BodyContext,
  shared: LineHints,
  readBlocks: ReadBlocks,
): SourceLine[] {
  const rowElements = unwrapped(table).filter(({ name }) => name === 'w:tr');
  const cellsOfRows = rowElements.map((row) => unwrapped(row).filter(({ name }) => name === 'w:tc'));
  if (cellsOfRows.length === 1 && cellsOfRows[0]!.length === 1) return readBlocks(cellsOfRows[0]![0]!, context, shared);
  const line = context.paragraphs + 1;
  const rows: string[][] = [];
  const boldRows: boolean[] = [];
  let header = false;
  for (const [index, row] of rowElements.entries()) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) {
      context.omissions.add('修订中已删除的表格行', textBelow(row));
      continue;
    }
    if (rows.length === 0) header = toggled(properties, 'w:tblHeader', false);
    const cells = readRow(cellsOfRows[index]!, properties, context, readBlocks);
    boldRows.push(cells.bold);
    rows.push(cells.texts);
    if (rows.length * cells.texts.length > MAX_TABLE_CELLS) {
      throw oversizedInput(context.file, `一张表超过 ${String(MAX_TABLE_CELLS)} 格`);
    }
  }
  if (rows.every((row) => row.every((cell) => cell === ''))) return [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) while (row.length < width) row.push('');
  const boldHead = boldRows[0] === true && boldRows.length > 1 && boldRows[1] === false;
  return [
    {
      line,
      text: '',
      table: { header: header || boldHead, rows },
      ...(shared.role === undefined ? {} : { hints: shared }),
    },
  ];
}

function readRow(
  cells: XmlElement[],
  properties: XmlElement | undefined,
  context: BodyContext,
  readBlocks: ReadBlocks,
): { texts: string[]; bold: boolean } {
  const texts: string[] = skipped(child(properties, 'w:gridBefore'));
  let bold = true;
  for (const cell of cells) {
    const cellProperties = child(cell, 'w:tcPr');
    const merge = child(cellProperties, 'w:vMerge');
    const covered = merge !== undefined && merge.attributes['val'] !== 'restart';
    const lines = readBlocks(cell, context);
    const text = lines.map((cellLine) => cellText(cellLine, context)).join('\n');
    // A covered cell has one empty paragraph; words in it are not drawn.
    if (covered && text !== '') context.omissions.add('被合并单元格盖住的文字', text);
    texts.push(covered ? '' : text);
    if (lines.some(({ text: words, hints }) => words.trim() !== '' && hints?.bold !== true)) bold = false;
    texts.push(...skipped(child(cellProperties, 'w:gridSpan')).slice(1));
  }
  return { texts, bold: bold && texts.some((text) => text !== '') };
}

/** Empty texts, one for each grid column that an element's `w:val` spans. */
function skipped(element: XmlElement | undefined): string[] {
  const count = Number(element?.attributes['val'] ?? '0');
  return count > 0 && count <= 200 ? Array.from({ length: count }, () => '') : [];
}

/** A line in a cell as plain text: automatic numbers are written out, because a cell has no hints. */
function cellText(line: SourceLine, context: BodyContext): string {
  for (const { number } of line.hints?.notes ?? [])
    context.omissions.add('表格里的注号', `${number}（在“${line.text}”处）`);
  if (line.table !== undefined)
    return line.table.rows.map((row) => row.filter((cell) => cell !== '').join('\t')).join('\n');
  return (line.hints?.number ?? '') + line.text;
}
