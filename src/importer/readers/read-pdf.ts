import type { SourceLines } from '../source-lines.ts';
import { inputFault, oversizedInput, brokenInput } from './input-fault.ts';
import { MAX_PDF_PAGES } from './limits.ts';
import { linesOfPages } from './pdf/lines-of-pages.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { refuseGarbage } from './pdf/refuse-garbage.ts';
import { refuseBombs } from './pdf/refuse-bombs.ts';
import { readPageText, type PageText } from './pdf/page-rows.ts';

/**
 * Visual lines of a PDF with text, page by page. Running heads and page numbers keep their place and carry a role.
 * @throws FaultError when the file is damaged, locked, a scan without text, or breaks a bound.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<SourceLines> {
  refuseBombs(bytes, file);
  const { document, close } = await openPdf(bytes, file);
  try {
    if (document.numPages > MAX_PDF_PAGES) {
      throw oversizedInput(file, `有 ${String(document.numPages)} 页，最多 ${String(MAX_PDF_PAGES)} 页`);
    }
    const texts: PageText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      texts.push(await pageText(document, number, file));
    }
    refuseScan(texts, file);
    refuseGarbage(texts, file);
    const info: { Title?: unknown } | undefined = (await document.getMetadata().catch(() => null))?.info;
    const title = typeof info?.Title === 'string' ? info.Title.trim() : '';
    return { ...linesOfPages(texts), ...(title === '' ? {} : { properties: { title } }) };
  } finally {
    await close();
  }
}

async function pageText(
  document: Awaited<ReturnType<typeof openPdf>>['document'],
  number: number,
  file: string,
): Promise<PageText> {
  try {
    const page = await document.getPage(number);
    const text = await readPageText(page);
    page.cleanup();
    return text;
  } catch (cause) {
    throw brokenInput(file, ` PDF（第 ${String(number)} 页）`, cause);
  }
}

function refuseScan(texts: readonly PageText[], file: string): void {
  const words = texts.reduce(
    (sum, { segments }) => sum + segments.reduce((chars, { text }) => chars + text.replace(/\s/gu, '').length, 0),
    0,
  );
  // Scanners print a line of their own on some pages.
  if (words >= 20 || words > texts.length * 10) return;
  throw inputFault(
    'input-without-text',
    file,
    `这个 PDF 有 ${String(texts.length)} 页，几乎没有文字，应当是扫描件或图片。`,
    '请先用文字识别（OCR）软件转成文字，对照原件核对后，存成 .docx 或 .txt 再导入。',
  );
}
