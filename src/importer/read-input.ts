import { PlainError } from '../faults/plain-error.ts';
import { decodeText } from './decode-text.ts';
import type { SourceLines } from './source-lines.ts';

/**
 * Reads: an input's bytes and name. Writes: its lines.
 * @throws PlainError when the input is empty or of a kind that cannot be read.
 */
export function readInput(bytes: Uint8Array, fileName: string): Promise<SourceLines> {
  if (!/\.(txt|text)$/iu.test(fileName)) throw new PlainError(`还读不了这种文件：${fileName}。现在能读的是 .txt。`);
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new PlainError('这是一个空文件，里面没有文字。请检查是不是选错了文件。');
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ line: index + 1, text: line }));
  return Promise.resolve({ kind: 'txt', encoding, hardWrapped: true, lines, omissions: [] });
}
