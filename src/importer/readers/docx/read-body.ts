import type { LineHints, SourceLine } from '../../source-lines.ts';
import { child, type XmlElement } from '../parse-xml.ts';
import { type BodyContext, unwrapped } from './body-context.ts';
import { collectRuns, emptyRuns, type Runs } from './collect-runs.ts';
import { readTable } from './read-table.ts';
import { headingLevel, toggled, type Style } from './styles.ts';

/**
 * Lines of a body, a cell, a note or a text box, in order.
 * @param shared Hints for every line, e.g. the role of a footnote.
 */
export function readBlocks(parent: XmlElement, context: BodyContext, shared: LineHints = {}): SourceLine[] {
  const lines: SourceLine[] = [];
  // Words of paragraphs whose paragraph mark was deleted: they are drawn at the head of the next paragraph.
  let carried = emptyRuns();
  for (const block of unwrapped(parent)) {
    if (block.name === 'w:tbl') lines.push(...readTable(block, context, shared, readBlocks));
    else if (block.name === 'w:altChunk') context.omissions.count('嵌入的另一个文件');
    else if (block.name === 'w:p') {
      const read = readParagraph(block, carried, context, shared);
      lines.push(...read.lines);
      carried = read.carried;
    }
  }
  if (carried.text !== '') lines.push({ line: context.paragraphs, text: carried.text });
  return lines;
}

function readParagraph(
  paragraph: XmlElement,
  carried: Runs,
  context: BodyContext,
  shared: LineHints,
): { lines: SourceLine[]; carried: Runs } {
  context.paragraphs += 1;
  const properties = child(paragraph, 'w:pPr');
  const style = context.styles.paragraph(child(properties, 'w:pStyle')?.attributes['val']);
  const runs = carried;
  const inContents = isContents(style, context);
  collectRuns(paragraph, style, context, runs);
  // An instruction never goes on into the next paragraph; one that lost its end must not swallow the document.
  for (const field of context.fields) field.instructing = false;
  const mark = child(properties, 'w:rPr');
  if (child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined) {
    return { lines: boxLines(runs, context), carried: { ...runs, boxes: [] } };
  }
  if (inContents || isContents(style, context)) {
    if (style.name.startsWith('toc ') || /\t|\d\s*$/.test(runs.text)) {
      context.omissions.add('自动目录', runs.text);
      return { lines: [], carried: emptyRuns() };
    }
  }
  const number = drawnNumber(properties, style, context);
  const hints: LineHints = { ...shared, ...paragraphHints(properties, style, runs) };
  if (number !== null) hints.number = number;
  return {
    lines: [...splitAtBreaks(runs, hints, context.paragraphs), ...boxLines(runs, context)],
    carried: emptyRuns(),
  };
}

function boxLines(runs: Runs, context: BodyContext): SourceLine[] {
  return runs.boxes.flatMap((box) => readBlocks(box, context));
}

function isContents(style: Style, context: BodyContext): boolean {
  return /^toc \d/.test(style.name) || context.fields.some(({ instruction }) => /^\s*TOC\b/i.test(instruction));
}

function paragraphHints(properties: XmlElement | undefined, style: Style, runs: Runs): LineHints {
  const hints: LineHints = {};
  const outline = child(properties, 'w:outlineLvl')?.attributes['val'];
  const heading = outline === undefined ? style.heading : headingLevel('', outline);
  if (heading !== null) hints.heading = heading;
  if (style.name === 'title') hints.title = true;
  if (runs.inked > 0 && runs.bold === runs.inked) hints.bold = true;
  const alignment = child(properties, 'w:jc')?.attributes['val'];
  if (alignment === undefined ? style.centered : alignment === 'center') hints.centered = true;
  return hints;
}

/** The automatic number of a paragraph: its own, else that of its style. List 0 switches numbering off. */
export function drawnNumber(properties: XmlElement | undefined, style: Style, context: BodyContext): string | null {
  // Word 2003 wrote down what it drew.
  const written = child(child(properties, 'w:listPr'), 't')?.attributes['val'];
  if (written !== undefined) return /^[\p{L}\p{N}\p{Ps}]/u.test(written.trim()) ? written : null;
  const own = child(properties, 'w:numPr');
  const numId = child(own, 'w:numId')?.attributes['val'] ?? style.numId;
  if (numId === null || numId === '0') return null;
  if (toggled(child(properties, 'w:rPr'), 'w:vanish', false)) return null;
  const drawn = context.numbering.next(numId, child(own, 'w:ilvl')?.attributes['val'] ?? style.ilvl, style.id);
  if (drawn === null || drawn.text.trim() === '') return null;
  if (!drawn.bullet) return drawn.text;
  context.omissions.count('项目符号');
  return null;
}

function splitAtBreaks(runs: Runs, hints: LineHints, line: number): SourceLine[] {
  const lines: SourceLine[] = [];
  const notes = [...runs.notes];
  let start = 0;
  for (const end of [...runs.breaks, runs.text.length]) {
    const text = runs.text.slice(start, end);
    const from = start;
    start = end;
    // A paragraph without words is drawn only if a number or a mark stands in it.
    if (text === '' && (runs.text !== '' || (hints.number === undefined && notes.length === 0) || lines.length > 0))
      continue;
    const own: LineHints = { ...hints };
    const mine: { at: number; number: string }[] = [];
    while (notes.length > 0 && notes[0]!.at <= end) {
      const { at, number } = notes.shift()!;
      mine.push({ at: at - from, number });
    }
    if (mine.length > 0) own.notes = mine;
    if (lines.length > 0) {
      delete own.number;
      own.softBreak = true;
    }
    lines.push(Object.keys(own).length === 0 ? { line, text } : { line, text, hints: own });
  }
  return lines;
}
