import { escapeXml } from '../../model/escape-xml.ts';
import type { Paper, PaperLine, PaperTable, Words } from '../paper.ts';

const ELEMENTS: Readonly<Partial<Record<PaperLine['style'], string>>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
};
/** Styles that an element alone says. */
const PLAIN = new Set(['text', ...Object.keys(ELEMENTS)]);

const wordsOf = (words: readonly Words[]): string =>
  words
    .map((one) => {
      if ('note' in one) {
        const n = String(one.note);
        return `<sup><a epub:type="noteref" role="doc-noteref" id="r${n}" href="#n${n}">${n}</a></sup>`;
      }
      const text = escapeXml(one.text);
      const marked = one.suspect ? `<span class="suspect">${text}</span>` : text;
      return one.bold ? `<b>${marked}</b>` : marked;
    })
    .join('');

const addressed = ({ id, code }: { id: string; code: string }): string =>
  `${id === '' ? '' : ` id="${escapeXml(id)}"`}${code === '' ? '' : ` data-code="${escapeXml(code)}"`}`;

function lineOf(line: PaperLine): string {
  const element = ELEMENTS[line.style] ?? 'p';
  const named = PLAIN.has(line.style) ? '' : ` class="${line.style}"`;
  return `<${element}${addressed(line)}${named}>${wordsOf(line.words)}</${element}>`;
}

function tableOf({ rows }: PaperTable): string {
  const row = (index: number, cell: string): string => {
    const { id, cells } = rows[index]!;
    const inside = cells.map((words) => `<${cell}>${wordsOf(words)}</${cell}>`).join('');
    return `<tr id="${escapeXml(id)}">${inside}</tr>`;
  };
  const body = rows.slice(1).map((_, index) => row(index + 1, 'td'));
  return `<table><thead>${row(0, 'th')}</thead>${body.length > 0 ? `<tbody>${body.join('\n')}</tbody>` : ''}</table>`;
}

/** A page of an e-book. */
export const page = (title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="styles.css"/></head>
<body>
${body}
</body>
</html>
`;

/** A paper as a page of an e-book. Its text, apart from the numbers of notes and what stands in footer elements, is the paper's. */
export function writeChapter({ title, foot, parts, notes }: Paper): string {
  const said = notes.map(({ number, mark, text }) => {
    const n = String(number);
    const words = `<a href="#r${n}">${n}</a> ${escapeXml(`${mark}　${text}`)}`;
    return `<aside epub:type="footnote" role="doc-footnote" id="n${n}"><p>${words}</p></aside>`;
  });
  return page(
    title,
    [
      ...parts.map((part) => (part.kind === 'line' ? lineOf(part) : tableOf(part))),
      ...(said.length === 0 ? [] : [`<footer class="notes">\n${said.join('\n')}\n</footer>`]),
      `<footer><p class="foot">${escapeXml(foot)}</p></footer>`,
    ].join('\n'),
  );
}
