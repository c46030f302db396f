import type { SourceLines } from '../../source-lines.ts';
import { createOmissionLog } from '../omission-log.ts';
import { findGutters } from './columns.ts';
import { foldTables } from './find-tables.ts';
import { markFurniture } from './mark-furniture.ts';
import { markParagraphs } from './mark-paragraphs.ts';
import type { PageText } from './page-rows.ts';
import { placeLines } from './rows-to-lines.ts';

/** Lines of pages of text, with running heads, paragraphs and tables told; what stands aslant and pages without text are reported. */
export function linesOfPages(texts: readonly PageText[]): SourceLines {
  const gutters = findGutters(texts);
  const pages = texts.map((text, index) => placeLines(text, index + 1, gutters[index] ?? null));
  markFurniture(pages);
  markParagraphs(pages.flat().filter(({ hints }) => hints.role === undefined));
  const lines = pages.flatMap(foldTables);
  lines.forEach((line, index) => (line.line = index + 1));
  const omissions = createOmissionLog();
  for (const [index, { slanted }] of texts.entries())
    omissions.add(`第 ${String(index + 1)} 页斜排或竖排的文字（水印、印章等）`, slanted.join(''));
  const radicals = texts.reduce((sum, page) => sum + (page.radicals ?? 0), 0);
  if (radicals > 0) omissions.add('字体把字记成了部首，已按同形的字读（如“⽔”读作“水”）', `共 ${String(radicals)} 处`);
  const empty = texts.flatMap(({ segments }, index) => (segments.length === 0 ? [index + 1] : []));
  if (empty.length > 0) omissions.add('没有文字的页（空白页，或是图片、扫描件）', `第 ${empty.join('、')} 页`);
  return { kind: 'pdf', encoding: null, hardWrapped: true, lines, omissions: omissions.list() };
}
