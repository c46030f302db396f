import { inputFault } from './input-fault.ts';
import type { ZipParts } from './read-zip.ts';

const asDocx = '请用能打开它的软件打开，把正文另存为 .docx 再导入。';

/** The fault of a zip that is no document that can be read, naming what it is. */
export async function otherPackage(zip: ZipParts | null, file: string): Promise<Error> {
  const { what, remedy } = zip === null ? { what: '不认识的文件', remedy: asDocx } : await nameOf(zip);
  return inputFault('input-kind', file, `这个文件是${what}，不是可以导入的文档。`, remedy);
}

async function nameOf({ names, read }: ZipParts): Promise<{ what: string; remedy: string }> {
  if (names.some((name) => name.startsWith('xl/'))) return { what: '表格（Excel）', remedy: asDocx };
  if (names.some((name) => name.startsWith('ppt/'))) return { what: '演示文稿（PowerPoint）', remedy: asDocx };
  if (names.includes('mimetype')) {
    const type = new TextDecoder().decode((await read('mimetype')) ?? new Uint8Array());
    if (type.includes('opendocument')) return { what: 'OpenDocument 的表格、演示或绘图文件', remedy: asDocx };
    if (type.includes('epub')) return { what: '电子书（EPUB）', remedy: asDocx };
  }
  return { what: '普通的压缩包', remedy: '请先解压，再导入里面的文档。' };
}
