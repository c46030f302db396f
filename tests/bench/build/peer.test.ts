import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { installStarlight } from '../../../bench/build/starlight/install-starlight.ts';
import { starlightBuilder } from '../../../bench/build/starlight/starlight-builder.ts';
import { STARLIGHT_PACKAGES, usualStarlightFolder } from '../../../bench/build/starlight/versions.ts';
import { toPage } from '../../../bench/build/starlight/write-site.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

/** Packages as npm would leave them, as far as the bench looks at them. */
function pretendInstalled(folder: string, version?: string): void {
  for (const [name, wanted] of Object.entries(STARLIGHT_PACKAGES)) {
    mkdirSync(path.join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(
      path.join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ version: version ?? wanted }),
    );
  }
}

describe('a page of the peer', () => {
  it.each([
    ['a.md', '# 灯塔“守则”: 甲\n\n## 第一章\n\n第一条 点灯。\n', '灯塔“守则”: 甲', '## 第一章\n\n第一条 点灯。'],
    ['a.md', '\uFEFF灯塔守则\r\n\r\n点灯。\r\n', '灯塔守则', '点灯。'],
    ['a.txt', '灯塔守则\n点灯。\n熄灯。\n', '灯塔守则', '点灯。\n\n熄灯。'],
  ])('has the text of %s, its first line as the title', (name, text, title, body) => {
    const [, frontmatter, rest] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(toPage({ name, text }))!;
    expect(parse(frontmatter!)).toEqual({ title });
    expect(rest!.trim()).toBe(body);
  });

  it('is written for each document of the library, and changes', async () => {
    const [starlight, library] = [temporaryFolder(), temporaryFolder()];
    for (const id of ['a', 'b']) {
      mkdirSync(path.join(library, 'sources', id), { recursive: true });
      writeFileSync(path.join(library, 'sources', id, 'origin.yaml'), 'file: original-2.md\n');
      writeFileSync(path.join(library, 'sources', id, 'original-2.md'), `# 题${id}\n\n点灯。\n`);
    }
    const scratch = { folder: library, ids: ['a', 'b'], refused: 0 };
    const { change, forget, build, site } = await starlightBuilder(starlight, 'tiny', scratch, 'b');
    const pages = path.join(build.cwd, 'src', 'content', 'docs');
    const read = (): string[] => readdirSync(pages).map((name) => readFileSync(path.join(pages, name), 'utf8'));
    const before = read();
    expect(before).toHaveLength(2);
    await change();
    expect(read().map((text, place) => text === before[place])).toEqual([true, false]);
    await change();
    expect(read()).toEqual(before);
    for (const kept of [site, path.join(build.cwd, 'node_modules', '.astro')]) mkdirSync(kept, { recursive: true });
    await forget();
    expect(readdirSync(build.cwd).toSorted()).toEqual(['astro.config.mjs', 'package.json', 'src']);
  });
});

describe('the folder of the peer', () => {
  it('is used as it is when it holds the right versions', async () => {
    const folder = temporaryFolder();
    pretendInstalled(folder);
    const said: string[] = [];
    await installStarlight(folder, (what) => said.push(what));
    expect(said).toEqual([]);
    expect(readdirSync(folder)).toEqual(['node_modules']);
  });

  it('is left alone when it holds something else', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, '通知.txt'), '灯塔');
    await expect(installStarlight(folder, () => undefined)).rejects.toThrow(/有别的文件，没有动它[^]*怎么办/u);
    expect(readdirSync(folder)).toEqual(['通知.txt']);
    pretendInstalled(folder, '0.0.1');
    await expect(installStarlight(folder, () => undefined)).rejects.toThrow('没有动它');
  });

  it('is never in the project, whose packages know nothing of it', () => {
    expect(path.relative(PROJECT, usualStarlightFolder()).startsWith('..')).toBe(true);
    expect(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')).not.toContain('@astrojs/starlight');
    expect(existsSync(path.join(PROJECT, 'node_modules', '@astrojs', 'starlight'))).toBe(false);
  });
});
