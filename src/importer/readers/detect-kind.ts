import { inputFault } from './input-fault.ts';
import { isOle } from './open-ole.ts';

/** What the bytes are; `text` is anything that is not a known container. */
export type Container = 'zip' | 'ole' | 'pdf' | 'rtf' | 'word-xml' | 'html' | 'text';

/** Files that offices have and that hold no words that can be read here: first bytes, name, remedy. */
const others: readonly { magic: readonly number[]; what: string; remedy: string }[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47], what: '这个文件是图片（PNG），没有文字。', remedy: '请先用文字识别（OCR）软件转成文字，核对后再导入。' },
  { magic: [0xff, 0xd8, 0xff], what: '这个文件是图片（JPEG），没有文字。', remedy: '请先用文字识别（OCR）软件转成文字，核对后再导入。' },
  { magic: [0x49, 0x49, 0x2a, 0x00], what: '这个文件是图片（TIFF），没有文字。', remedy: '请先用文字识别（OCR）软件转成文字，核对后再导入。' },
  { magic: [0x4d, 0x4d, 0x00, 0x2a], what: '这个文件是图片（TIFF），没有文字。', remedy: '请先用文字识别（OCR）软件转成文字，核对后再导入。' },
  { magic: [0x47, 0x49, 0x46, 0x38], what: '这个文件是图片（GIF），没有文字。', remedy: '请先用文字识别（OCR）软件转成文字，核对后再导入。' },
  { magic: [0x52, 0x61, 0x72, 0x21], what: '这个文件是 RAR 压缩包。', remedy: '请先解压，再导入里面的文档。' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: '这个文件是 7z 压缩包。', remedy: '请先解压，再导入里面的文档。' },
  { magic: [0x1f, 0x8b], what: '这个文件是 gzip 压缩包。', remedy: '请先解压，再导入里面的文档。' },
  { magic: [0x4d, 0x5a], what: '这个文件像是 Windows 程序，不是文档。', remedy: '请不要打开它，核对来源后换成文档文件。' },
]; // prettier-ignore

/**
 * Decides by the bytes what a file is; the extension only settles what may be either, such as a page's fragment.
 * @param extension Lower case, without the dot.
 * @throws FaultError for kinds that cannot be imported.
 */
export function detectKind(bytes: Uint8Array, extension: string, file: string): Container {
  if (isOle(bytes)) return 'ole';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  const head = headText(bytes);
  if (head.startsWith('%PDF-') || (extension === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74])) return 'rtf';
  for (const { magic, what, remedy } of others) {
    if (startsWith(bytes, magic)) throw inputFault('input-kind', file, what, remedy);
  }
  if (/^(?:From|MIME-Version|Subject|Date): /i.test(head) && /multipart\/related/i.test(head)) {
    throw inputFault(
      'input-kind',
      file,
      '这个文件是“单个文件网页”（.mht）。',
      '请在浏览器里打开这个文件，另存为“网页，仅 HTML”，再导入。',
    );
  }
  if (/^<\?xml/iu.test(head) && /mso-application|<(?:\w{1,8}:)?(?:wordDocument|package)[\s>]/u.test(head))
    return 'word-xml';
  if (opensPage(head)) return 'html';
  if (/^html?$|^xhtml$|^shtml$/.test(extension) && /<[a-z!/][^>]*>/i.test(head)) return 'html';
  return 'text';
}

/** True when markup of a page stands at the head, behind an XML declaration and comments; gone through once. */
function opensPage(head: string): boolean {
  let rest = head.replace(/^<\?xml[^>]{0,200}>\s*/iu, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(rest);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The beginning as text in which markup can be recognised, whatever the encoding; white space at its head left out. */
function headText(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 4096);
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'latin1';
  return new TextDecoder(encoding).decode(part).replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, '');
}
