import path from 'node:path';
import { detectKind } from './readers/detect-kind.ts';
import { FORMATS } from './readers/formats.ts';
import { inputFault, oversizedInput } from './readers/input-fault.ts';
import { MAX_INPUT_BYTES, MAX_TEXT_BYTES } from './readers/limits.ts';
import { otherPackage } from './readers/other-package.ts';
import { readZip } from './readers/read-zip.ts';
import type { SourceLines } from './source-lines.ts';

/**
 * Refuses a file by its size, before it is read into memory.
 * @param size Bytes.
 * @throws FaultError when it is empty or too large.
 */
export function checkInputSize(size: number, fileName: string): void {
  if (size === 0) {
    throw inputFault(
      'input-empty',
      fileName,
      '这个文件是空的（0 字节）。',
      '请检查是不是没有下载或复制完整，换成有内容的文件再导入。',
    );
  }
  if (size > MAX_INPUT_BYTES) {
    throw inputFault(
      'input-bounds',
      fileName,
      `这个文件有 ${String(Math.ceil(size / 1024 / 1024))} MB，超过导入的上限 ${String(MAX_INPUT_BYTES / 1024 / 1024)} MB。`,
      '公文的文字不会这么大，多半是图片占的。请用 Word 或 WPS 打开，删去图片或只把正文另存为新文件，再导入。',
    );
  }
}

/**
 * Reads an input of any kind. The bytes decide what it is; a name that says otherwise is told among the omissions.
 * @param fileName Name or path, for its extension and for messages.
 * @throws FaultError in plain Chinese when the file cannot be read.
 */
export async function readInput(bytes: Uint8Array, fileName: string): Promise<SourceLines> {
  checkInputSize(bytes.length, fileName);
  const extension = path.extname(fileName).slice(1).toLowerCase();
  const read = await readByKind(bytes, extension, fileName);
  if (!read.lines.some(({ text, table }) => table !== undefined || text.trim() !== '')) {
    throw inputFault(
      'input-without-text',
      fileName,
      '这个文件里没有文字。',
      '请检查是不是拿错了文件；如果内容是图片，请先做文字识别（OCR）。',
    );
  }
  if (FORMATS.some(({ kind, extensions }) => kind === read.kind && extensions.includes(extension))) return read;
  const reason = '扩展名与内容不符（按内容读取，没有丢失文字）';
  return { ...read, omissions: [{ reason, text: `扩展名是 .${extension}，内容是 ${read.kind}` }, ...read.omissions] };
}

async function readByKind(bytes: Uint8Array, extension: string, file: string): Promise<SourceLines> {
  const container = detectKind(bytes, extension, file);
  if (container === 'text' || container === 'html') {
    refuseFalseContainer(extension, file);
    if (bytes.length > MAX_TEXT_BYTES) throw oversizedInput(file, `文本超过 ${String(MAX_TEXT_BYTES >> 20)} MB`);
  }
  const zip = container === 'zip' ? await readZip(bytes, file, '文档（Word、ODT 或 OFD）') : null;
  const format = FORMATS.find(
    ({ container: own, holds, byExtension, extensions }) =>
      own === container &&
      (zip === null || holds?.(zip.names) === true) &&
      (byExtension === undefined || extensions.includes(extension)),
  );
  if (!format) throw await otherPackage(zip, file);
  return format.read(bytes, file, zip);
}

/** A name of a container on bytes that are none: a broken download, or a text that was renamed. */
function refuseFalseContainer(extension: string, file: string): void {
  const name = { docx: 'Word 文档', docm: 'Word 文档', pdf: 'PDF' }[extension];
  if (name === undefined) return;
  throw inputFault(
    'input-extension',
    file,
    `扩展名是 .${extension}，内容却不是${name}：文件可能没有下载完整，或是改了扩展名。`,
    '请重新下载或重新要一份；如果它本来是文本或网页，请把扩展名改回 .txt 或 .html 再导入。',
  );
}
