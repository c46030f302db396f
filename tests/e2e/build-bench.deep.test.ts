import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LibraryMeasured } from '../../bench/build/measure-library.ts';
import { runBuildBench } from '../../bench/build/run-build-bench.ts';
import { PROJECT } from '../support/project.ts';

let folder: string;
let code: number;
let printed: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhangju-build-bench-'));
  for (const name of ['灯塔', '海图'])
    writeFileSync(path.join(folder, `${name}.md`), `# 云岭${name}管理条例\n\n第一条 每天查看${name}三次。\n`);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  // One build: what is built after a change, and the peer, are the business of tests/bench/build.
  const options = { texts: folder, seed: 1, characters: 0, runs: 1, again: false, starlight: undefined };
  code = await runBuildBench(PROJECT, options, path.join(folder, 'out'));
  printed = log.mock.calls.map(([line]) => String(line)).join('\n');
  log.mockRestore();
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bench of builds on two documents, without a peer', () => {
  it('imports them and builds their site by the public command', () => {
    expect(code, printed).toBe(0);
    const { libraries } = JSON.parse(readFileSync(path.join(folder, 'out', 'build.json'), 'utf8')) as {
      libraries: LibraryMeasured[];
    };
    expect(libraries).toMatchObject([{ key: 'folder', documents: 2, refused: 0 }]);
    const [ours, peer] = libraries[0]!.builders;
    expect(peer).toBeUndefined();
    expect(Object.keys(ours!.figures)).toEqual(['full']);
    expect(ours).toMatchObject({ name: '章句', size: { home: { page: 'index.html' } } });
    expect(ours!.size!.pages).toBeGreaterThan(2);
    const home = readFileSync(path.join(folder, 'out', 'folder', 'site', 'index.html'), 'utf8');
    for (const title of ['云岭灯塔管理条例', '云岭海图管理条例']) expect(home).toContain(title);
  });

  it('prints every figure', () => {
    expect(printed).toMatch(/机器　.+/u);
    expect(printed).toMatch(/章句　全部 +1 +[\d.]+ \/ [\d.]+ \/ [\d.]+/u);
    expect(printed).not.toMatch(/NaN|undefined|Starlight/u);
  });
});
