import WordExtractor, { type WordDocument } from 'word-extractor';
import type { SourceLine, SourceLines } from '../source-lines.ts';
import { brokenInput, inputFault } from './input-fault.ts';
import { createOmissionLog } from './omission-log.ts';
import { openOle } from './open-ole.ts';

const kind = 'Word 97–2003 文档（.doc）或 WPS 文档（.wps）';
const exact = { filterUnicode: false } as const;

/**
 * Lines of a Word 97–2003 or WPS document: paragraphs, tables, notes and text boxes as plain text. The format's styles and
 * automatic numbers are not read; the omissions say so.
 * @throws FaultError when the file is damaged, encrypted, or another program's OLE file.
 */
export async function readDoc(bytes: Uint8Array, file: string): Promise<SourceLines> {
  const ole = openOle(bytes, file, kind);
  refuseOthers(ole.names, file);
  const head = ole.head('WordDocument');
  if (head === null || head.byteLength < 12 || head.getUint16(0, true) !== 0xa5ec)
    throw refuseVersion(ole.names, head, file);
  // fEncrypted of the FIB, [MS-DOC] 2.5.2; obfuscation counts as encryption.
  if ((head.getUint16(10, true) & 0x0100) !== 0) throw encrypted(file);
  let document: WordDocument;
  try {
    document = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    throw brokenInput(file, kind, cause);
  }
  const lines = toLines(document.getBody(exact));
  // A text box's place is not known; its words follow the body.
  lines.push(...toLines(document.getTextboxes({ ...exact, includeHeadersAndFooters: false, includeBody: true })));
  const notes = [...toLines(document.getFootnotes(exact)), ...toLines(document.getEndnotes(exact))];
  lines.push(
    ...notes.map((line): SourceLine => ({ ...line, text: line.text.replace(/^ /, ''), hints: { role: 'footnote' } })),
  );
  lines.forEach((line, index) => (line.line = index + 1));
  if (lines.length === 0) {
    throw inputFault(
      'input-without-text',
      file,
      '这个文档里没有文字，可能只有图片（扫描件）。',
      '请先用文字识别（OCR）软件转成文字，核对后再导入。',
    );
  }
  const omissions = createOmissionLog();
  omissions.add('页眉', document.getHeaders({ ...exact, includeFooters: false }).replace(/\s+/g, ' '));
  omissions.add('页脚', document.getFooters(exact).replace(/\s+/g, ' '));
  omissions.add('批注', document.getAnnotations(exact));
  omissions.add(
    '旧格式读不到的内容',
    '自动编号、样式、脚注在正文里的位置。如果编号是自动生成的，请用 Word 或 WPS 另存为 .docx 再导入。',
  );
  if (ole.names.some((name) => name === '_VBA_PROJECT' || name === 'Macros'))
    omissions.count('宏（没有运行，也没有读取）');
  return { kind: 'doc', encoding: null, hardWrapped: false, lines, omissions: omissions.list() };
}

/** Paragraphs as lines; consecutive rows, which end in a tab, as one table. */
function toLines(story: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length === 1 && rows[0]!.length === 1) lines.push({ line: 0, text: rows[0]![0]! });
    else if (rows.length > 0) lines.push({ line: 0, text: '', table: { header: false, rows: even(rows) } });
    rows = [];
  };
  for (const text of story.split('\n')) {
    // Pictures and drawings leave a sign of the object in the text.
    const words = text.replace(/[\u0001\u0008\ufffc]/g, '');
    if (words.endsWith('\t') && words.trim() !== '') rows.push(words.slice(0, -1).split('\t'));
    else {
      endTable();
      if (words.trim() !== '') lines.push({ line: 0, text: words });
    }
  }
  endTable();
  return lines;
}

function even(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function encrypted(file: string): Error {
  return inputFault(
    'input-encrypted',
    file,
    '这个文档加了密码，读不出来。',
    '请用 Word 或 WPS 打开，去掉密码后另存一份再导入。',
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

function refuseVersion(names: readonly string[], head: DataView | null, file: string): Error {
  if (names.includes('WordDocument') && head === null) return brokenInput(file, kind);
  return inputFault(
    'input-version',
    file,
    '这个文件是很旧的 Word（95 或更早）或 WPS（2000 或更早）格式，读不出来。',
    '请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  );
}
