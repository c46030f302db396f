import { expect, it } from 'vitest';
import { findByLabel } from '../../src/search/core/find-by-label.ts';
import { foldText } from '../../src/search/core/fold.ts';
import { namesMeant } from '../../src/search/core/short-name.ts';
import { readTypedAddress } from '../../src/search/core/typed-address.ts';
import { assignAddresses } from '../../src/model/addresses/assign-addresses.ts';
import type { Block, UnaddressedBlock } from '../../src/model/document.ts';

const heading = (text: string, level: number): UnaddressedBlock => ({
  kind: 'heading',
  level,
  text,
  continues: false,
  line: 1,
});
const paragraph = (text: string): UnaddressedBlock => ({ kind: 'paragraph', text, continues: false, line: 1 });
const title: UnaddressedBlock = { kind: 'title', level: 1, text: '题', continues: false, line: 1 };
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Twelve articles in two chapters; the eleventh has two clauses, of which the second has items with points. */
const LAW = assignAddresses([
  title,
  heading('第一章　总则', 2),
  ...HAN.flatMap((number, index) => [
    ...(index === 6 ? [heading('第二章　安全防范', 2)] : []),
    heading(`第${number}条`, 3),
    ...(number === '十一'
      ? [
          '桥梁由县里管理。',
          '下列行为应当禁止：',
          '（一）在桥上停车；',
          '（二）在桥上摆摊；',
          '（三）下列其他行为：',
          '1.燃放烟花；',
          '2.垂钓；',
        ]
      : number === '十二'
        ? ['下列人员可以减免：', '（一）老人；', '（二）军人。']
        : [`这是第${String(index + 1)}条的规定。`]
    ).map(paragraph),
  ]),
  heading('第十二条之一', 3),
  paragraph('本法自公布之日起施行。'),
]).blocks;

const SPEECH = assignAddresses([
  title,
  paragraph('同志们，今天开会。'),
  heading('一、找准问题', 2),
  ...['甲。', '乙。', '丙。', '丁。', '戊。'].map(paragraph),
  heading('二、明确目标', 2),
  heading('（一）加强领导', 3),
  ...['子。', '丑。', '寅。'].map(paragraph),
]).blocks;

const DOCUMENTS: readonly { names: string[]; blocks: Block[] }[] = [
  { names: ['fankong', '反恐怖主义法', '中华人民共和国反恐怖主义法'], blocks: LAW },
  { names: ['jianghua', '讲话', '在推进会上的讲话'], blocks: SPEECH },
  { names: ['fandian', '反电信网络诈骗法', '中华人民共和国反电信网络诈骗法'], blocks: [] },
];
const NAMES = DOCUMENTS.flatMap(({ names }) => names);

/** The words that a typed address leads to, as the search finds them. */
function arrive(typed: string): string | undefined {
  const address = readTypedAddress(typed, NAMES);
  if (!address) return undefined;
  const meant = new Set(namesMeant(address.name, NAMES));
  const found = DOCUMENTS.filter(({ names }) => address.name === '' || names.some((name) => meant.has(name))).flatMap(
    ({ blocks }) => {
      const block = address.spoken
        ? blocks.find(({ code }) => foldText(code) === address.place)
        : findByLabel(blocks, address.place);
      return block ? [block.text] : [];
    },
  );
  return found.length === 1 ? found[0] : undefined;
}

const LAW_NAMES = [
  '《反恐怖主义法》',
  '反恐怖主义法',
  '反恐法',
  '《反恐法》',
  '中华人民共和国反恐怖主义法',
  '《中华人民共和国反恐怖主义法》',
  '反恐怖主义法 ',
  '',
];
const LAW_PLACES: readonly [text: string, ...ways: string[]][] = [
  ['第十一条', '第十一条', '第11条', '11条', '十一条', '第二章第十一条'],
  ['桥梁由县里管理。', '第十一条第一款', '第11条第1款', '11条1款', '十一条一款', '第十一条第1段'],
  ['下列行为应当禁止：', '第十一条第二款', '十一条2款', '第11条第2款'],
  [
    '（三）下列其他行为：',
    '第十一条第二款第（三）项',
    '第十一条第二款第三项',
    '11条2款3项',
    '第11条第2款(3)',
    '第十一条第（三）项',
    '第11条（三）',
  ],
  ['1.燃放烟花；', '第十一条第二款第（三）项第1目', '11条2款3项1目'],
  ['（二）军人。', '第十二条第（二）项', '第12条第2项', '12条2项', '第十二条第一款第（二）项'],
  ['第十二条之一', '第十二条之一', '12条之1'],
];
const SPEECH_NAMES = ['《讲话》', '讲话', '讲话 ', ''];
const SPEECH_PLACES: readonly [text: string, ...ways: string[]][] = [
  ['戊。', '一第5段', '一第五段', '一5段', '一、第5段'],
  ['寅。', '二（一）第3段', '二(一)第三段', '二（一）3段', '二、（一）第3段'],
];
const CODES: readonly [text: string, ...ways: string[]][] = [
  ['寅。', '讲话 2-1-3', '《讲话》2-1-3', '讲话2—1—3', 'jianghua 2-1-3'],
];

const ways = [
  ...LAW_PLACES.flatMap(([text, ...places]) =>
    LAW_NAMES.flatMap((name) => places.map((place) => [name + place, text] as const)),
  ),
  ...SPEECH_PLACES.flatMap(([text, ...places]) =>
    SPEECH_NAMES.flatMap((name) => places.map((place) => [name + place, text] as const)),
  ),
  ...CODES.flatMap(([text, ...places]) => places.map((place) => [place, text] as const)),
];

it(`${String(ways.length)} ways to type an address all arrive`, () => {
  expect(ways.length).toBeGreaterThan(200);
  expect(ways.filter(([typed, text]) => arrive(typed) !== text)).toEqual([]);
});

it('the address is said as lawyers say it, and stays what it was', () => {
  const said = new Map(LAW.map(({ text, label, eId, code }) => [text, [label, eId, code]]));
  expect(said.get('（三）下列其他行为：')).toEqual(['第十一条第二款第（三）项', 's2-5-p5', '2-5-5']);
  expect(said.get('（二）军人。')).toEqual(['第十二条第（二）项', 's2-6-p3', '2-6-3']);
  expect(said.get('第二章　安全防范')).toEqual(['第二章', 's2', '2']);
});

it('articles that are numbered anew in each part keep the part in their address', () => {
  const { blocks } = assignAddresses([
    title,
    heading('第一章　甲', 2),
    heading('第一条', 3),
    paragraph('子'),
    heading('第二章　乙', 2),
    heading('第一条', 3),
    paragraph('丑'),
  ]);
  expect(blocks.at(-1)?.label).toBe('第二章第一条');
});

it.each([
  '第十三条',
  '第十一条第三款',
  '反法第十一条',
  '反恐法第十一条第二款第（四）项',
  '第十二条第三项',
  '社会主义法',
  '五年',
  '第三者',
])('%s leads nowhere', (typed) => {
  expect(arrive(typed)).toBeUndefined();
});
