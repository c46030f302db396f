import type { OmissionLog } from '../omission-log.ts';
import { child, elements, textBelow, type XmlElement } from '../parse-xml.ts';
import { boxesIn, chosen } from './drawings.ts';
import { readSymbol } from './read-symbol.ts';
import { toggled, type Style, type Styles } from './styles.ts';
import { withoutTrailing } from '../../without-trailing.ts';

/** A field whose end has not come yet. */
export interface OpenField {
  instruction: string;
  /** Still in the instruction, which is not drawn. */
  instructing: boolean;
}

/** What reading a run needs to know of its document, and where it reports to. */
export interface RunContext {
  styles: Styles;
  omissions: OmissionLog;
  /** Open fields, innermost last; they go on over paragraphs. */
  fields: OpenField[];
  /** The mark drawn for a reference to a note, or null when the author typed a mark of his own. */
  noteMark: (kind: 'footnote' | 'endnote', reference: XmlElement) => string | null;
}

/** Words of one paragraph with what is known about them. */
export interface Runs {
  text: string;
  /** Places in text at which a soft break stands. */
  breaks: number[];
  notes: { at: number; number: string }[];
  /** Characters that are not white space: all, and bold ones. */
  inked: number;
  bold: number;
  /** Bodies of text boxes anchored in the paragraph. */
  boxes: XmlElement[];
}

export function emptyRuns(): Runs {
  return { text: '', breaks: [], notes: [], inked: 0, bold: 0, boxes: [] };
}

const deletions: Readonly<Record<string, string>> = {
  'w:del': '修订中已删除的文字',
  'w:moveFrom': '修订中已移走的文字',
  'w:rt': '拼音指南的注音',
};

/** Elements around or beside the words that have none to give. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rubyPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'm:ctrlPr',
  'w:fldData',
]);

/** Adds the words below an element of a paragraph to `runs`, in order. */
export function collectRuns(parent: XmlElement, paragraphStyle: Style, context: RunContext, runs: Runs): void {
  for (const element of elements(parent)) {
    const reason = deletions[element.name];
    if (reason !== undefined) context.omissions.add(reason, textBelow(element));
    else if (element.name === 'w:r') collectRun(element, paragraphStyle, context, runs);
    else if (element.name === 'm:t') append(runs, textBelow(element), false);
    else if (element.name === 'mc:AlternateContent') collectRuns(chosen(element), paragraphStyle, context, runs);
    else if (!silent.has(element.name)) collectRuns(element, paragraphStyle, context, runs);
  }
}

function collectRun(run: XmlElement, paragraphStyle: Style, context: RunContext, runs: Runs): void {
  const properties = child(run, 'w:rPr');
  const style = context.styles.character(child(properties, 'w:rStyle')?.attributes['val']);
  const bold = toggled(properties, 'w:b', paragraphStyle.bold || style.bold);
  if (toggled(properties, 'w:vanish', paragraphStyle.hidden || style.hidden)) {
    context.omissions.add(
      '隐藏文字',
      elements(run)
        .filter(({ name }) => name === 'w:t')
        .map(textBelow)
        .join(''),
    );
    return;
  }
  for (const part of elements(run)) collectPart(part, bold, paragraphStyle, context, runs);
}

function collectPart(part: XmlElement, bold: boolean, paragraphStyle: Style, context: RunContext, runs: Runs): void {
  const field = context.fields.at(-1);
  switch (part.name) {
    case 'w:fldChar':
      moveField(part.attributes['fldCharType'], context.fields);
      return;
    case 'w:instrText':
      if (field?.instructing === true) field.instruction += textBelow(part);
      return;
  }
  if (context.fields.some(({ instructing }) => instructing)) return;
  switch (part.name) {
    case 'w:t':
      append(runs, preserved(part), bold);
      return;
    case 'w:tab':
    case 'w:ptab':
      append(runs, '\t', bold);
      return;
    case 'w:br':
    case 'w:cr':
      runs.breaks.push(runs.text.length);
      return;
    case 'w:noBreakHyphen':
      append(runs, '\u2011', bold);
      return;
    case 'w:sym':
      append(runs, readSymbol(part, context.omissions), bold);
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const mark = context.noteMark(part.name === 'w:footnoteReference' ? 'footnote' : 'endnote', part);
      if (mark !== null) runs.notes.push({ at: runs.text.length, number: mark });
      return;
    }
    case 'w:ruby':
      collectRuns(part, paragraphStyle, context, runs);
      return;
    case 'mc:AlternateContent':
      for (const inner of elements(chosen(part))) collectPart(inner, bold, paragraphStyle, context, runs);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      collectDrawing(part, context, runs);
  }
}

function append(runs: Runs, text: string, bold: boolean): void {
  runs.text += text;
  const inked = text.replace(/\s/gu, '').length;
  runs.inked += inked;
  if (bold) runs.bold += inked;
}

/** Without xml:space="preserve" white space at the ends is only the file's layout. */
function preserved(element: XmlElement): string {
  const text = textBelow(element);
  return element.attributes['space'] === 'preserve'
    ? text
    : withoutTrailing(text.replace(/^[ \t\r\n]+/, ''), ' \t\r\n');
}

function moveField(type: string | undefined, fields: OpenField[]): void {
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', instructing: true });
  else if (type === 'separate' && field !== undefined) field.instructing = false;
  else if (type === 'end') fields.pop();
}

function collectDrawing(part: XmlElement, context: RunContext, runs: Runs): void {
  const boxes = boxesIn(part, context.omissions);
  runs.boxes.push(...boxes);
  if (boxes.length > 0) return;
  context.omissions.count(part.name === 'w:object' ? '嵌入的对象（公式、表格文件等）' : '图片或图形');
}
