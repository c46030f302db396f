import path from 'node:path';
import type { Findings } from '../later-check.ts';
import { quotationParts, rangesOf } from '../../model/words-in-text.ts';
import { shownPath } from '../../files/location.ts';
import { numbersSchema, type Numbers } from './schema.ts';
import { checkEntries } from '../entries/check-keys.ts';
import { readList } from '../entries/read-list.ts';

/** Reads `numbers.yaml`; what is wrong or to be checked is added to the findings. */
export function loadNumbers(folder: string, { faults, later }: Findings): Numbers['numbers'] {
  const source = path.join(folder, 'numbers.yaml');
  const content = readList(source, numbersSchema, '写数字索引', faults);
  if (!content) return [];
  const file = shownPath(source);
  const { numbers } = content.data;
  const { lineOf } = content;
  later.push((editions) =>
    checkEntries({ file, name: 'numbers', lineOf }, numbers, editions, ({ quotation }) => [
      { path: ['quotation'], quotation },
    ]),
  );
  numbers.forEach(({ value, quotation: { quote } }, index) => {
    if (rangesOf(quote, quotationParts(value))) return;
    faults.push({
      rule: 'value-in-quote',
      file,
      line: lineOf(['numbers', index, 'value']),
      what: '数字不是引文里的写法。',
      details: [`数字：${value}`, `引文：${quote}`],
      remedy: '数字和单位照原文写，中间略去的用“……”。',
    });
  });
  return numbers;
}
