import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/importer/read-input.ts';
import type { SourceLines } from '../../src/importer/source-lines.ts';
import { expectRefused } from './support/refusal.ts';

const page = (
  body: string,
  head = '<meta charset="utf-8"><title>关于做好汛期值守工作的通知_某县人民政府网</title>',
): Promise<SourceLines> =>
  readInput(
    new TextEncoder().encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`),
    '甲.html',
  );
const texts = ({ lines }: SourceLines): string[] => lines.map(({ text }) => text);
const left = ({ omissions }: SourceLines): string => omissions.map(({ text }) => text).join('\n');

const menu =
  '<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li><li><a href="/g">公开</a></li></ul></div>';
const foot =
  '<div class="bottom"><p>主办：某县人民政府办公室　版权所有</p><p>粤ICP备12345678号　网站标识码：4400000000</p></div>';
const text =
  '<p>　　各镇人民政府：</p><p>　　进入汛期，请各镇安排专人值守，按时报告雨情。</p><p>　　一、落实责任</p><p>　　主要负责人是第一责任人。</p><p>某县人民政府办公室</p><p>2009年6月1日</p>';
const wanted = [
  '　　各镇人民政府：',
  '　　进入汛期，请各镇安排专人值守，按时报告雨情。',
  '　　一、落实责任',
  '　　主要负责人是第一责任人。',
  '某县人民政府办公室',
  '2009年6月1日',
];

describe('what is around the text', () => {
  it('leaves out menus, page tools, lists of related pages and the foot, and says so', async () => {
    const related =
      '<div><h4>推荐阅读</h4><ul><li><a href="/1">我县召开防汛会议</a></li><li><a href="/2">雨情通报第三期</a></li></ul></div>';
    const tools = '<div>字号：[<a href="javascript:f(1)">大</a> <a href="javascript:f(2)">小</a>]</div>';
    const read = await page(
      `${menu}<div id="zoom">${tools}${text}</div>${related}${foot}<script>document.write('广告')</script>`,
    );
    expect(texts(read)).toEqual(wanted);
    for (const words of ['首页', '我县召开防汛会议', '版权所有', '网页脚本'])
      expect(left(read) + read.omissions.map(({ reason }) => reason).join()).toContain(words);
    expect(left(read)).not.toContain('广告');
  });

  it('leaves out what a site says of itself above the title that the page states, sentences too', async () => {
    const about = '<div><h3>关于本县</h3><p>本县成立于1950年，位于三江之间。</p><p>下辖十二个镇，两个街道。</p></div>';
    const read = await page(
      `${about}<div><h3>要闻</h3><h4>关于做好汛期值守工作的通知</h4>${text}</div>${foot}`,
      '<meta charset="utf-8"><meta name="ArticleTitle" content="关于做好汛期值守工作的通知"><title>某县人民政府网</title>',
    );
    expect(texts(read)).toEqual(['要闻', '关于做好汛期值守工作的通知', ...wanted]);
    expect(left(read)).toContain('本县成立于1950年');
    expect(read.properties).toEqual({ title: '关于做好汛期值守工作的通知' });
  });

  it('keeps the title and the table of particulars that stand outside the text', async () => {
    const facts =
      '<table><tr><td>索引号：</td><td>1234/2009-001</td><td>发文机关：</td><td>某县人民政府办公室</td></tr><tr><td>发文字号：</td><td>某府办〔2009〕7号</td><td>成文日期：</td><td>2009年6月1日</td></tr></table>';
    const read = await page(
      `${menu}<div>${facts}</div><div class="bt">关于做好汛期值守工作的通知</div><div>${text}</div>${foot}`,
    );
    expect(texts(read)).toEqual([
      '索引号：\t1234/2009-001\t发文机关：\t某县人民政府办公室',
      '发文字号：\t某府办〔2009〕7号\t成文日期：\t2009年6月1日',
      '关于做好汛期值守工作的通知',
      ...wanted,
    ]);
    expect(read.properties).toEqual({ title: '关于做好汛期值守工作的通知' });
  });

  it('finds a text placed by nested tables, and one that is cut into two blocks', async () => {
    const placed = `<table><tr><td>${menu}</td></tr><tr><td><table><tr><td width="200"></td><td>${text}</td></tr></table></td></tr></table>${foot}`;
    expect(texts(await page(placed))).toEqual(wanted);
    const [first, second] = [text.slice(0, text.indexOf('<p>　　一、')), text.slice(text.indexOf('<p>　　一、'))];
    expect(texts(await page(`${menu}<div>${first}</div><div>${second}</div>${foot}`))).toEqual(wanted);
  });

  it('keeps attachments that are links, and paragraphs that cite by links', async () => {
    const cites = '<p>根据<a href="/l1">《防洪法》</a>和<a href="/l2">《水法》</a>，制定本通知。</p>';
    const files =
      '<ul><li><a href="/f/1.doc">附件1：值守表.doc</a></li><li><a href="/f/2.xls">附件2：雨情表.xls</a></li></ul>';
    expect(texts(await page(`${menu}<div>${cites}${text}</div>${files}${foot}`))).toEqual([
      '根据《防洪法》和《水法》，制定本通知。',
      ...wanted,
      '附件1：值守表.doc',
      '附件2：雨情表.xls',
    ]);
  });

  it('keeps what is named like furniture when it holds the text, and drops hidden words', async () => {
    expect(
      texts(
        await page(`<div class="tools share">${text}</div><div style="display:none">看不见的一句话，不算正文。</div>`),
      ),
    ).toEqual(wanted);
  });
});

describe('lines and hints', () => {
  it('makes a line of each block and of each piece between br', async () => {
    const read = await page(
      `<h2 align="center">标题</h2><font>　　第一段是完整的话。<br>　　第二段也是完整的话。</font><p>行内<b>加粗</b>\n   折行</p><p><strong>全加粗</strong></p>尾巴`,
    );
    expect(read.lines.map(({ text: words, hints }) => ({ words, ...hints }))).toEqual([
      { words: '标题', heading: 2, centered: true },
      { words: '　　第一段是完整的话。' },
      { words: '　　第二段也是完整的话。', softBreak: true },
      { words: '行内加粗 折行' },
      { words: '全加粗', bold: true },
      { words: '尾巴' },
    ]);
  });

  it('gives the numbers that ordered lists draw', async () => {
    const read = await page(
      '<p>下面是完整的一句话，有三项。</p><ol start="3"><li>丙项</li><li>丁项</li><li value="9">壬项</li></ol>',
    );
    expect(read.lines.slice(1).map(({ text: words, hints }) => [hints?.number, words])).toEqual([
      ['3.', '丙项'],
      ['4.', '丁项'],
      ['9.', '壬项'],
    ]);
  });

  it('keeps tables, with merged cells as empty places', async () => {
    const table =
      '<table border="1"><tr><th>项目</th><th>甲</th><th>乙</th></tr><tr><td rowspan="2">合用</td><td>1</td><td>2</td></tr><tr><td colspan="2">两格</td></tr></table>';
    const read = await page(`<div><p>下面的表格是完整的。</p>${table}</div>`);
    expect(read.lines[1]!.table).toEqual({
      header: true,
      rows: [
        ['项目', '甲', '乙'],
        ['合用', '1', '2'],
        ['', '两格', ''],
      ],
    });
  });
});

describe('encodings', () => {
  it('believes the charset that the page declares if the bytes agree', async () => {
    // “公文” in GBK.
    const gbk = Uint8Array.from([0xb9, 0xab, 0xce, 0xc4]);
    const bytes = (head: string, body: Uint8Array): Uint8Array =>
      Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), body, Buffer.from('</p></body></html>')]);
    expect(await readInput(bytes('<meta charset=gb2312>', gbk), '甲.htm')).toMatchObject({
      encoding: 'gb18030',
      lines: [{ text: '公文' }],
    });
    const utf8 = new TextEncoder().encode('公文');
    expect(
      await readInput(bytes('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', utf8), '甲.htm'),
    ).toMatchObject({ encoding: 'utf-8', lines: [{ text: '公文' }] });
    expect(await readInput(bytes('<meta charset="no-such-name">', utf8), '甲.htm')).toMatchObject({
      lines: [{ text: '公文' }],
    });
  });

  it('reads a page with a foreign byte, and says so; refuses one that is no text', async () => {
    const half = '完整的一句话。'.repeat(150);
    const page = Buffer.concat([
      Buffer.from(`<html><head><meta charset="utf-8"></head><body><p>${half}`),
      Buffer.from([0xff]),
      Buffer.from(`${half}</p></body></html>`),
    ]);
    const read = await readInput(page, '甲.html');
    expect(read.encoding).toBe('utf-8');
    expect(read.omissions).toContainEqual(expect.objectContaining({ text: '共 1 处' }));
    const noise = Buffer.concat([Buffer.from('<html><meta charset="utf-8">'), Buffer.alloc(3000, 0xff)]);
    await expectRefused(noise, '甲.html', 'input-kind');
  });
});

describe('a frame that its script should have filled', () => {
  it('is refused, whatever the site says of itself below it', async () => {
    const fields =
      '<p>{{data.title}}</p><p>索 引 号： {{data.no}}</p><p>发文日期： {{data.day}}</p><script>f()</script>';
    const notice = '<p>版权与免责声明</p><p>凡本站注明“原创”的作品，其版权属于本站所有。</p><p>打印 更多 附件信息:</p>';
    const frame = new TextEncoder().encode(
      `<meta charset="utf-8"><body><div>${fields}</div><div>${notice}</div></body>`,
    );
    expect(await expectRefused(frame, '甲.html', 'input-without-text')).toContain('在浏览器里打开');
    expect(texts(await page(`<div>${fields}${text}</div><div>${notice}</div>`))).toEqual(
      expect.arrayContaining(wanted),
    );
  });
});
