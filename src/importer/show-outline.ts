import type { ImportedFile } from './import-file.ts';

const LONGEST = 46;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The outline as a tree for `--dry-run`; places of doubt bear （？）and are told below. */
export function showOutline(imported: ImportedFile): string {
  const { understanding, prepared } = imported;
  const { metadata, draft, elements } = understanding;
  const doubted = new Set(draft.doubts.filter(({ weight }) => weight >= 0.2).map(({ line }) => line));
  const mark = (line: number): string => (doubted.has(line) ? '（？）' : '');
  const rows: string[] = [];
  let paragraphs = 0;
  let depth = 0;
  const flush = (): void => {
    if (paragraphs > 0) rows.push(`${'  '.repeat(depth + 1)}· ${String(paragraphs)} 段`);
    paragraphs = 0;
  };
  for (const element of elements) {
    if (element.kind === 'title') rows.push(`《${element.text}》${mark(element.line)}`);
    else if (element.kind === 'heading') {
      flush();
      depth = element.level ?? 1;
      rows.push(`${'  '.repeat(depth)}${short(element.text)}${mark(element.line)}`);
    } else if (doubted.has(element.line) && !element.continues) {
      flush();
      rows.push(`${'  '.repeat(depth + 1)}· ${short(element.text)}（？）`);
    } else paragraphs += 1;
  }
  flush();
  const fields = [
    ['发文机关', metadata.issuer],
    ['文号', metadata.docnum],
    ['日期', metadata.date],
    ['主送', metadata.addressee],
  ];
  const counts = `删去 ${String(draft.decisions.removals.length)} 处，接行 ${String(draft.decisions.joins.length)} 处，拿不准 ${String(prepared.report.doubts.length)} 处`;
  return [
    ...rows,
    '',
    ...fields.map(([name, value]) => `  ${name ?? ''}：${value ?? '文中没有提到'}`),
    `  ${counts}`,
    ...prepared.report.doubts
      .slice(0, 12)
      .map(
        (doubt, index) =>
          `  ${String(index + 1)}. 第 ${String(doubt.line)} 行「${doubt.words}」现在：${doubt.chosen}；也可能：${doubt.alternative}`,
      ),
  ].join('\n');
}
