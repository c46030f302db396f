import { makeDoc } from '../../importer-readers/support/make-doc.ts';
import { makeDocx } from '../../importer-readers/support/make-docx.ts';
import { makeOfd } from '../../importer-readers/support/make-ofd.ts';
import { makePdf, type Drawn } from '../../importer-readers/support/make-pdf.ts';
import { makeZip } from '../../importer-readers/support/make-zip.ts';
import type { Paper } from './papers.ts';

/** A paragraph as it is laid out. */
interface Laid {
  text: string;
  at: 'left' | 'indent' | 'center' | 'right';
}

/** The paragraphs of a paper from the top to the 版记. */
export function layOut(paper: Paper): Laid[] {
  const all = (at: Laid['at'], texts: readonly (string | undefined)[] = []): Laid[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ text, at }]));
  return [
    ...paper.head.map((text): Laid => ({ text, at: /文件$|[局府部]$|〕/u.test(text) ? 'center' : 'left' })),
    ...all('center', paper.title),
    ...all('left', [paper.addressee]),
    ...all('indent', paper.body),
    ...all('indent', paper.attached),
    ...all('right', [...paper.signed, paper.date]),
    ...all('indent', [paper.note]),
    ...(paper.attachments ?? []).flatMap(([mark, title, ...texts]) => [
      ...all('left', [mark]),
      ...all('center', [title]),
      ...all('indent', texts),
    ]),
    ...all('left', paper.tail),
  ];
}

const SIZE = 16;
const FULL = 26;
const LEFT = 90;

/** Lines of 26 signs on pages of A4, as Word sets them. */
function draw(laid: readonly Laid[]): Drawn[][] {
  const lines = laid.flatMap(({ text, at }) => {
    const signs = [...(at === 'indent' ? `\u3000\u3000${text}` : text)];
    const rows = Array.from({ length: Math.ceil(signs.length / FULL) }, (_, n) =>
      signs.slice(n * FULL, (n + 1) * FULL),
    );
    return rows.map((row) => {
      const words = row.join('').trimStart();
      const free = FULL - [...words].length;
      const before = { left: 0, indent: row.length - [...words].length, center: free / 2, right: free - 2 }[at];
      return { text: words, x: LEFT + before * SIZE };
    });
  });
  const pages: Drawn[][] = [];
  lines.forEach((line, index) => {
    const row = index % 22;
    if (row === 0) pages.push([]);
    pages.at(-1)?.push({ ...line, y: 750 - row * 28 });
  });
  return pages;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function docx(laid: readonly Laid[]): Uint8Array {
  const align = { left: '', indent: '<w:ind w:firstLineChars="200"/>', center: '<w:jc w:val="center"/>', right: '<w:jc w:val="right"/>' }; // prettier-ignore
  return makeDocx({
    body: laid
      .map(({ text, at }) => `<w:p><w:pPr>${align[at]}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`)
      .join(''),
  }); // prettier-ignore
}

function doc(laid: readonly Laid[]): Uint8Array {
  let from = 0;
  const paragraphs = laid.map(({ text, at }) => {
    const start = from;
    from += text.length + 1;
    return { from: start, to: from, properties: at === 'center' ? [[0x2461, 1] as const] : [] };
  });
  return makeDoc({ body: laid.map(({ text }) => `${text}\r`).join(''), paragraphs });
}

function rtf(laid: readonly Laid[]): Uint8Array {
  const align = { left: '\\ql', indent: '\\ql\\fi640', center: '\\qc', right: '\\qr' };
  const signs = (text: string): string => [...text].map((sign) => `\\u${String(sign.charCodeAt(0))}?`).join('');
  const body = laid.map(({ text, at }) => `\\pard${align[at]} ${signs(text)}\\par\n`).join('');
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg936\\uc1\n${body}}`, 'latin1');
}

function odt(laid: readonly Laid[]): Uint8Array {
  const names = ['office', 'style', 'text', 'fo'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo-compatible' : name}:1.0"`).join(' '); // prettier-ignore
  const styles = ['left', 'indent', 'center', 'right'].map((at) => `<style:style style:name="${at}" style:family="paragraph"><style:paragraph-properties fo:text-align="${at === 'indent' ? 'left' : at}"/></style:style>`).join(''); // prettier-ignore
  const body = laid.map(({ text, at }) => `<text:p text:style-name="${at}">${escaped(text)}</text:p>`).join('');
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', data: content },
  ]);
}

function html(laid: readonly Laid[]): string {
  const align = { left: '', indent: ' style="text-indent:2em"', center: ' style="text-align:center"', right: ' style="text-align:right"' }; // prettier-ignore
  const body = laid.map(({ text, at }) => `<p${align[at]}>${escaped(text)}</p>`).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公文</title></head><body>${body}</body></html>`;
}

function txt(laid: readonly Laid[]): string {
  const before = { left: 0, indent: 2, center: 6, right: 16 };
  return laid.map(({ text, at }) => `${'\u3000'.repeat(before[at])}${text}`).join('\n');
}

/** The same paper in each kind of file that offices have. */
export function asFiles(paper: Paper): Readonly<Record<string, Uint8Array>> {
  const laid = layOut(paper);
  return {
    txt: Buffer.from(txt(laid)),
    html: Buffer.from(html(laid)),
    docx: docx(laid),
    doc: doc(laid),
    rtf: rtf(laid),
    odt: odt(laid),
    pdf: makePdf(draw(laid)),
    ofd: makeOfd(draw(laid)),
  };
}
