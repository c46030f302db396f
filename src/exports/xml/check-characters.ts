import type { Edition } from '../../edition/edition.ts';
import { FaultError } from '../../model/faults/fault.ts';

/** Characters that XML 1.0 cannot hold, however they are written, and the line end that its readers change into another. */
const OUTSIDE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const OTHER_FORMS = '改用 --to jsonl 或 --to text 导出，那两种装得下任何字符。';

/**
 * Makes sure that XML can hold the words of a document as they are.
 * @param remedy what else can be done
 * @throws FaultError that names the first place where it cannot
 */
export function checkCharacters({ document, annotations }: Edition, remedy = OTHER_FORMS): void {
  const texts = [
    ...document.blocks.map(({ text, line }) => ({ text, line })),
    ...annotations.map(({ comment }) => ({ text: JSON.stringify(comment), line: undefined })),
    { text: document.title, line: undefined },
  ];
  const found = texts.find(({ text }) => OUTSIDE.test(text));
  if (!found) return;
  const code = (OUTSIDE.exec(found.text)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw new FaultError({
    rule: 'xml-holds-text',
    file: document.file,
    ...(found.line !== undefined && { line: found.line }),
    what: `这里有一个 XML 装不下的控制字符（U+${code}），没有导出。`,
    remedy,
  });
}
