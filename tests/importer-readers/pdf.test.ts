import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import { makePdf, type Drawn } from './support/make-pdf.ts';

/** Lines of 16-point text from the top: every line 28 points below the one before. */
function column(lines: readonly (readonly [indent: number, text: string])[], x = 80, top = 740, size = 16): Drawn[] {
  return lines.map(([indent, text], index) => ({ text, x: x + indent * size, y: top - index * 28, size }));
}

const full = '这一行正好写满二十七个字以便看出右边的边界在哪里好好';
const opening = (number: number): string => '甲乙丙'.charAt(number - 1) + full.slice(3);
const page = (number: number): Drawn[] => [
  { text: '某县文件汇编', x: 240, y: 800, size: 10 },
  ...column([
    [2, opening(number)],
    [0, full],
    [0, '到这里结束。'],
    [2, '第二段从这里开始。'],
    [2, full.slice(2)],
  ]),
  { text: `— ${String(number)} —`, x: 270, y: 50, size: 12 },
];

describe('pages of text', () => {
  it('without indents tells only where a sentence goes on', async () => {
    const ended = `${full.slice(1)}。`;
    const made = makePdf([
      column([
        [0, full],
        [0, ended],
        [0, full],
        [0, '到这里结束。'],
      ]),
    ]);
    const { lines } = await readInput(made, '甲.pdf');
    expect(lines.map(({ hints }) => hints?.paragraphStart)).toEqual([true, false, undefined, false]);
  });

  it('gives a line for each visual line, with page, running heads and where paragraphs begin', async () => {
    const { lines, hardWrapped } = await readInput(makePdf([page(1), page(2), page(3)]), '甲.pdf');
    expect(hardWrapped).toBe(true);
    const first = lines.filter(({ hints }) => hints?.page === 1);
    expect(first.map(({ text, hints }) => [text, hints?.role ?? hints?.paragraphStart])).toEqual([
      ['某县文件汇编', 'header'],
      [opening(1), true],
      [full, false],
      ['到这里结束。', false],
      ['第二段从这里开始。', true],
      [full.slice(2), true],
      ['— 1 —', 'footer'],
    ]);
    expect(lines.filter(({ hints }) => hints?.page === 3)).toHaveLength(7);
  });

  it('reads two columns one after the other', async () => {
    const words = (mark: string): [number, string][] =>
      Array.from({ length: 8 }, (_each, index) => [0, `${mark}栏第${String(index)}行文字一直写满`]);
    const { lines } = await readInput(
      makePdf([[...column(words('左'), 60, 740, 18), ...column(words('右'), 320, 740, 18)]]),
      '甲.pdf',
    );
    expect(lines.map(({ text }) => text)).toEqual([...words('左'), ...words('右')].map(([, text]) => text));
  });

  it('folds aligned rows into a table, and leaves slanted words out', async () => {
    const rows = ['序号,街道,数量', '1,南街,5', '2,北街,', '合计,,5'].map((row) => row.split(','));
    const cells = rows.flatMap((row, index) =>
      row.map((text, at): Drawn => ({ text, x: 80 + at * 150, y: 600 - index * 28 })).filter(({ text }) => text !== ''),
    );
    const mark: Drawn = { text: '内部资料', x: 200, y: 300, size: 40, slant: 45 };
    const { lines, omissions } = await readInput(
      makePdf([[...column([[2, '下面是一张表，共有四行。']]), ...cells, mark]]),
      '甲.pdf',
    );
    expect(lines[1]!.table?.rows).toEqual(rows);
    expect(JSON.stringify(lines)).not.toContain('内部资料');
    expect(omissions.map(({ text }) => text)).toContain('内部资料');
  });

  it('puts no spaces between Han characters and digits set apart, and keeps those between words', async () => {
    const gapped: Drawn[] = [
      { text: '到', x: 80, y: 700 },
      { text: '2008', x: 100, y: 700 },
      { text: '年底，', x: 168, y: 700 },
      { text: 'two', x: 80, y: 660 },
      { text: 'words', x: 134, y: 660 },
      { text: '这一行只是为了让字数多一些。', x: 80, y: 620 },
    ];
    const { lines } = await readInput(makePdf([gapped]), '甲.pdf');
    expect(lines.map(({ text }) => text)).toEqual(['到2008年底，', 'two words', '这一行只是为了让字数多一些。']);
  });
});

describe('exponents', () => {
  const line = (y: number): Drawn[] => [
    { text: '每人不少于4m', x: 80, y, size: 16 },
    { text: '2', x: 179, y: y + 8.5, size: 9 },
    { text: '，可以多些。', x: 184, y, size: 16 },
  ];
  it('stand in their line, however high they are drawn', async () => {
    const { lines } = await readInput(makePdf([[...line(740), ...line(712)]]), '甲.pdf');
    expect(lines.map(({ text }) => text)).toEqual(['每人不少于4m2，可以多些。', '每人不少于4m2，可以多些。']);
  });
  it('are none where a number stands by itself above a line', async () => {
    const { lines } = await readInput(
      makePdf([
        [
          { text: '3', x: 300, y: 748.5, size: 9 },
          { text: '云桥将于五月修缮。', x: 80, y: 740, size: 16 },
          { text: '请各地告知群众绕行，并派人值守。', x: 80, y: 712, size: 16 },
        ],
      ]),
      '甲.pdf',
    );
    expect(lines.map(({ text }) => text)).toEqual(['3', '云桥将于五月修缮。', '请各地告知群众绕行，并派人值守。']);
  });
});
