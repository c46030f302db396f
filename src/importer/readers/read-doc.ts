import type { SourceLine, SourceLines } from '../source-lines.ts';
import { openWord, type Story, type WordText } from './doc/open-word.ts';
import { storyLines, type StoryContext } from './doc/story-lines.ts';
import { brokenInput, inputFault } from './input-fault.ts';
import { createOmissionLog, type OmissionLog } from './omission-log.ts';
import { openOle, type OleFile } from './open-ole.ts';

const kind = 'Word 97–2003 文档（.doc）或 WPS 文档（.wps）';

/**
 * Lines of a Word 97–2003 or WPS document: paragraphs with their automatic numbers, tables, text boxes, notes.
 * @throws FaultError when the file is damaged, encrypted, too old, or another program's OLE file.
 */
export function readDoc(bytes: Uint8Array, file: string): SourceLines {
  const ole = openOle(bytes, file, kind);
  refuseOthers(ole.names, file);
  const word = openStreams(ole, file);
  const omissions = createOmissionLog();
  const context: StoryContext = { word, omissions, notes: 0 };
  const lines = storyLines('body', context);
  // Where a text box stands is not read; its words follow the body.
  lines.push(...storyLines('boxes', context));
  lines.push(...notes('footnotes', 0, context), ...notes('endnotes', countMarks('footnotes', word), context));
  lines.forEach((line, index) => (line.line = index + 1));
  reportAround(context, omissions);
  if (ole.names.includes('Macros')) omissions.count('宏（没有运行，也没有读取）');
  return { kind: 'doc', encoding: null, hardWrapped: false, lines, omissions: omissions.list() };
}

/** The two streams that hold a document, with what keeps them from being read told in words. */
function openStreams(ole: OleFile, file: string): WordText {
  try {
    const main = ole.read('WordDocument');
    if (main === null || main.length < 0x200 || main[0] !== 0xec || main[1] !== 0xa5) throw tooOld(file);
    const flags = main[10]! | (main[11]! << 8);
    // fEncrypted, [MS-DOC] 2.5.2; obfuscation counts as encryption.
    if ((flags & 0x0100) !== 0) throw encrypted(file);
    const table = ole.read((flags & 0x0200) === 0 ? '0Table' : '1Table');
    if (table === null) throw brokenInput(file, kind);
    return openWord(main, table);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'FaultError') throw cause;
    throw brokenInput(file, kind, cause);
  }
}

/** Lines of the notes, with the numbers that Word draws before them. A note's first paragraph begins with its mark. */
function notes(story: 'footnotes' | 'endnotes', before: number, context: StoryContext): SourceLine[] {
  const { word } = context;
  const [start, end] = word.stories[story];
  const lines = storyLines(story, context, { role: 'footnote' });
  const begins = word.text
    .slice(start, end)
    .split('\r')
    .filter((text) => text.replace('\u0002', '') !== '')
    .map((text) => text.includes('\u0002'));
  let number = before;
  return lines.map((line, index) => {
    if (begins[index] !== true || lines.length !== begins.length) return line;
    number += 1;
    return { ...line, text: line.text.replace(/^[ \u00a0\t]+/, ''), hints: { ...line.hints, number: String(number) } };
  });
}

function countMarks(story: Story, { text, stories }: WordText): number {
  return text.slice(...stories[story]).split('\u0002').length - 1;
}

function reportAround({ word }: StoryContext, omissions: OmissionLog): void {
  const reasons: readonly (readonly [Story, string])[] = [['headers', '页眉和页脚'], ['headerBoxes', '页眉里的文本框'], ['comments', '批注']]; // prettier-ignore
  for (const [story, reason] of reasons) {
    const quiet: StoryContext = { word, omissions: createOmissionLog(), notes: 0 };
    for (const { text } of storyLines(story, quiet)) omissions.add(reason, text);
  }
}

function encrypted(file: string): Error {
  return inputFault(
    'input-encrypted',
    file,
    '这个文档加了密码，读不出来。',
    '请用 Word 或 WPS 打开，去掉密码后另存一份再导入。',
  );
}

function tooOld(file: string): Error {
  return inputFault(
    'input-version',
    file,
    '这个文件是很旧的 Word（95 或更早）或 WPS（2000 或更早）格式，或者不是文字文档，读不出来。',
    '请用 Word 或 WPS 打开这个文件，另存为 .docx 再导入。',
  );
}

/** Other files in the same kind of container. */
function refuseOthers(names: readonly string[], file: string): void {
  if (names.includes('EncryptedPackage')) throw encrypted(file);
  const other =
    names.includes('Workbook') || names.includes('Book')
      ? '表格（Excel 或 WPS 表格）'
      : names.includes('PowerPoint Document')
        ? '演示文稿（PowerPoint 或 WPS 演示）'
        : names.some((name) => name.startsWith('__substg1.0_'))
          ? '电子邮件（Outlook）'
          : null;
  if (other === null) return;
  throw inputFault(
    'input-kind',
    file,
    `这个文件是${other}，不是文字文档。`,
    '请把其中的正文复制到 Word 或 WPS 文字里，保存为 .docx 再导入。',
  );
}
