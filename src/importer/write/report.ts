import { readLineSet } from '../../edition/line-set.ts';
import { SPACE_REASONS } from '../../edition/space-rules.ts';
import type { Element } from '../compose-elements.ts';
import type { Doubt, Draft } from '../draft.ts';
import { mergeDoubts } from './merge-doubts.ts';
import type { Metadata } from '../read-metadata.ts';

/** What the report says, as data (report.json). */
export interface Report {
  id: string;
  title: string;
  input: { name: string; kind: string; encoding: string | null; lines: number };
  metadata: Metadata;
  counts: { characters: number; headings: number; paragraphs: number; rows: number; removedCharacters: number };
  omissions: { reason: string; text: string }[];
  removals: { line: number; at?: number | undefined; text: string; reason: string }[];
  replacements: { line: number; text: string; with: string }[];
  spaces: { reason: string; lines: string; count: number }[];
  joins: { line: number; left: string; right: string; reason: string }[];
  numbers: { line: number; text: string }[];
  outline: { line: number; level: number; text: string }[];
  roles: { line: number; role: string }[];
  /** Most doubtful first. */
  doubts: Doubt[];
}

/** Collects the report of one import. */
export function makeReport(
  id: string,
  inputName: string,
  draft: Draft,
  elements: readonly Element[],
  metadata: Metadata,
): Report {
  const { decisions, source } = draft;
  const count = (kind: Element['kind']): number => elements.filter((element) => element.kind === kind).length;
  const length = (text: string): number => Array.from(text).length;
  return {
    id,
    title: metadata.title ?? '',
    input: { name: inputName, kind: source.kind, encoding: source.encoding, lines: draft.lines.length },
    metadata,
    counts: {
      characters: elements.reduce((sum, { text }) => sum + length(text), 0),
      headings: count('heading'),
      paragraphs: count('paragraph'),
      rows: count('row'),
      removedCharacters: decisions.removals.reduce((sum, { text }) => sum + length(text), 0),
    },
    omissions: source.omissions,
    removals: decisions.removals,
    replacements: decisions.replacements.map(({ line, text, with: replacement }) => ({
      line,
      text,
      with: replacement,
    })),
    spaces: decisions.spaces.map(({ rule, lines }) => ({
      reason: SPACE_REASONS[rule],
      lines,
      count: readLineSet(lines).length,
    })),
    joins: decisions.joins,
    numbers: decisions.numbers,
    outline: decisions.outline,
    roles: decisions.roles,
    doubts: mergeDoubts(draft.doubts),
  };
}

const shown = (text: string): string => `「${text.replace(/[`\r\n]/gu, ' ')}」`;
const short = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most)}…` : text);

function section(title: string, rows: readonly string[], none: string): string[] {
  return ['', `## ${title}（${String(rows.length)}）`, '', ...(rows.length > 0 ? rows : [none])];
}

/** The report for a person (report.md): what was taken away, joined and read, with line numbers; last what is uncertain. */
export function formatReport(report: Report): string {
  const { metadata, counts, input } = report;
  const field = (name: string, value: string | null): string => `- ${name}：${value ?? '文中没有提到'}`;
  const level = (entry: { level: number }): string =>
    entry.level === 0 ? '题名' : `${'　'.repeat(entry.level - 1)}第${'一二三四五'[entry.level - 1] ?? ''}层`;
  return [
    `# 导入报告：${report.title}`,
    '',
    `原件 ${input.name}（${input.kind}${input.encoding ? `，编码 ${input.encoding}` : ''}），${String(input.lines)} 行。`,
    `成稿 ${String(counts.characters)} 字：标题 ${String(counts.headings)} 个，段落 ${String(counts.paragraphs)} 段，表格 ${String(counts.rows)} 行。`,
    `删去 ${String(counts.removedCharacters)} 字，其余与原件逐字相同。下面各项的行号都是原件的行号。`,
    '',
    '核对办法：先看最后一节“拿不准的地方”，再看删去的文字，最后对照层次。',
    '',
    '## 题头',
    '',
    field('题名', metadata.title),
    field('发文机关', metadata.issuer),
    field('文号', metadata.docnum),
    field('日期', metadata.date),
    field('主送', metadata.addressee),
    ...section(
      '读取时略去的内容',
      report.omissions.map(
        (entry) => `- ${entry.reason}${entry.text === '' ? '' : `：${shown(short(entry.text, 200))}`}`,
      ),
      '没有。',
    ),
    ...section(
      '删去的文字',
      report.removals.map((entry) => `- 第 ${String(entry.line)} 行：${shown(entry.text.trim())}　${entry.reason}`),
      '没有。',
    ),
    ...section(
      '还原的网页代码',
      report.replacements.map((entry) => `- 第 ${String(entry.line)} 行：${shown(entry.text)} → ${shown(entry.with)}`),
      '没有。',
    ),
    ...section(
      '略去的空白',
      report.spaces.map((entry) => `- ${entry.reason}：${String(entry.count)} 行（${short(entry.lines, 120)}）`),
      '没有。',
    ),
    ...section(
      '接起来的行',
      report.joins.map(
        (entry) => `- 第 ${String(entry.line)} 行末与下一行：${entry.left}｜${entry.right}　${entry.reason}`,
      ),
      '没有。',
    ),
    ...section(
      '自动编号',
      report.numbers.map(
        (entry) => `- 第 ${String(entry.line)} 行：${shown(entry.text)}　由原文件自动编出，不是打上去的字`,
      ),
      '没有。',
    ),
    ...section(
      '层次',
      report.outline.map((entry) => `- ${level(entry)}　第 ${String(entry.line)} 行：${short(entry.text)}`),
      '没有标题。',
    ),
    ...section(
      '公文的组成部分',
      report.roles.map((entry) => `- 第 ${String(entry.line)} 行：${entry.role}`),
      '没有认出。',
    ),
    ...section(
      '拿不准的地方',
      report.doubts.map(
        (doubt, index) =>
          `${String(index + 1)}. 第 ${String(doubt.line)} 行 ${shown(doubt.words)}\n   - 现在：${doubt.chosen}\n   - 也可能：${doubt.alternative}\n   - 要改：${doubt.how}，再导入一次。`,
      ),
      '没有。',
    ),
    '',
  ].join('\n');
}
