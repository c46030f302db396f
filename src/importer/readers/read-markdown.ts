import type { LineHints, SourceLine, SourceLines } from '../source-lines.ts';
import { createOmissionLog, type OmissionLog } from './omission-log.ts';
import { readText } from './read-text.ts';

/**
 * Lines of a Markdown file as text: `#` headings, whole bold lines and pipe tables become hints and tables, everything
 * else stays as written, so that code, links and HTML in it are only characters.
 * @throws FaultError when the file is not text.
 */
export function readMarkdown(bytes: Uint8Array, file: string): SourceLines {
  const text = readText(bytes, file);
  const omissions = createOmissionLog();
  const { lines: source, title } = withoutFrontMatter(text.lines, omissions);
  const lines: SourceLine[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const rows = tableAt(source, index);
    if (rows === null) {
      lines.push(withHints(source[index]!));
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

function withHints(line: SourceLine): SourceLine {
  const hints: LineHints = {};
  let text = line.text;
  const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(text);
  if (heading !== null) {
    hints.heading = heading[1]!.length;
    text = heading[2]!;
  }
  const bold = /^\s*(\*\*|__)(?=\S)((?:(?!\1).)+)(?<=\S)\1\s*$/.exec(text);
  if (bold !== null) {
    hints.bold = true;
    text = bold[2]!;
  }
  return Object.keys(hints).length === 0 ? line : { ...line, text, hints };
}

/** Rows of the GFM table that begins at a line, or null. */
function tableAt(lines: readonly SourceLine[], index: number): string[][] | null {
  const head = lines[index]!.text;
  const dashes = lines[index + 1]?.text ?? '';
  if (!head.includes('|') || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(dashes) || !dashes.includes('-'))
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
  const title =
    /^title:\s*["']?(.*?)["']?\s*$/.exec(fields.find((field) => field.startsWith('title:')) ?? '')?.[1] ?? '';
  return { lines: lines.slice(end + 1), title: title === '' ? null : title };
}
