import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { runNode } from '../support/command.ts';
import { findLibraryWords } from './support/library-words.ts';
import { openScriptPage } from '../search/support/script-page.ts';

const require = createRequire(import.meta.url);
const { requireNpm } = require('../../scripts/bootstrap/require-npm.cjs') as { requireNpm: () => { cli: string } };

const scratch = mkdtempSync(path.join(tmpdir(), 'zhangju-package-'));
// Four hundred packages take their time to remove.
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

const NOTICE = `关于做好冬季取暖检查工作的通知

各单位：

现就有关事项通知如下。

一、总体要求

各单位要逐户检查暖气管道，登记结果。

某区取暖办公室
2026年11月20日
`;

// Deep: it installs four hundred packages, from npm's cache where they are there.
it(
  'packed, installed into an empty folder, it builds, imports, finds and tests another library',
  { timeout: 900_000 },
  async () => {
    const packed = await runNode(['scripts/package.ts', '--to', scratch]);
    expect(packed, packed.stderr).toMatchObject({ code: 0 });
    const tarball = path.join(
      scratch,
      readdirSync(scratch).find((name) => name.endsWith('.tgz'))!,
    );
    const project = path.join(scratch, '某局文库');
    mkdirSync(project);
    const npm = [
      requireNpm().cli,
      'install',
      tarball,
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ];
    execFileSync(process.execPath, npm, { cwd: project, stdio: 'pipe' });
    const run = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await runNode(args, { INIT_CWD: project }, project);
      expect(code, stdout + stderr).toBe(0);
      return stdout;
    };
    await run(path.join('node_modules', 'zhangju', 'scripts', 'create.cjs'), '.');
    const installed = path.join(project, 'node_modules', 'zhangju');
    const wordsIn = findLibraryWords();
    for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) expect(wordsIn(readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))).toEqual([]);
    const zhangju = (...args: string[]): Promise<string> => run('zhangju.cjs', ...args);

    await zhangju('build');
    const home = (): string => readFileSync(path.join(project, 'dist', 'index.html'), 'utf8');
    expect(home()).toContain('文库里还没有文稿');
    expect(existsSync(path.join(project, 'dist', 'favicon.svg'))).toBe(true);

    writeFileSync(path.join(project, '通知.txt'), NOTICE);
    await zhangju('import', '通知.txt', '--id', 'qunuan', '--kind', '通知', '--copy');
    expect(await zhangju('test')).toContain('3 passed, 0 failed');
    expect(home()).toContain('冬季取暖检查');
    const search = path.join(project, 'dist', 'search');
    const shards = readdirSync(search, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const files = shards.map(
      (name) => [`search/${name.split(path.sep).join('/')}`, readFileSync(path.join(search, name), 'utf8')] as const,
    );
    const page = openScriptPage(readFileSync(path.join(search, 'engine.js'), 'utf8'), new Map(files));
    const count = async (query: string): Promise<number> =>
      (await page.search.answerQuery(query, { base: 'search/', patience: 5000 })).exact;
    expect(await count('逐户检查暖气管道')).toBe(1);
    // A phrase of the engine's own library.
    expect(await count('社区党建')).toBe(0);
    expect(await zhangju('help')).not.toContain('npm run docs');
  },
);
