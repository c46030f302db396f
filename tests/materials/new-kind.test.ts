import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSearchEngine } from '../../src/build/bundling/bundle-engine.ts';
import type * as companions from '../../src/library/collect-companions.ts';
import type * as loading from '../../src/library/load-library.ts';
import type * as mentioning from '../../src/library/mentions.ts';
import type * as reference from '../../src/commands/reference/content-files.ts';
import type * as pages from '../../src/site/pages.ts';
import type * as indexing from '../../src/search/index/build-index.ts';
import { formatFaults } from '../../src/model/faults/fault.ts';
import { openScriptPage } from '../search/support/script-page.ts';
import { runNode } from '../support/command.ts';
import { PROJECT } from '../support/project.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';

const FAQS = `faqs:
  - key: zuowei
    question: 一共几个座位
    quotation: { at: "tongzhi#s2-p2", quote: 座位共200个 }
  - key: zaodao
    question: 早到怎么办
    quotation: { at: "tongzhi#s1-1-1", quote: 东楼提前半小时开门 }
`;

// The project with one more kind of material: its folder and a line of the registry. Nothing else is touched.
const project = mkdtempSync(path.join(tmpdir(), 'zhangju-'));
const content = path.join(project, 'content');
const here = <T>(module: string) => import(pathToFileURL(path.join(project, module)).href) as Promise<T>;
const SOURCE = { base: 'search/', patience: 5000 };
const check = () => runNode(['scripts/check.ts'], { ZHANGJU_CONTENT: content }, project);

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json'])
    cpSync(path.join(PROJECT, part), path.join(project, part), { recursive: true });
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  cpSync(path.join(PROJECT, 'tests/materials/fixtures/src'), path.join(project, 'src'), { recursive: true });
  appendFileSync(path.join(project, 'src/materials/registry.ts'), "export { faqs } from './faqs/kind.ts';\n");
  cpSync(SMALL_LIBRARY, content, { recursive: true });
  writeFileSync(path.join(content, 'faqs.yaml'), FAQS);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a new kind of material', () => {
  it('is loaded, found, spoken of, listed and described', async () => {
    const { loadLibrary } = await here<typeof loading>('src/library/load-library.ts');
    const library = loadLibrary(content);
    expect(library).toMatchObject({ faqs: [{ key: 'zuowei' }, { key: 'zaodao' }] });

    const { collectCompanions } = await here<typeof companions>('src/library/collect-companions.ts');
    const { buildSearchIndex } = await here<typeof indexing>('src/search/index/build-index.ts');
    const documents = library.editions.map(({ document: { frontmatter, ...document } }) => ({
      ...document,
      genre: frontmatter.genre,
    }));
    const files = buildSearchIndex(documents, collectCompanions(library));
    const { search } = openScriptPage(await bundleSearchEngine(), files);
    const { request, manifest } = await search.answerQuery('问答:座位', SOURCE);
    expect(request).toMatchObject({ kind: '问答', words: [{ text: '座位' }] });
    expect(await search.loadCompanions(manifest, SOURCE)).toContainEqual({
      kind: '问答',
      place: '一共几个座位',
      text: '一共几个座位　座位共200个',
      href: 'faqs.html#q-zuowei',
    });

    const { mentionsByAddress } = await here<typeof mentioning>('src/library/mentions.ts');
    expect(mentionsByAddress(library).get('tongzhi#s2-p2')).toEqual([
      { kind: '问答', name: '一共几个座位', path: '/faqs.html#q-zuowei' },
    ]);

    const { kindsOnHome, menuEntryOf, readingOrder } = await here<typeof pages>('src/site/pages.ts');
    expect(kindsOnHome(library)).toEqual([{ path: '/faqs.html', name: '问答', count: 2 }]);
    expect(readingOrder(library)).toContainEqual({ path: '/faqs.html', name: '问答' });
    expect(menuEntryOf(library, '/faqs.html')).toBe('/faqs.html');

    const { CONTENT_FILES } = await here<typeof reference>('src/commands/reference/content-files.ts');
    expect(CONTENT_FILES.map((file) => file.path)).toContain('faqs.yaml');
  });

  it('is counted by check', async () => {
    const { code, stdout, stderr } = await check();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('问答 2 条');
    expect(stdout).toContain('引文 2 条与原文逐字相同');
  });

  it.each([
    ['座位共200个', '座位共210个', 4],
    ['tongzhi#s2-p2', 'tongzhi#s9-p2', 4],
    ['question: 早到怎么办', 'wenti: 早到怎么办', 5],
    ['key: zaodao', 'key: zuowei', 5],
  ])('tells in words where it is wrong: %s → %s', async (before, after, line) => {
    writeFileSync(path.join(content, 'faqs.yaml'), FAQS.replace(before, after));
    const { inspectLibrary } = await here<typeof loading>('src/library/load-library.ts');
    // `check` prints these words and ends with 1, whatever the kind (`tests/library/commands.test.ts`).
    const { faults } = inspectLibrary(content);
    writeFileSync(path.join(content, 'faqs.yaml'), FAQS);
    expect(faults.length).toBeGreaterThan(0);
    const said = formatFaults(faults);
    expect(said).toContain(`content/faqs.yaml:${String(line)}`);
    expect(said).toContain('怎么办：');
    expect(said).not.toMatch(/undefined|Error|\.ts\b|ZodError/u);
  });
});
