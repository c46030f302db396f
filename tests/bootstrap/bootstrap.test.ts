import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');

function bootstrap(args: string[], root = scripts, env: NodeJS.ProcessEnv = process.env) {
  return spawnSync(process.execPath, [join(root, 'bootstrap.cjs'), ...args], { encoding: 'utf8', env });
}

describe('the bootstrap as a person meets it', () => {
  it('lists the commands', () => {
    const { status, stdout } = bootstrap(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm start');
    expect(stdout).toContain('npm run verify');
  });

  it.each(['frob', 'constructor', '__proto__'])('does not know “%s”', (name) => {
    const { status, stderr } = bootstrap([name]);
    expect(status).toBe(2);
    expect(stderr).toContain(`没有“${name}”这条命令`);
    expect(stderr).toContain('npm start');
  });
});

it.each(['#', '%'])('a folder with %j in its name is told of before anything is fetched', async (character) => {
  const folder = await mkdtemp(join(tmpdir(), `文库 ${character} `));
  await cp(scripts, join(folder, 'scripts'), { recursive: true });
  const { status, stderr } = bootstrap(['build'], join(folder, 'scripts'));
  expect(status).toBe(1);
  expect(stderr).toContain(`去掉“${character}”`);
  expect(await readdir(folder)).toEqual(['scripts']);
  await rm(folder, { recursive: true });
});

describe('when the registry cannot be reached', () => {
  let root = '';
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('says so in words, ends with 1 and leaves nothing that looks installed', async () => {
    root = await mkdtemp(join(tmpdir(), 'zhangju-offline-'));
    await cp(scripts, join(root, 'scripts'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
      await copyFile(join(scripts, '..', name), join(root, name));
    }
    await mkdir(join(root, 'cache'));
    await writeFile(join(root, 'scripts', 'start.ts'), 'console.log("started");\n');
    // Port 9 of this machine answers to nobody; an empty cache keeps npm from doing without the registry.
    const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(root, 'cache') };
    const { status, stderr, stdout } = bootstrap(['start'], join(root, 'scripts'), env);
    expect(stdout).not.toContain('started');
    expect(stderr).toContain('连不上软件源');
    expect(stderr).toContain('怎么办：');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    const installed = await readdir(join(root, 'node_modules')).catch(() => []);
    expect(installed).not.toContain('.zhangju-stamp');
    expect(await readdir(join(root, '.runtime')).catch(() => [])).toEqual([]);
    // npm tries again a few times before it gives up.
  }, 180_000);
});
