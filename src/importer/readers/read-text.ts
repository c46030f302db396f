import { decodeText, type DecodedText } from '../decode-text.ts';
import type { SourceLines } from '../source-lines.ts';
import { inputFault } from './input-fault.ts';

/** Text of a file that should be plain text. @throws FaultError when the bytes are no text in any known encoding. */
export function decodeOrRefuse(bytes: Uint8Array, file: string): DecodedText {
  let decoded: DecodedText;
  try {
    decoded = decodeText(bytes);
  } catch (cause) {
    throw notText(file, cause);
  }
  // Text has no NUL and no code point that is no character; program and picture files have many, and some of them decode.
  const nuls = decoded.text.split(/[\0\ufffe\uffff]/u).length - 1;
  if (nuls > 0 && nuls * 1000 > decoded.text.length) throw notText(file);
  return decoded;
}

function notText(file: string, cause?: unknown): Error {
  return inputFault(
    'input-kind',
    file,
    '认不出这个文件是什么：它不是 Word、WPS 文字、PDF、网页，也不是能读通的文本。',
    '请用原来的软件打开，另存为 .docx 或 .txt 再导入；如果是图片或扫描件，请先做文字识别（OCR）。',
    cause,
  );
}

/** Lines of a plain text file, exactly as they stand, line ends of any kind. @throws FaultError when it is not text. */
export function readText(bytes: Uint8Array, file: string): SourceLines {
  const { text, encoding, thin } = decodeOrRefuse(bytes, file);
  const pieces = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const lines = pieces.map((piece, index) => ({ line: index + 1, text: piece }));
  // The end of the last line is not another, empty line.
  if (lines.length > 1 && lines.at(-1)!.text === '') lines.pop();
  return {
    kind: 'txt',
    encoding,
    hardWrapped: true,
    lines,
    omissions:
      thin === true
        ? [{ reason: '编码没有标明，字数少，只能猜', text: `按 ${encoding} 读；如果正文是乱码，请另存为 UTF-8 再导入` }]
        : [],
  };
}
