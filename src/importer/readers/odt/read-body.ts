import type { LineHints, SourceLine } from '../../source-lines.ts';
import { oversizedInput } from '../input-fault.ts';
import { MAX_TABLE_CELLS } from '../limits.ts';
import type { OmissionLog } from '../omission-log.ts';
import { elements, textBelow, type XmlElement } from '../parse-xml.ts';
import type { OdtStyles } from './styles.ts';

/** What reading a body needs to know of its document, and where it reports to. */
export interface OdtContext {
  styles: OdtStyles;
  omissions: OmissionLog;
  file: string;
  notes: SourceLine[];
  /** Counters of each list, by its style. */
  counts: Map<string, number[]>;
}

interface Words {
  text: string;
  breaks: number[];
  inked: number;
  bold: number;
  boxes: XmlElement[];
  notes: { at: number; number: string }[];
}

const SILENT = new Set(['office:annotation', 'office:annotation-end', 'text:tracked-changes', 'text:ruby-text', 'text:note-citation', 'text:sequence-decls', 'office:forms', 'text:variable-decls', 'text:user-field-decls']); // prettier-ignore
const CONTENTS =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|user-index|bibliography)$/u;

/** Lines of what stands in an element, in order. */
export function readOdtBlocks(parent: XmlElement, context: OdtContext, shared: LineHints = {}): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const block of elements(parent)) {
    if (SILENT.has(block.name)) continue;
    if (block.name === 'text:p' || block.name === 'text:h') lines.push(...readParagraph(block, context, shared, ''));
    else if (block.name === 'text:list') lines.push(...readList(block, context, shared, undefined, []));
    else if (block.name === 'table:table') lines.push(...readTable(block, context));
    else if (CONTENTS.test(block.name)) context.omissions.add('自动目录', textBelow(block));
    else lines.push(...readOdtBlocks(block, context, shared));
  }
  return lines;
}

/** Items of a list with their drawn numbers; a list within an item counts a level deeper. */
function readList(
  list: XmlElement,
  context: OdtContext,
  shared: LineHints,
  inherited: string | undefined,
  above: readonly number[],
): SourceLine[] {
  const style = list.attributes['style-name'] ?? inherited ?? '';
  const level = above.length + 1;
  const counts = context.counts.get(style) ?? [];
  context.counts.set(style, counts);
  const goesOn = list.attributes['continue-numbering'] === 'true' || list.attributes['continue-list'] !== undefined;
  // A list within an item counts on until the item above it moves on.
  if (!goesOn && above.length === 0) counts.length = 0;
  const lines: SourceLine[] = [];
  for (const item of elements(list)) {
    const header = item.name === 'text:list-header';
    let numbered = header;
    for (const block of elements(item)) {
      if (block.name === 'text:list') {
        lines.push(...readList(block, context, shared, style, counts.slice(0, level)));
        continue;
      }
      if (block.name !== 'text:p' && block.name !== 'text:h') continue;
      let number = '';
      if (!numbered) {
        const given = Number(item.attributes['start-value'] ?? Number.NaN);
        for (let up = 0; up < level - 1; up += 1) counts[up] ??= 1;
        counts[level - 1] = given >= 0 ? given : (counts[level - 1] ?? context.styles.start(style, level) - 1) + 1;
        counts.length = level;
        number = context.styles.number(style, counts);
        numbered = true;
      }
      lines.push(...readParagraph(block, context, shared, number));
    }
  }
  return lines;
}

function readParagraph(element: XmlElement, context: OdtContext, shared: LineHints, drawn: string): SourceLine[] {
  const style = context.styles.style(element.attributes['style-name']);
  const words: Words = { text: '', breaks: [], inked: 0, bold: 0, boxes: [], notes: [] };
  collect(element, style.bold, context, words);
  const level = Number(element.attributes['outline-level'] ?? Number.NaN);
  const heading = level >= 1 ? level : style.heading;
  const hints: LineHints = { ...shared };
  if (element.name === 'text:h' && heading !== null) hints.heading = heading;
  else if (style.heading !== null) hints.heading = style.heading;
  if (words.inked > 0 && words.bold === words.inked) hints.bold = true;
  if (style.centered) hints.centered = true;
  if (/^(?:title|标题)$/iu.test(style.name)) hints.title = true;
  if (drawn !== '') hints.number = drawn;
  const lines: SourceLine[] = [];
  let start = 0;
  for (const end of [...words.breaks, words.text.length]) {
    const text = words.text.slice(start, end);
    const notes = words.notes.filter(({ at }) => at >= start && at <= end).map((note) => ({ ...note, at: note.at - start })); // prettier-ignore
    start = end;
    if (text === '' && (lines.length > 0 || drawn === '')) continue;
    const own = { ...hints, ...(lines.length > 0 ? { softBreak: true } : {}), ...(notes.length > 0 ? { notes } : {}) };
    if (lines.length > 0) delete own.number;
    lines.push({ line: 0, text, ...(Object.keys(own).length > 0 ? { hints: own } : {}) });
  }
  return [...lines, ...words.boxes.flatMap((box) => readOdtBlocks(box, context))];
}

function append(words: Words, text: string, bold: boolean): void {
  words.text += text;
  const inked = text.replace(/\s/gu, '').length;
  words.inked += inked;
  if (bold) words.bold += inked;
}

function collect(parent: XmlElement, bold: boolean, context: OdtContext, words: Words): void {
  for (const part of parent.children) {
    if (typeof part === 'string') {
      append(words, part.replace(/[ \t\r\n]+/gu, words.text.endsWith(' ') ? '' : ' '), bold);
      continue;
    }
    if (SILENT.has(part.name)) continue;
    switch (part.name) {
      case 'text:s':
        append(words, ' '.repeat(Math.min(200, Number(part.attributes['c'] ?? 1) || 1)), bold);
        break;
      case 'text:tab':
        append(words, '\t', bold);
        break;
      case 'text:line-break':
        words.breaks.push(words.text.length);
        break;
      case 'text:span': {
        const style = context.styles.style(part.attributes['style-name']);
        collect(part, part.attributes['style-name'] === undefined ? bold : style.bold || bold, context, words);
        break;
      }
      case 'text:note': {
        const body = elements(part).find(({ name }) => name === 'text:note-body');
        const mark = elements(part).find(({ name }) => name === 'text:note-citation');
        const number = mark ? textBelow(mark) : String(context.notes.length + 1);
        words.notes.push({ at: words.text.length, number });
        if (body) context.notes.push(...readOdtBlocks(body, context, { role: 'footnote' }));
        break;
      }
      case 'draw:text-box':
        words.boxes.push(part);
        break;
      case 'draw:image':
      case 'draw:object':
        context.omissions.count('图片或图形');
        break;
      default:
        collect(part, bold, context, words);
    }
  }
}

/** A table as one line; repeated and covered cells are given out as far as a table of a document goes. */
function readTable(table: XmlElement, context: OdtContext): SourceLine[] {
  const rows: string[][] = [];
  let header = false;
  let cellsSeen = 0;
  const visit = (parent: XmlElement, inHeader: boolean): void => {
    for (const element of elements(parent)) {
      if (element.name === 'table:table-header-rows') visit(element, true);
      else if (element.name === 'table:table-rows' || element.name === 'table:table-row-group')
        visit(element, inHeader);
      else if (element.name === 'table:table-row') {
        if (rows.length === 0) header = inHeader;
        const row: string[] = [];
        for (const cell of elements(element)) {
          if (!/^table:(?:covered-)?table-cell$/u.test(cell.name)) continue;
          const text = readOdtBlocks(cell, context)
            .map((line) => (line.hints?.number ?? '') + (line.table?.rows.flat().join('\t') ?? line.text))
            .join('\n');
          const times = Math.min(100, Number(cell.attributes['number-columns-repeated'] ?? 1) || 1);
          for (let n = 0; n < times; n += 1) row.push(cell.name.includes('covered') ? '' : text);
          cellsSeen += times;
          if (cellsSeen > MAX_TABLE_CELLS)
            throw oversizedInput(context.file, `一张表超过 ${String(MAX_TABLE_CELLS)} 格`);
        }
        rows.push(row);
      }
    }
  };
  visit(table, false);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.every((row) => row.every((cell) => cell === ''))) return [];
  if (width === 1) return rows.flatMap(([words = '']) => words.split('\n').map((text) => ({ line: 0, text })));
  for (const row of rows) while (row.length < width) row.push('');
  return [{ line: 0, text: '', table: { header, rows } }];
}
