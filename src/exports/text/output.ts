import { perDocument, type Output } from '../output.ts';
import { plainText } from './plain-text.ts';

/** Plain text, a file for each document. */
export const plainTexts: Output = {
  name: 'text',
  summary: '纯文本，一篇一个 .txt，任何程序都能打开',
  files: perDocument('txt', ({ document }) => plainText(document.blocks)),
};
