import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/importer/readers/docx/format-number.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';

interface LevelSpec {
  format: string;
  text: string;
  start?: number;
  extra?: string;
}

function abstract(id: number, levels: readonly LevelSpec[]): string {
  const each = levels.map(
    ({ format, text, start = 1, extra = '' }, index) =>
      `<w:lvl w:ilvl="${String(index)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${extra}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${each.join('')}</w:abstractNum>`;
}

const num = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstractId)}"/>${overrides}</w:num>`;
const item = (list: number, level: number): string =>
  paragraph('文', `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);

async function numbers(numbering: string, body: string, styles?: string): Promise<(string | undefined)[]> {
  const { lines } = await readInput(
    makeDocx({ body, numbering, ...(styles === undefined ? {} : { styles }) }),
    '甲.docx',
  );
  return lines.map(({ hints }) => hints?.number);
}

const outline: LevelSpec[] = [
  { format: 'chineseCountingThousand', text: '第%1章' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3．' },
  { format: 'decimal', text: '%3.%4', extra: '<w:isLgl/>' },
];

describe('automatic numbers', () => {
  it('counts each level and begins the lower ones anew', async () => {
    const body = [0, 1, 1, 2, 3, 3, 2, 0, 1].map((level) => item(1, level)).join('');
    expect(await numbers(abstract(0, outline) + num(1, 0), body)).toEqual([
      '第一章',
      '（一）',
      '（二）',
      '1．',
      '1.1',
      '1.2',
      '2．',
      '第二章',
      '（一）',
    ]);
  });

  it('goes on over chapters where the list says so (lvlRestart 0)', async () => {
    const levels = [outline[0]!, { format: 'chineseCounting', text: '第%2条', extra: '<w:lvlRestart w:val="0"/>' }];
    const body = [0, 1, 1, 0, 1].map((level) => item(1, level)).join('');
    expect(await numbers(abstract(0, levels) + num(1, 0), body)).toEqual([
      '第一章',
      '第一条',
      '第二条',
      '第二章',
      '第三条',
    ]);
  });

  it('shares counters between lists of one definition, unless a list starts anew', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = abstract(0, [{ format: 'decimal', text: '%1.' }]) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    expect(await numbers(lists, [1, 2, 1, 3, 3].map((list) => item(list, 0)).join(''))).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
    ]);
  });

  it('takes the list and level from the style, and none where the paragraph says 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const levels = [outline[0]!, { ...outline[1]!, extra: '<w:pStyle w:val="H"/>' }];
    const styled = paragraph('文', '<w:pStyle w:val="H"/>');
    const off = paragraph('文', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await numbers(abstract(0, levels) + num(1, 0), styled + off + styled, styles)).toEqual([
      '（一）',
      undefined,
      '（二）',
    ]);
  });

  it('draws no number for bullets and for lists that do not exist', async () => {
    const lists = abstract(0, [{ format: 'bullet', text: '•' }]) + num(1, 0);
    expect(await numbers(lists, item(1, 0) + item(7, 0) + item(1, 8))).toEqual([undefined, undefined, undefined]);
  });
});

describe('number formats', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 99, 100, 105], ['一', '十', '十一', '二十', '九十九', '一○○', '一○五']],
    [
      'chineseCountingThousand',
      [1, 10, 19, 101, 110, 1010, 12034],
      ['一', '十', '十九', '一百零一', '一百一十', '一千零一十', '一万二千零三十四'],
    ],
    ['chineseLegalSimplified', [3, 10, 25], ['叁', '壹拾', '贰拾伍']],
    ['decimalEnclosedCircle', [1, 20, 50, 51], ['①', '⑳', '㊿', '51']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
    ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
    ['upperRoman', [4, 9, 49], ['IV', 'IX', 'XLIX']],
    ['decimalZero', [3, 12], ['03', '12']],
    ['decimalFullWidth', [12], ['１２']],
    ['of a later edition', [7], ['7']],
  ])('%s', (format, values, drawn) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(drawn);
  });
});
