import { expect, it, test } from 'vitest';
import { understand, type Understanding } from '../../src/importer/import-source.ts';
import { findAttached } from '../../src/importer/outline/find-attached.ts';
import { ranksOf } from '../../src/importer/outline/find-headings.ts';
import { isAddressee } from '../../src/importer/outline/head-lines.ts';
import { RANK } from '../../src/importer/numbering.ts';
import { readInput } from '../../src/importer/read-input.ts';
import type { Passage } from '../../src/edition/join-lines.ts';

const read = async (text: string, file = 'a.txt'): Promise<Understanding> =>
  understand(await readInput(Buffer.from(text, 'utf8'), file));
const words = ({ elements }: Understanding): string[] => elements.map(({ text }) => text);
const headings = ({ elements }: Understanding): string[] =>
  elements.flatMap(({ kind, level, text }) => (kind === 'heading' ? [`${String(level)} ${text}`] : []));

const BODY = '云桥将于五月修缮，请各地告知群众绕行，并派人值守。\n';
const html = (...lines: string[]): string =>
  `<!DOCTYPE html><meta charset="utf-8"><body><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body>`;

it.each([
  '甲市、乙市、丙自治区人民政府，云岭、河东军区：',
  '云岭省人民政府、云岭生产建设兵团：',
  '林一山委员：',
  '林一山、周小河等5名代表：',
])('those to whom a document goes: %s', async (line) => {
  expect(isAddressee(line)).toBe(true);
  const { metadata } = await read(`云政函〔2024〕5号\n关于修缮云桥的答复\n${line}\n${BODY}`);
  expect(metadata.addressee).toBe(line.slice(0, -1));
});

it.each(['各位代表：', '主席先生：', '修缮包括桥面、栏杆、桥墩：', '甲市的桥，乙市的路，丙市的渡口：'])(
  'those to whom it does not go: %s',
  async (line) => {
    const { metadata } = await read(`在修桥工作会上的讲话\n${line}\n${BODY}`);
    expect(metadata.addressee).toBe(null);
  },
);

test('many organs that sign on one line are all told, with the day below', async () => {
  const organs = ['云州市交通运输局', '云州市水务局', '云州市财政局', '云州市自然资源和规划局', '云州市应急管理局'];
  const { metadata } = await read(
    `关于修缮云桥的通知\n各区交通运输局：\n${BODY}${organs.join('            ')}\n2024年4月6日\n`,
  );
  expect(metadata).toMatchObject({ issuer: organs.join('、'), date: '2024-04-06' });
});

test('an organ whose name was set on two lines signs as one, and the organ whose seal it uses does not sign', async () => {
  const text = `关于修缮云桥的通知\n各区人民政府：\n${BODY}云州市防汛抗旱和\n桥梁抢修工作领导小组\n（云州市水务局代章）\n2024年4月6日\n`;
  const { metadata } = await read(text);
  expect(metadata).toMatchObject({ issuer: '云州市防汛抗旱和桥梁抢修工作领导小组', date: '2024-04-06' });
});

test('a title goes on in a line that begins with the edition of what is published', async () => {
  const { metadata } = await read(`云政发〔2024〕5号\n关于印发云桥养护方案\n（第三版）的通知\n各区人民政府：\n${BODY}`);
  expect(metadata.title).toBe('关于印发云桥养护方案（第三版）的通知');
});

it.each(['（第三版）', '（2023年修订）', '（2019年第二次修正）'])(
  'a title takes its edition with it: %s',
  (edition) => {
    const passages = ['2024年4月6日', '云桥养护方案', edition, '一、总则', BODY].map((text) => ({ text }) as Passage);
    expect(findAttached(passages, 1, 0)).toEqual([{ start: 1, count: 2 }]);
  },
);

test('a table of particulars whose last label has no value leaves the line below it alone', async () => {
  const order = [
    '云州市人民政府令',
    '第9号',
    '《云桥养护办法》已经市政府常务会议通过，现予公布。',
    '市长：林一山',
    '2024年4月6日',
  ];
  const table = '<table><tr><td>索 引 号：</td><td>7-9</td></tr><tr><td>发文机关：</td><td>云州市人民政府</td></tr><tr><td>主 题 词：</td><td></td></tr></table>'; // prettier-ignore
  const page = html(...order, '云桥养护办法', '第一条 为了养好云桥，制定本办法。', '第二条 过桥的人应当爱护云桥。');
  const { metadata } = await read(page.replace('<div>', `<div>${table}`), 'a.html');
  expect(metadata).toMatchObject({ title: '云桥养护办法', docnum: '云州市人民政府令第9号' });
});

test('of a page that a site names after what a notice publishes, the notice gives the title', async () => {
  const page = html(
    '云桥养护办法',
    '云政发〔2024〕5号',
    '云州市人民政府',
    '关于印发云桥养护办法的通知',
    '各区人民政府：',
    BODY,
  );
  const { metadata } = await read(page.replace('<body>', '<title>云桥养护办法</title><body>'), 'a.html');
  expect(metadata).toMatchObject({ title: '云州市人民政府关于印发云桥养护办法的通知', addressee: '各区人民政府' });
});

test('what the page is called is its title, though it reads like a sentence', async () => {
  const title = '不用跑腿！过桥登记和养护缴费，上“云桥通”手机软件快速办理！';
  const page = html(title, BODY, BODY).replace('<body>', `<title>${title}</title><body>`);
  expect((await read(page, 'a.html')).metadata.title).toBe(title);
});

test('a web page that was printed or pasted loses its menus and its foot, and nothing else', async () => {
  const menu = ['• 长者专区', '• 政务公开', '当前位置：首页 > 通知公告', '关于修缮云桥的通告'];
  const foot = [
    '云州市交通运输局',
    '2024年4月6日',
    '返回顶部',
    '打印本页',
    '版权所有：云州市人民政府',
    '云ICP备1234号',
  ];
  const got = await read([...menu, BODY, ...foot].join('\n'));
  expect(words(got)).toEqual(['关于修缮云桥的通告', BODY.trim(), '云州市交通运输局', '2024年4月6日']);
  // A sentence above the trail is no menu, and without a site's marks nothing is its foot.
  const kept = await read(['本文是一句完整的话。', ...menu.slice(2), BODY, '返回顶部的台阶'].join('\n'));
  expect(words(kept)).toContain('本文是一句完整的话。');
  expect(words(kept)).toContain('返回顶部的台阶');
  expect(words(await read(['关于修缮云桥的通告', BODY, '打印页面'].join('\n'), 'a.md'))).toContain('打印页面');
});

test('the day and the counter of a web page are no part of the text', async () => {
  const got = await read(
    html('关于修缮云桥的通告', '2024-04-06', '-次', BODY, '云州市交通运输局', '2024年4月7日'),
    'a.html',
  );
  expect(words(got)).not.toContain('-次');
  expect(got.metadata.date).toBe('2024-04-07');
});

test('Markdown of a copyist: particulars, comments and rules go, and the number has a line of its own', async () => {
  const text = `# 关于修缮云桥的通知\n\n**发布日期**: 2024-04-07\n**发布机构**: 云州市交通运输局\n**原文链接**: [乙](http://a.example/b)\n**检索时间**: 2026-02-02 15:25:09\n**检索关键词**: 桥, 路\n\n---\n\n<!-- 注\n释 -->\n云交发〔2024〕7号\n\n各有关单位：\n\n${BODY}`;
  const got = await read(text, 'a.md');
  expect(words(got)).toEqual(['关于修缮云桥的通知', '云交发〔2024〕7号', '各有关单位：', BODY.trim()]);
  expect(got.draft.source.omissions).toContainEqual({ reason: 'Markdown 里的注释', text: '<!-- 注' });
  expect(got.metadata).toMatchObject({ docnum: '云交发〔2024〕7号', addressee: '各有关单位' });
});

test('a comment in Markdown that is never closed is text', async () => {
  expect(words(await read(`# 云桥\n\n<!-- 甲\n\n${BODY}`, 'a.md'))).toContain('<!-- 甲');
});

test('a heading of Markdown is joined to nothing, and one right below the title stays a heading', async () => {
  const text = `# 修桥的人没有签约，能否要求工钱\n\n## 基本案情\n\n${BODY}\n## 处理结果\n\n${BODY}`;
  const got = await read(text, 'a.md');
  expect(got.metadata.title).toBe('修桥的人没有签约，能否要求工钱');
  expect(headings(got)).toEqual(['1 基本案情', '1 处理结果']);
});

test('a heading that a page puts above the number and the addressee is none of the document', async () => {
  const text = `# 关于修缮云桥的通知\n\n## 通知原文\n\n云交发〔2024〕7号\n\n各有关单位：\n\n${BODY}\n## 一、修缮范围\n\n${BODY}`;
  const got = await read(text, 'a.md');
  expect(got.metadata).toMatchObject({ docnum: '云交发〔2024〕7号', addressee: '各有关单位' });
  expect(headings(got)).toEqual(['1 一、修缮范围']);
});

test('a bare day below the text, and a line that counts, are text', async () => {
  const got = await read(`关于修缮云桥的通知\n各区：\n${BODY}\n3 次\n云州市人民政府\n2024-04-06\n`);
  expect(words(got)).toContain('2024-04-06');
  expect(words(got).join('\n')).toContain('3 次');
});

test('a title that stands only above the trail of links stays', async () => {
  const got = await read(
    `首页\n政务公开\n关于修缮云桥的通知\n当前位置：首页 > 公开\n各区：\n${BODY}\n云州市人民政府\n2024年4月6日\n`,
  );
  expect(got.metadata.title).toBe('关于修缮云桥的通知');
});

test('a list of attachments without a colon is no heading', async () => {
  const text = `关于修缮云桥的批复\n云州市人民政府：\n同意修缮云桥。\n附件1.云桥东段界址点\n2.云桥西段界址点\n云岭省人民政府\n2024年4月6日\n附件1.\n云桥东段界址点\n${BODY}`;
  const roles = (await read(text)).elements.flatMap(({ role, text: line }) => (role ? [`${role} ${line}`] : []));
  expect(roles).toContain('attachmentlist 附件1.云桥东段界址点');
  expect(roles).toContain('attachmentlist 2.云桥西段界址点');
});

test('what is left of a broken space is white space', async () => {
  const { metadata } = await read(`关于修缮云桥的通知\n各区：\n${BODY}云州市人民政府 &sp;\n2024年4月6日\n`);
  expect(metadata).toMatchObject({ issuer: '云州市人民政府', date: '2024-04-06' });
});

test('a heading that has only a style stands below the numbered ones of the style above it', () => {
  const styles = [1, 2, 3, 4, 3, 2];
  const kinds = ['cn1', 'cn2', 'cn3', 'hint', 'cn3', 'cn2'] as const;
  const all = kinds.map((kind, index) => ({ index, length: 4, kind, reason: '', doubt: 0, gap: false }));
  const ranks = ranksOf(all, (index) => ({ heading: styles[index] ?? 1 }));
  expect(ranks[3]).toBeGreaterThan(RANK.cn3);
  expect(ranks[3]).toBeLessThan(RANK.cn4);
  // Without numbered ones of a higher style it is the style's own level.
  expect(ranksOf(all.slice(3, 4), () => ({ heading: 2 }))).toEqual([2]);
});

test('the cover of a standard: its name is the title, its code the number, those who issue it sign', async () => {
  const cover =
    'ICS 35.240.01\nCCS L 70\n中华人民共和国国家标准\nGB/T 39999—2024\n代替 GB/T 39999—2012\n云桥养护数据元规范\nData elements\n2024-04-06 发布\n2024-10-01 实施\n云岭桥梁总局\n云岭标准化委员会  发 布\n';
  const contents = '目 次\n前言 ......... II\n1 范围 ....... 1\n2 术语 ....... 1\n3 数据元 ..... 2\n';
  const body = `前言\n本文件由云岭桥梁总局提出。\n1 范围\n本文件规定了云桥养护数据元。\n2 术语\n2.1 数据元\n${BODY}2.2 元数据\n${BODY}3 数据元\n3.1 桥名\n${BODY}`;
  const got = await read(cover + contents + body);
  expect(got.metadata).toEqual({
    title: '云桥养护数据元规范',
    docnum: 'GB/T 39999—2024',
    date: '2024-04-06',
    issuer: '云岭桥梁总局、云岭标准化委员会',
    addressee: null,
  });
  expect(headings(got)).toEqual(['1 1 范围', '1 2 术语', '2 2.1 数据元', '2 2.2 元数据', '1 3 数据元', '2 3.1 桥名']);
});
