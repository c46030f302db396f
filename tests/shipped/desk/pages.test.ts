import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBlocks, settleText } from '../../../src/desk/editing/page-blocks.ts';
import { pageText, parsePage } from '../../../src/desk/editing/page-text.ts';
import { newBlock, withFields } from '../../../src/desk/view/pages/block-source.ts';
import type { PageRow, PageTrial, PageView } from '../../../src/desk/shared/pages.ts';
import type { Refused } from '../../../src/desk/shared/api.ts';
import { inspectLibrary } from '../../../src/library/load-library.ts';
import { PROJECT } from '../../support/project.ts';
import { askAsPage } from '../../desk/support/ask.ts';
import { deskFor, type TestDesk } from '../../desk/support/open-desk.ts';

const pages = (['articles', 'courses'] as const).flatMap((kind) =>
  readdirSync(path.join(PROJECT, 'content', kind)).map((name) => ({ kind, id: path.basename(name, '.mdx') })),
);

// One desk on a copy of the shipped library: reading it is what takes long.
let desk: TestDesk;
const closing: (() => Promise<void>)[] = [];
const text = (file: string): string => readFileSync(path.join(desk.folder, file), 'utf8');
const page = async (at: string): Promise<PageView> => (await askAsPage<PageView>(desk.url, `pages/${at}`)).body;
const draftOf = ({ head, blocks }: PageView) => ({ head, blocks: blocks.map(({ source }) => source) });

beforeAll(async () => {
  desk = await deskFor(undefined, (close) => closing.push(close));
  cpSync(path.join(PROJECT, 'content'), desk.folder, { recursive: true });
});
afterAll(() => Promise.all(closing.map((close) => close())));

describe('articles and courses at the desk', () => {
  it('are the same files, to the letter, when nothing is changed', () => {
    for (const { kind, id } of pages) {
      const before = text(`${kind}/${id}.mdx`);
      const { head, blocks } = parsePage(before, id);
      const draft = { head, blocks: blocks.map(({ source }) => source) };
      expect(pageText(before, kind, draft), id).toBe(before);
    }
  });

  it('change in what was changed, with their comments', async () => {
    const view = await page('articles/ruogan-yijian');
    const before = text('articles/ruogan-yijian.mdx');
    const { head, blocks } = draftOf(view);
    const sent = {
      base: view.base,
      page: { head: { ...head, summary: '新的说明' }, blocks: [...blocks, '写 { 和 < 也行。'] },
    };
    expect((await askAsPage(desk.url, 'pages/articles/ruogan-yijian', sent)).status).toBe(200);
    expect(text('articles/ruogan-yijian.mdx')).toBe(
      `${before.replace(/^summary: .*$/mu, 'summary: 新的说明')}\n写 \\{ 和 \\< 也行。\n`,
    );
    await askAsPage(desk.url, 'undo', {});
    expect(text('articles/ruogan-yijian.mdx')).toBe(before);
  });

  it('are new, tried while they are written, and go again', async () => {
    const quote = withFields(newBlock('Quote'), { at: 'jianghua#s3-p1', words: '这次会议出台了' });
    const head = { summary: '说明', title: '试一篇', shortTitle: '试', genre: '政策', order: 9 };
    const wrong = { head, blocks: [withFields(quote, { words: '没有的话' }).source] };
    const trial = (await askAsPage<PageTrial>(desk.url, 'pages/articles/try', { id: '', page: wrong })).body;
    expect(trial.seen).toMatchObject([{ children: [{ tag: 'quote', words: '没有的话', from: '《讲话》三第1段' }] }]);
    expect(trial.problems.map(({ rule }) => rule)).toEqual(['quote-matches']);
    const refused = await askAsPage<Refused>(desk.url, 'pages/articles/new', { base: {}, page: wrong });
    expect(refused.status).toBe(422);
    const made = await askAsPage<PageView>(desk.url, 'pages/articles/new', {
      base: {},
      page: { head, blocks: [quote.source] },
    });
    expect(made.body.id).toBe('shi-yi-pian');
    expect(text('articles/shi-yi-pian.mdx')).toBe(
      '---\ntitle: 试一篇\nshortTitle: 试\ngenre: 政策\norder: 9\nsummary: 说明\n---\n\n<Quote at="jianghua#s3-p1">这次会议出台了</Quote>\n',
    );
    const course = { title: '一门课', order: 9, summary: '说明', sections: [{ at: 'jianghua#s1', minutes: 5 }] };
    expect(
      (await askAsPage(desk.url, 'pages/courses/new', { base: {}, page: { head: course, blocks: [] } })).status,
    ).toBe(200);
    expect(inspectLibrary(desk.folder).faults).toEqual([]);
    await askAsPage(desk.url, 'pages/articles/shi-yi-pian/remove', {});
    await askAsPage(desk.url, 'pages/courses/yi-men-ke/remove', {});
    const rows = (await askAsPage<PageRow[]>(desk.url, 'pages/articles')).body;
    expect(rows.map(({ id }) => id)).not.toContain('shi-yi-pian');
    const kept = await askAsPage<Refused>(desk.url, 'pages/articles/wuxi/remove', {});
    expect(kept.body.message).toContain('归在它下面');
  });
});

describe('tables at the desk', () => {
  it('are the same files, to the letter, when nothing is changed', async () => {
    for (const name of readdirSync(path.join(PROJECT, 'content/datasets'))) {
      const before = text(`datasets/${name}`);
      const at = `tables/${path.basename(name, '.yaml')}`;
      const { base, table } = (await askAsPage<{ base: object; table: object }>(desk.url, at)).body;
      expect((await askAsPage(desk.url, at, { base, table })).status, name).toBe(200);
      expect(text(`datasets/${name}`), name).toBe(before);
    }
  });

  it('have a chart of columns that get their names when they are written', async () => {
    const quote = { kind: 'quote', at: 'jianghua#s1-p4', quote: '社区党委（总支）43家', value: '43家' };
    const table = {
      order: 99,
      title: '组织',
      summary: '几家',
      rowsAre: '级',
      columns: [{ key: 'new-1', name: '数目', numeric: true }],
      rows: [{ key: 'new-1', name: '党委', group: '社区', cells: { 'new-1': quote } }],
      chart: { type: 'bars', column: 'new-1', unit: '家', apart: [] },
    };
    const made = await askAsPage<Refused>(desk.url, 'tables/new', { base: {}, table });
    expect(made).toMatchObject({ status: 200 });
    expect(text('datasets/zu-zhi.yaml')).toContain('chart:\n  type: bars\n  column: shu-mu\n  unit: 家\n');
    expect(inspectLibrary(desk.folder).faults).toEqual([]);
    await askAsPage(desk.url, 'tables/zu-zhi/remove', {});
  });
});

it('a piece of an article has a form when it stands alone', () => {
  const kinds = (body: string) => pageBlocks(body, 'a.mdx').map(({ kind }) => kind);
  expect(
    kinds(
      '## 题\n\n<Absent>文号</Absent>\n\n见<See at="a#s1" />。\n\n<DatasetTable id="a" />\n\n<Quote at="a#s1">**重**</Quote>\n',
    ),
  ).toEqual(['heading', 'Absent', 'text', 'DatasetTable', 'text']);
  expect(settleText('a < b {c} <Quote at="a#s1">字</Quote>')).toBe('a \\< b \\{c\\} <Quote at="a#s1">字</Quote>');
});
