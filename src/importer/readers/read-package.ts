import type { SourceLines } from '../source-lines.ts';
import { inputFault } from './input-fault.ts';
import { readDocx } from './read-docx.ts';
import { readZip, type ZipParts } from './read-zip.ts';

/**
 * Reads a zip that should be a Word document.
 * @throws FaultError when it is another kind of package, damaged, or breaks a bound.
 */
export async function readPackage(bytes: Uint8Array, file: string): Promise<SourceLines> {
  const zip = await readZip(bytes, file, 'Word 文档（.docx）');
  const other = await otherPackage(zip);
  if (other !== null)
    throw inputFault('input-kind', file, `这个文件是${other.what}，不是 Word 文档（.docx）。`, other.remedy);
  return readDocx(zip, file);
}

const asDocx = '请用能打开它的软件打开，把正文另存为 .docx 再导入。';

async function otherPackage({ names, read }: ZipParts): Promise<{ what: string; remedy: string } | null> {
  if (names.some((name) => name.endsWith('document.xml'))) return null;
  if (names.some((name) => name.startsWith('xl/'))) return { what: '表格（Excel）', remedy: asDocx };
  if (names.some((name) => name.startsWith('ppt/'))) return { what: '演示文稿（PowerPoint）', remedy: asDocx };
  if (names.includes('OFD.xml'))
    return { what: '版式文件（OFD）', remedy: '请用 OFD 阅读器打开，导出为文本或 Word 文档再导入。' };
  if (names.includes('mimetype')) {
    const type = new TextDecoder().decode((await read('mimetype')) ?? new Uint8Array());
    if (type.includes('opendocument')) return { what: 'OpenDocument 文件（.odt 一类）', remedy: asDocx };
    if (type.includes('epub')) return { what: '电子书（EPUB）', remedy: asDocx };
  }
  return { what: '普通的压缩包', remedy: '请先解压，再导入里面的文档。' };
}
