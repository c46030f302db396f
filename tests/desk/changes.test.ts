import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import type { DocumentView, LibraryView, MadeChange, Refused } from '../../src/desk/shared/api.ts';
import { askAsPage, sendAsPage } from './support/ask.ts';
import { deskFor, type TestDesk } from './support/open-desk.ts';
import { asDocx, SPEECH, writePapers } from './support/papers.ts';

const read = (desk: TestDesk, file: string): string => readFileSync(path.join(desk.folder, file), 'utf8');

/** Every file of a library, but for bookkeeping. */
const stateOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true } as never)
      .map((entry) => entry as unknown as { isFile: () => boolean; parentPath: string; name: string })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/\.history|\.zhangju-lock/u.test(file))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );

// One desk for all: what takes long is that the importer is loaded.
let desk: TestDesk;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  desk = await deskFor(undefined, (close) => closing.push(close));
  const { speech } = writePapers(desk.place);
  expect((await sendAsPage(desk.url, 'jianghua.docx', readFileSync(speech))).body).toMatchObject({ id: 'jianghua' });
  cpSync(desk.folder, path.join(desk.place, 'imported'), { recursive: true });
});

afterAll(() => Promise.all(closing.map((close) => close())));

beforeEach(() => {
  rmSync(desk.folder, { recursive: true });
  cpSync(path.join(desk.place, 'imported'), desk.folder, { recursive: true });
});

const view = async ({ url }: TestDesk): Promise<DocumentView> =>
  (await askAsPage<DocumentView>(url, 'documents/jianghua')).body;

describe('changes at the desk', () => {
  it('are undone one after the other, to the first byte', async () => {
    const imported = stateOf(desk.folder);
    const first = await view(desk);
    const correction = { do: 'level', line: 6, level: 1 };
    const second = await askAsPage<DocumentView>(desk.url, 'documents/jianghua/correct', {
      base: first.base,
      correction,
    });
    expect(second.body.rows.find(({ from }) => from === 6)?.blocks[0]).toMatchObject({ level: 1, eId: 's2' });
    // Nobody has seen the document: no address is retired.
    expect(read(desk, 'ledger/jianghua.yaml')).toContain('retired: []');
    expect(read(desk, 'ledger/jianghua.yaml')).toContain('draft: true');
    const about = { ...second.body.about, shortTitle: '讲话' };
    expect((await askAsPage(desk.url, 'documents/jianghua/about', { base: second.body.base, about })).status).toBe(200);
    expect(read(desk, 'documents/jianghua.mdx')).toContain('shortTitle: 讲话\n');
    const changes = (await askAsPage<MadeChange[]>(desk.url, 'changes')).body.map(({ label }) => label);
    expect(changes).toHaveLength(3);
    expect(changes[1]).toContain('第 6 行改作一级标题');
    await askAsPage(desk.url, 'undo', {});
    await askAsPage(desk.url, 'undo', {});
    expect(stateOf(desk.folder)).toEqual(imported);
    await askAsPage(desk.url, 'undo', {});
    expect(Object.keys(stateOf(desk.folder))).toEqual(['site.yaml']);
    expect((await askAsPage<Refused>(desk.url, 'undo', {})).body.message).toContain('没有可以撤销');
  });

  it('by others that break something are put back to what the check last found good', async () => {
    const library = async () => (await askAsPage<LibraryView>(desk.url, 'library')).body;
    expect(await library()).toMatchObject({ problems: [], changed: [] });
    const before = stateOf(desk.folder);
    const file = path.join(desk.folder, 'documents/jianghua.mdx');
    writeFileSync(file, read(desk, 'documents/jianghua.mdx').replace('同志们', '同志{们'));
    writeFileSync(path.join(desk.folder, 'datasets.yaml'), '');
    expect(await library()).toMatchObject({
      problems: [{ rule: 'mdx-syntax', go: { href: '#/documents/jianghua', name: '打开这一篇' } }],
      changed: [{ file: 'documents/jianghua.mdx', name: '文稿', fate: 'changed' }],
    });
    const asked = (id: string) => askAsPage<Refused>(desk.url, `documents/${id}`);
    expect(await asked('jianghua')).toMatchObject({ status: 422, body: { mendable: true } });
    expect((await asked('meiyou')).body.mendable).toBeUndefined();
    const ledger = read(desk, 'ledger/jianghua.yaml');
    writeFileSync(path.join(desk.folder, 'ledger/jianghua.yaml'), '坏');
    expect(await asked('jianghua')).toMatchObject({ status: 422, body: { mendable: false } });
    writeFileSync(path.join(desk.folder, 'ledger/jianghua.yaml'), ledger);
    const mended = await askAsPage<LibraryView>(desk.url, 'sound', { files: ['documents/jianghua.mdx', '../x'] });
    expect(mended.body.problems).toEqual([]);
    rmSync(path.join(desk.folder, 'datasets.yaml'));
    expect(stateOf(desk.folder)).toEqual(before);
  });

  it('made in two windows are told to the second, who chooses', async () => {
    const site = (await askAsPage<{ base: object; site: object }>(desk.url, 'site')).body;
    const save = (name: string, force: boolean) =>
      askAsPage<Refused>(desk.url, 'site', { base: site.base, force, site: { ...site.site, name } });
    expect((await save('甲', false)).status).toBe(200);
    const refused = await save('乙', false);
    expect(refused).toMatchObject({ status: 409, body: { conflict: ['site.yaml'] } });
    expect(read(desk, 'site.yaml')).toContain('name: 甲');
    expect((await save('乙', true)).status).toBe(200);
    expect(read(desk, 'site.yaml')).toContain('name: 乙');
  });

  it('keep what another program wrote meanwhile, when both are wanted', async () => {
    const { base } = (await askAsPage<{ base: object }>(desk.url, 'comments/jianghua')).body;
    mkdirSync(path.join(desk.folder, 'annotations'), { recursive: true });
    const byHand = '# 手写\nnotes:\n  - at: s1-p1\n    words: 阅览室12个\n    type: 注\n    text: 手写的\n';
    writeFileSync(path.join(desk.folder, 'annotations/jianghua.yaml'), byHand);
    const after = { at: 's1-p1', words: '较好地效果', type: '疑误', reason: '试' };
    const send = (force: boolean) =>
      askAsPage(desk.url, 'comments/jianghua/emendations', { base, force, change: { before: null, after } });
    expect((await send(false)).status).toBe(409);
    expect(read(desk, 'annotations/jianghua.yaml')).toBe(byHand);
    expect((await send(true)).status).toBe(200);
    expect(read(desk, 'annotations/jianghua.yaml')).toContain(byHand);
    expect(read(desk, 'annotations/jianghua.yaml')).toContain('较好地效果');
  });

  it('are not undone over what another has written since', async () => {
    writeFileSync(path.join(desk.folder, 'documents/jianghua.mdx'), '别人写的');
    expect(await askAsPage(desk.url, 'undo', {})).toMatchObject({ status: 409 });
    expect(read(desk, 'documents/jianghua.mdx')).toBe('别人写的');
  });

  it('that cannot be written leave everything as it was', async () => {
    const before = stateOf(desk.folder);
    const { base } = await view(desk);
    // In the place of the folder through which they are written stands a file, as a disk that is full or read-only would refuse it.
    rmSync(path.join(desk.folder, '.import'), { recursive: true, force: true });
    writeFileSync(path.join(desk.folder, '.import'), '');
    const correction = { do: 'level', line: 6, level: 1 };
    const { status, body } = await askAsPage<Refused>(desk.url, 'documents/jianghua/correct', { base, correction });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.message).toContain('怎么办');
    rmSync(path.join(desk.folder, '.import'));
    expect(stateOf(desk.folder)).toEqual(before);
    expect((await askAsPage<MadeChange[]>(desk.url, 'changes')).body).toHaveLength(1);
  });

  it('that would not hold are refused in words, and nothing is written', async () => {
    const before = stateOf(desk.folder);
    const { base } = await view(desk);
    const wrong = [
      ['documents/jianghua/correct', { base, correction: { do: 'level', line: 8, level: 4 } }, '标题越级'],
      ['documents/jianghua/correct', { base, correction: { do: 'remove', line: 1 } }, '题名'],
      ['documents/jianghua/correct', { base, correction: { do: 'join', line: 1 } }, '第一段'],
      [
        'comments/jianghua/notes',
        { base: {}, change: { before: null, after: { at: 's1-p1', words: '没有', type: '注', text: '试' } } },
        '没有这些字',
      ],
    ] as const;
    for (const [at, body, words] of wrong) {
      const answer = await askAsPage<Refused>(desk.url, at, body);
      expect(answer.body.message).toContain(words);
      expect(answer.body.message).not.toMatch(/\.yaml|\.mdx|npm run|ZodError|undefined/u);
      expect(answer.status).toBe(422);
    }
    expect(stateOf(desk.folder)).toEqual(before);
  });
});

describe('a document at the desk', () => {
  it('goes from draft to looked through, and out of the library while it is not published', async () => {
    expect((await view(desk)).state).toBe('draft');
    expect((await askAsPage<DocumentView>(desk.url, 'documents/jianghua/checked', {})).body.state).toBe('checked');
    expect(read(desk, 'sources/jianghua/origin.yaml')).not.toContain('尚待核对');
    expect(inspectLibrary(desk.folder).faults).toEqual([]);
    expect((await askAsPage(desk.url, 'documents/jianghua/remove', {})).status).toBe(200);
    expect(existsSync(path.join(desk.folder, 'documents/jianghua.mdx'))).toBe(false);
    expect((await askAsPage<LibraryView>(desk.url, 'library')).body.documents).toEqual([]);
  });

  it('that was published tells what a corrected version moved', async () => {
    await askAsPage(desk.url, 'documents/jianghua/checked', {});
    await askAsPage(desk.url, 'addresses', {});
    expect((await view(desk)).moved).toEqual([]);
    const lines = [
      '在全区社区工作会议上的讲话',
      '同志们：',
      '今天的会议，主要任务是部署社区工作。',
      '一、认清形势',
      '去年，各项工作都有进展。',
      '全区现有社区75个，去年新建阅览室12个，取得了较好地效果。',
      '（一）成绩来之不易',
      '各街道把社区阅览室当作大事来抓。',
      '二、抓好落实',
    ];
    expect(await sendAsPage(desk.url, 'jianghua.txt', `${lines.join('\n\n')}\n`, 'jianghua')).toMatchObject({
      status: 200,
    });
    const { moved } = await view(desk);
    expect(moved.map(({ fate }) => fate)).toEqual(expect.arrayContaining(['gone', 'kept']));
  });

  it('whose corrected version takes away words of a comment is shown with what that asks for, and taken in', async () => {
    const comment = { at: 's1-p1', words: '较好地效果', type: '疑误', suspected: '较好的效果', reason: '“地”当作“的”' };
    const change = { before: null, after: comment };
    expect((await askAsPage(desk.url, 'comments/jianghua/emendations', { base: {}, change })).status).toBe(200);
    const corrected = asDocx(SPEECH.map((line) => line.replace('较好地效果', '较好的效果')));
    const looked = await sendAsPage(desk.url, 'jianghua.docx', corrected, 'jianghua', { to: 'version' });
    expect(looked).toMatchObject({
      status: 200,
      body: {
        published: false,
        changes: { changed: [{ address: 's1-p1' }], moved: [], added: [], gone: [] },
        problems: [{ file: 'annotations/jianghua.yaml', go: { name: '打开校勘和注' } }],
      },
    });
    expect(await sendAsPage(desk.url, 'jianghua.docx', corrected, 'jianghua')).toMatchObject({ status: 200 });
    const { problems } = (await askAsPage<LibraryView>(desk.url, 'library')).body;
    expect(problems).toMatchObject([{ file: 'annotations/jianghua.yaml' }]);
    await askAsPage(desk.url, 'comments/jianghua/emendations', { base: {}, change: { before: comment, after: null } });
    expect(inspectLibrary(desk.folder).faults).toEqual([]);
  });

  it('whose name is taken is asked about: a new version, or another', async () => {
    const other = '在别的会议上的讲话\n\n同志们：\n\n一、别的事\n\n各单位要各司其职。\n';
    const asked = await sendAsPage(desk.url, 'jianghua.txt', other);
    expect(asked).toMatchObject({
      status: 422,
      body: { taken: { id: 'jianghua', title: '在全区社区工作会议上的讲话' } },
    });
    const beside = (text: string) => sendAsPage(desk.url, 'jianghua.txt', text, '', { beside: 'jianghua' });
    expect(await beside(other)).toMatchObject({ status: 200, body: { id: 'jianghua-2' } });
    const second = read(desk, 'documents/jianghua-2.mdx');
    // A third one under the same name takes nobody's place.
    expect(await beside(other.replace('别的事', '又一件事'))).toMatchObject({
      status: 200,
      body: { id: 'jianghua-3' },
    });
    expect(read(desk, 'documents/jianghua-2.mdx')).toBe(second);
    expect((await askAsPage<LibraryView>(desk.url, 'library')).body.documents).toHaveLength(3);
  });
});
