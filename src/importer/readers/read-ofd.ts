import path from 'node:path';
import type { SourceLines } from '../source-lines.ts';
import { brokenInput, inputFault, oversizedInput } from './input-fault.ts';
import { MAX_PDF_PAGES } from './limits.ts';
import { readOfdText } from './ofd/read-page.ts';
import { child, elements, parseXml, textBelow, type XmlElement } from './parse-xml.ts';
import { joinGlyphs, type PageText } from './pdf/page-rows.ts';
import { linesOfPages } from './pdf/lines-of-pages.ts';
import type { ZipParts } from './read-zip.ts';

const kind = '版式文件（OFD）';

/**
 * Visual lines of an OFD document (GB/T 33190), page by page, through the same stages as those of a PDF.
 * @throws FaultError when a part is damaged, breaks a bound, or the pages are pictures
 */
export async function readOfd(zip: ZipParts, file: string): Promise<SourceLines> {
  const part = async (name: string): Promise<XmlElement | null> => {
    const bytes = await zip.read(name);
    return bytes === null ? null : parseXml(bytes, file, kind);
  };
  if (zip.names.some((name) => /(?:^|\/)(?:Encryptions?|DecryptSeed)\.(?:xml|dat)$/iu.test(name)))
    throw inputFault(
      'input-encrypted',
      file,
      '这个 OFD 文件加了密，读不出来。',
      '请用 OFD 阅读器打开，去掉密码后另存一份再导入。',
    );
  const top = await part('OFD.xml');
  const body = child(top ?? undefined, 'DocBody');
  const root = textBelow(child(body, 'DocRoot') ?? { name: '', attributes: {}, children: [] }).trim();
  const document = root === '' ? null : await part(locate('', root));
  if (!document) throw brokenInput(file, kind);
  const home = path.posix.dirname(locate('', root));
  const common = child(document, 'CommonData');
  const templates = new Map(elements(common).flatMap((element) => (element.name === 'TemplatePage' ? [[element.attributes['ID'] ?? '', element.attributes['BaseLoc'] ?? '']] : []))); // prettier-ignore
  const pages = elements(child(document, 'Pages')).filter(({ name }) => name === 'Page');
  if (pages.length > MAX_PDF_PAGES)
    throw oversizedInput(file, `有 ${String(pages.length)} 页，最多 ${String(MAX_PDF_PAGES)} 页`);
  const box = boxOf(child(common, 'PageArea'));
  const texts: PageText[] = [];
  for (const { attributes } of pages) {
    const page = await part(locate(home, attributes['BaseLoc'] ?? ''));
    if (!page) throw brokenInput(file, kind);
    const slanted: string[] = [];
    const glyphs = readOfdText(page, slanted);
    // A red head is often drawn by a template below the page.
    for (const use of elements(page).filter(({ name }) => name === 'Template')) {
      const template = await part(locate(home, templates.get(use.attributes['TemplateID'] ?? '') ?? ''));
      if (template) glyphs.push(...readOfdText(template, slanted));
    }
    const [width, height] = boxOf(child(page, 'Area')) ?? box ?? [210, 297];
    const points = 72 / 25.4;
    texts.push({ width: width * points, height: height * points, segments: joinGlyphs(glyphs), slanted });
  }
  if (texts.every(({ segments }) => segments.length === 0))
    throw inputFault('input-without-text', file, '这个 OFD 文件里没有文字，应当是扫描件或图片。', '请先用文字识别（OCR）软件转成文字，对照原件核对后，存成 .docx 或 .txt 再导入。'); // prettier-ignore
  const info = child(body, 'DocInfo');
  const title = textBelow(child(info, 'Title') ?? { name: '', attributes: {}, children: [] }).trim();
  return { ...linesOfPages(texts), kind: 'ofd', ...(title === '' ? {} : { properties: { title } }) };
}

/** The name of a part within the package; what would lead out of it leads to no part. */
function locate(folder: string, written: string): string {
  return written.startsWith('/') ? written.slice(1) : path.posix.normalize(path.posix.join(folder, written));
}

/** Width and height of a page in millimetres. */
function boxOf(area: XmlElement | undefined): [number, number] | null {
  const written = child(area, 'PhysicalBox');
  const [, , width, height] = written ? textBelow(written).trim().split(/\s+/u).map(Number) : [];
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? [width, height] : null;
}
