import { expect, it } from 'vitest';
import { createOmissionLog } from '../../src/importer/readers/omission-log.ts';
import { collectRtf } from '../../src/importer/readers/rtf/collect-lines.ts';

const read = (info: string): { texts: string[]; title: string } => {
  const { lines, title } = collectRtf(
    `{\\rtf1\\ansi\\uc1${info}{\\b notice}\\par body\\par}`,
    'a.rtf',
    createOmissionLog(),
  );
  return { texts: lines.map(({ text }) => text), title };
};

it.each([
  ['an author', '{\\info{\\author Somebody}}'],
  [
    'an author in Unicode, and dates',
    "{\\info{\\author \\u24352\\'3f\\u19977\\'3f}{\\creatim\\yr2023\\mo1\\dy31}{\\printim\\yr2023}}",
  ],
  ['company, subject and comment', '{\\info{\\company Office}{\\subject S}{\\*\\company X}{\\doccomm one\\par two}}'],
  ['no destinations at all', '{\\info Somebody}'],
])('%s of a file is no word of its text', (_name, info) => {
  expect(read(info)).toEqual({ texts: ['notice', 'body'], title: '' });
});

it('the title of a file is told', () => {
  expect(read('{\\info{\\title Words}{\\author Somebody}}')).toEqual({ texts: ['notice', 'body'], title: 'Words' });
});
