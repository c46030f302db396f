import type { LineHints, SourceLine } from '../../source-lines.ts';
import type { OmissionLog } from '../omission-log.ts';
import { countListNumbers } from './list-numbers.ts';
import type { ParagraphRun, CharacterRun } from './property-runs.ts';
import type { Story, WordText } from './open-word.ts';
import { createTableRows } from './table-rows.ts';

/** What goes on over the stories of a document. */
export interface StoryContext {
  word: WordText;
  omissions: OmissionLog;
  /** Number of the last mark of a note. */
  notes: number;
}

/** Words of a paragraph while it is read. */
interface Words {
  text: string;
  breaks: number[];
  notes: { at: number; number: string }[];
  inked: number;
  bold: number;
}

const none = (): Words => ({ text: '', breaks: [], notes: [], inked: 0, bold: 0 });

/**
 * Lines of one story. Paragraphs end with U+000D, cells and rows with U+0007; the other signs below U+0020 are told at
 * `addSign`. [MS-DOC] 2.4.
 * @param shared Hints for every line.
 */
export function storyLines(story: Story, context: StoryContext, shared: LineHints = {}): SourceLine[] {
  const { word, omissions } = context;
  const lines: SourceLine[] = [];
  const table = createTableRows();
  const [start, end] = word.stories[story];
  // One entry for each open field: true while in its instruction, which is not drawn.
  const fields: boolean[] = [];
  const number = countListNumbers(word.lists, word.styleLists);
  const left = { reason: '', text: '' };
  let words = none();
  for (let cp = start; cp < end; cp += 1) {
    const sign = word.text[cp]!;
    const run = word.characterAt(cp);
    if (sign === '\r' || sign === '\u0007') {
      const format = word.paragraphAt(cp);
      // An instruction never goes on into the next paragraph.
      fields.fill(false);
      if (sign === '\u0007' && format?.endsRow === true) table.endRow();
      else if (sign === '\u0007') table.endCell(drawn(words));
      else if (format?.inTable === true) table.addParagraph(drawn(words));
      else {
        const mark = format === null || words.text === '' ? null : number(format);
        if (mark?.kind === 'bullet') omissions.count('项目符号');
        if (mark?.kind === 'unknown') omissions.count('自动编号（读不到，请用 Word 或 WPS 另存为 .docx 再导入）');
        const hints: LineHints = { ...shared, ...hintsOf(format, words) };
        if (mark?.kind === 'number') hints.number = mark.text;
        lines.push(...table.take(), ...asLines(words, hints));
      }
      words = none();
    } else if (isLeftOut(sign, run, left, omissions)) continue;
    else if (sign === '\u0013') fields.push(true);
    else if (sign === '\u0014') fields[fields.length - 1] = false;
    else if (sign === '\u0015') fields.pop();
    else if (!fields.includes(true)) addSign(sign, run?.bold === true, words, context, story === 'body');
  }
  omissions.add(left.reason, left.text);
  return [...lines, ...table.take(), ...asLines(words, shared)];
}

/** Gathers deleted and hidden words; a change of reason ends a piece. */
function isLeftOut(
  sign: string,
  run: CharacterRun | null,
  left: { reason: string; text: string },
  omissions: OmissionLog,
): boolean {
  const reason = run?.deleted === true ? '修订中已删除的文字' : run?.hidden === true ? '隐藏文字' : '';
  if (reason !== left.reason) {
    omissions.add(left.reason, left.text);
    Object.assign(left, { reason, text: '' });
  }
  if (reason !== '') left.text += sign;
  return reason !== '';
}

function addSign(sign: string, bold: boolean, words: Words, context: StoryContext, isBody: boolean): void {
  switch (sign) {
    case '\u0001':
    case '\u0008':
      context.omissions.count('图片或图形');
      return;
    case '\u0002':
      // In the body the place of a note's mark; in the note itself the mark that is drawn before it.
      if (!isBody) return;
      context.notes += 1;
      words.notes.push({ at: words.text.length, number: String(context.notes) });
      return;
    case '\u000b':
    case '\f':
    case '\u000e':
      words.breaks.push(words.text.length);
      return;
    case '\u001e':
      words.text += '\u2011';
      return;
    default:
      if (sign < ' ' && sign !== '\t') return;
      words.text += sign;
      if (/\s/u.test(sign)) return;
      words.inked += 1;
      if (bold) words.bold += 1;
  }
}

function hintsOf(format: ParagraphRun | null, words: Words): LineHints {
  const hints: LineHints = {};
  if (format?.heading != null) hints.heading = format.heading;
  if (words.inked > 0 && words.bold === words.inked) hints.bold = true;
  if (format?.centered === true) hints.centered = true;
  return hints;
}

function drawn(words: Words): string {
  return pieces(words)
    .map(({ text }) => text)
    .join('\n');
}

function asLines(words: Words, hints: LineHints): SourceLine[] {
  return pieces(words).map(({ text, notes }, index) => {
    const own: LineHints = {
      ...hints,
      ...(notes.length > 0 ? { notes } : {}),
      ...(index > 0 ? { softBreak: true } : {}),
    };
    if (index > 0) delete own.number;
    return Object.keys(own).length === 0 ? { line: 0, text } : { line: 0, text, hints: own };
  });
}

/** The words between soft breaks, with the marks in each; empty ones are nothing to see. */
function pieces({ text, breaks, notes }: Words): { text: string; notes: Words['notes'] }[] {
  const ends = [...breaks, text.length];
  return ends
    .map((end, index) => {
      const start = ends[index - 1] ?? 0;
      const mine = notes.filter(({ at }) => at <= end && (at > start || start === 0));
      return { text: text.slice(start, end), notes: mine.map(({ at, number }) => ({ at: at - start, number })) };
    })
    .filter((piece) => piece.text !== '' || piece.notes.length > 0);
}
