import type { Decisions } from '../edition/schemas/decisions.ts';
import { flattenSource } from './flatten-source.ts';
import type { SourceLines } from './source-lines.ts';

/** Something that the importer is not sure of, for the end of the report. */
export interface Doubt {
  line: number;
  /** From 0 (almost sure) to 1 (a guess). */
  weight: number;
  /** The reading chosen. */
  chosen: string;
  alternative: string;
  /** What to do in decisions.yaml to have the alternative. */
  how: string;
  /** First words of the passage. */
  words: string;
}

/** What the page around a document said of it: the table of 索引号、发文机关、成文日期 … */
export type PageInfo = Partial<Record<'title' | 'issuer' | 'docnum' | 'date', string>>;

/** An import under way: the input, the decisions taken so far, what is doubtful. Each stage adds to it. */
export interface Draft {
  source: SourceLines;
  /** Lines as received, without line ends. */
  lines: string[];
  decisions: Decisions;
  doubts: Doubt[];
  pageInfo: PageInfo;
  /** Lines that are removed whole. */
  removed: Set<number>;
  /** Lines that follow removed ones: the break before them may be that of a page. */
  cutBefore: Set<number>;
}

/** A draft with no decisions yet. */
export function startDraft(received: SourceLines): Draft {
  const source = flattenSource(received);
  return {
    source,
    lines: source.lines.map((line) => line.text),
    decisions: {
      removals: [],
      replacements: [],
      spaces: [],
      joins: [],
      numbers: source.numbers,
      tables: source.tables,
      roles: [],
      outline: [],
    },
    doubts: [],
    pageInfo: source.properties?.title === undefined ? {} : { title: source.properties.title },
    removed: new Set(),
    cutBefore: new Set(),
  };
}

/** A line as the patterns see it: without invisible characters, entities of spaces and outer white space. */
export function viewOf(text: string): string {
  return text
    .replace(/&(?:nbsp|ensp|emsp|thinsp);/giu, ' ')
    .replace(/[\p{Cf}\u0000-\u0008\u000e-\u001f]/gu, '')
    .trim();
}

/** Records that a whole line is not part of the document. */
export function removeLine(draft: Draft, line: number, reason: string): void {
  const text = draft.lines[line - 1] ?? '';
  if (text === '' || draft.removed.has(line)) return;
  draft.removed.add(line);
  draft.decisions.removals.push({ line, text, reason });
}

/** Indent of a line as received, in characters. */
export function indentOf(draft: Draft, line: number): number {
  return /^\s*/u.exec(draft.lines[line - 1] ?? '')?.[0].length ?? 0;
}
