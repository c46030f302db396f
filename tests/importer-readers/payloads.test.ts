import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import type { SourceLines } from '../../src/importer/source-lines.ts';
import { escapeXml, makeDocx, paragraph } from './support/make-docx.ts';

const payloads = JSON.parse(
  readFileSync(new URL('../importer/fixtures/payloads.json', import.meta.url), 'utf8'),
) as string[];

/** Words of every line, tables cell by cell, in order. */
function words({ lines }: SourceLines): string[] {
  return lines.flatMap(({ text, table }) => (table === undefined ? [text] : table.rows.flat()));
}

/** What a reader of Markdown sees of a line: a link's words, what is quoted, no comment, no backslash before punctuation, no line break. */
function shownOf(payload: string): string {
  const link = /^!?\[([^\]]*)\]\([^()\s<]+\)$/u.exec(payload);
  if (link) return link[1]!;
  if (/^<br *\/?>$/u.test(payload)) return '';
  if (/^(?:-{3,}|={3,}|\*{3,}|_{3,})$/u.test(payload)) return '';
  return payload
    .replace(/<!--.*-->/u, '')
    .replace(/^>(?=.)\s?/u, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('hostile text comes through as the characters that it is', () => {
  it('has at least 200 payloads, all different and of one line', () => {
    expect(new Set(payloads).size).toBe(payloads.length);
    expect(payloads.length).toBeGreaterThanOrEqual(200);
    expect(payloads.filter((payload) => /[\r\n\0]/.test(payload))).toEqual([]);
  });

  it('in .txt, whatever the line ends', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(words(await readInput(utf8(payloads.join(end)), '甲.txt'))).toEqual(payloads);
    }
  });

  it('in .docx paragraphs and cells', async () => {
    const row = (text: string): string => `<w:tr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`;
    const body = payloads.map((text) => paragraph(text)).join('') + `<w:tbl>${payloads.map(row).join('')}</w:tbl>`;
    const read = await readInput(makeDocx({ body }), '甲.docx');
    expect(words(read)).toEqual([...payloads, ...payloads.flatMap((text) => [text, '乙'])]);
  });

  it('in .html, where only white space of the file folds', async () => {
    const marked = payloads.map((text) => `<p>「${escapeXml(text)}」是一段完整的话。</p>`).join('');
    const read = await readInput(
      utf8(`<!DOCTYPE html><meta charset="utf-8"><body><div>${marked}</div></body>`),
      '甲.html',
    );
    const folded = payloads.map((text) => `「${text.replace(/[ \t]+/g, ' ')}」是一段完整的话。`);
    expect(words(read)).toEqual(folded);
  });

  it('in .md, where only the marks of headings, bold lines, lists, quotations, links and tables are no words', async () => {
    for (const payload of payloads) {
      if (/^#{1,6} |^\*\*[^*]+\*\*$|^__[^_]+__$|^[-*+] /.test(payload)) continue;
      const read = await readInput(utf8(`前文。\n\n${payload}\n\n后文。\n`), '甲.md');
      expect(words(read)).toEqual(['前文。', '', shownOf(payload), '', '后文。']);
    }
  });

  it('nothing of it runs while it is read', async () => {
    const page = `<!DOCTYPE html><body><p>正文是完整的一句话，没有别的。</p>${payloads.join('\n')}</body>`;
    const before = Object.keys(globalThis).length;
    await readInput(utf8(page), '甲.html');
    expect('hacked' in globalThis || 'closed' in globalThis).toBe(false);
    expect(Object.keys(globalThis)).toHaveLength(before);
  });
});
