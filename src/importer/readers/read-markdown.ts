import type { LineHints, SourceLine, SourceLines } from '../source-lines.ts';
import { createOmissionLog, type OmissionLog } from './omission-log.ts';
import { readText } from './read-text.ts';

/**
 * Lines of a Markdown file as text: `#` headings, whole bold lines and pipe tables become hints and tables; marks of emphasis, quotation,
 * line breaks, links and rules go, and their words stay; comments are left out. Code and other HTML in it are only characters.
 * @throws FaultError when the file is not text.
 */
export function readMarkdown(bytes: Uint8Array, file: string): SourceLines {
  const text = readText(bytes, file);
  const omissions = createOmissionLog();
  const { lines: fronted, title } = withoutFrontMatter(text.lines, omissions);
  const source = withoutComments(fronted, omissions).map(withoutRule);
  const lines: SourceLine[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const rows = tableAt(source, index);
    if (rows === null) {
      lines.push(...asLines(source[index]!, isQuoted(source[index - 1]) || isQuoted(source[index + 1])));
      continue;
    }
    lines.push({ line: source[index]!.line, text: '', table: { header: true, rows } });
    // The line of dashes below the head is not a row.
    index += rows.length;
  }
  return {
    ...text,
    kind: 'md',
    ...(title === null ? {} : { properties: { title } }),
    lines,
    omissions: omissions.list(),
  };
}

/** Lines without `<!-- … -->`, on one line or several: notes of whoever made the file, which no reader of it sees. */
function withoutComments(lines: readonly SourceLine[], omissions: OmissionLog): SourceLine[] {
  // What is never closed is no comment.
  const lastClosed = lines.findLastIndex(({ text }) => text.includes('-->'));
  let open = false;
  return lines.map((line, index) => {
    if (index > lastClosed) return line;
    let rest = line.text;
    let kept = '';
    while (rest !== '') {
      const at = rest.indexOf(open ? '-->' : '<!--');
      const closed = open ? at >= 0 : index < lastClosed || rest.includes('-->', at);
      const end = at < 0 || !closed ? rest.length : at + (open ? '-->'.length : 0);
      if (open) omissions.add('Markdown 里的注释', rest.slice(0, end));
      else kept += rest.slice(0, end);
      rest = rest.slice(end);
      if (at >= 0 && closed) open = !open;
    }
    return kept === line.text ? line : { ...line, text: kept };
  });
}

/** A line of dashes, asterisks or equals signs is drawn: a rule, or the line below a heading. */
function withoutRule(line: SourceLine, index: number, lines: readonly SourceLine[]): SourceLine {
  const drawn = /^ {0,3}(?:-{3,}|={3,}|\*{3,}|_{3,}|-(?: -){2,}|\*(?: \*){2,})[ \t]*$/.test(line.text);
  return drawn && !(lines[index - 1]?.text ?? '').includes('|') ? { ...line, text: '' } : line;
}

const isQuoted = (line: SourceLine | undefined): boolean => line !== undefined && /^ {0,3}>/u.test(line.text);

/**
 * A line without the marks of Markdown, with what they say as hints; pieces between `<br>` are lines of their own. A `>` with
 * nothing behind it is a mark only within a quotation.
 */
function asLines(line: SourceLine, amidQuotation: boolean): SourceLine[] {
  const blank = /^[ >\t]*$/u.test(line.text);
  const quoted = blank && !amidQuotation ? line.text : line.text.replace(/^(?: {0,3}>[ \t]?){1,20}/u, '');
  const pieces = quoted.split(/<br\s*\/?>/iu);
  const filled = pieces.filter((piece, index) => piece.trim() !== '' || (index === 0 && pieces.length === 1));
  return (filled.length > 0 ? filled : ['']).map((text) => withHints({ ...line, text }));
}

function withHints(line: SourceLine): SourceLine {
  const hints: LineHints = {};
  let text = line.text;
  const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/u.exec(text);
  if (heading !== null) {
    hints.heading = heading[1]!.length;
    text = heading[2]!.replace(/[ \t]#+[ \t]*$/u, '').trimEnd();
  }
  text = withoutBullet(text);
  const bold = /^\s*(\*\*|__)(\S.*)$/u.exec(text.trimEnd());
  const inner = bold?.[2] ?? '';
  const mark = bold?.[1] ?? '**';
  if (inner.endsWith(mark) && inner.indexOf(mark) === inner.length - 2 && inner.length > 2) hints.bold = true;
  text = withoutMarks(text);
  return { ...line, text, ...(Object.keys(hints).length === 0 ? {} : { hints }) };
}

/** A list's bullet is drawn; its indent says nothing of the text. A number is part of the words. */
function withoutBullet(text: string): string {
  return text.replace(/^\s*[-*+][ \t]+(?=\S)/u, '');
}

/** Words without the marks around them: **bold**, [words](address), `code`, backslashes before punctuation. */
function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^\]\n]{0,300})\]\((?:#|https?:|\.{0,2}\/|[\w%-])[^()\s]{0,1000}(?:[ \t]"[^"]{0,200}")?\)/gu, '$1')
    .replace(/\*\*(?=\S)([^*\n]{1,2000}?)\*\*/gu, '$1')
    .replace(/(?<![\w\p{Script=Han}])__(?=\S)([^_\n]{1,2000}?)__(?![\w\p{Script=Han}])/gu, '$1')
    .replace(/\\(?=[\\`*_{}[\]()#+.!<>|-])/gu, '');
}

/** Rows of the GFM table that begins at a line, or null. */
function tableAt(lines: readonly SourceLine[], index: number): string[][] | null {
  const head = lines[index]!.text;
  const dashes = lines[index + 1]?.text ?? '';
  if (
    !head.includes('|') ||
    !/^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(dashes) ||
    !dashes.includes('-')
  )
    return null;
  const rows = [cellsOf(head)];
  if (cellsOf(dashes).length !== rows[0]!.length || rows[0]!.length < 2) return null;
  for (let next = index + 2; next < lines.length && lines[next]!.text.includes('|'); next += 1) {
    const cells = cellsOf(lines[next]!.text);
    // A row may be short, never longer than the head: what is longer would be lost in a table.
    if (cells.length > rows[0]!.length) return null;
    rows.push([...cells, ...Array.from({ length: rows[0]!.length - cells.length }, () => '')]);
  }
  return rows;
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Fields between two lines of `---` at the very top; only if every line there looks like a field. */
function withoutFrontMatter(
  lines: SourceLine[],
  omissions: OmissionLog,
): { lines: SourceLine[]; title: string | null } {
  const end =
    lines[0]?.text.trimEnd() === '---'
      ? lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === '---')
      : -1;
  const fields = lines.slice(1, Math.max(end, 1)).map(({ text }) => text);
  if (end < 2 || end > 60 || !fields.every((field) => /^(?:[\w-]+:(?:\s|$)|\s+\S|- )/.test(field)))
    return { lines, title: null };
  omissions.add('文件开头两行 --- 之间的内容', fields.join('\n'));
  const named = fields.find((field) => field.startsWith('title:')) ?? '';
  const title = named.slice('title:'.length).trim().replace(/^["']/u, '').replace(/["']$/u, '');
  return { lines: lines.slice(end + 1), title: title === '' ? null : title };
}
