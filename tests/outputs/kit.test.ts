import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkKitTarget } from '../../src/outputs/kit/check-kit-target.ts';
import { platformPackages, type PlatformPackage } from '../../src/outputs/kit/platform-packages.ts';
import { PLATFORMS } from '../../src/outputs/kit/platforms.ts';
import { neededFiles } from '../../src/outputs/kit/project-files.ts';
import { startFiles } from '../../src/outputs/kit/start-files.ts';
import { writeKit, type Installer } from '../../src/outputs/kit/write-kit.ts';
import { PROJECT } from '../support/project.ts';

const LOCK = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');
const nodeOf: Installer['nodeOf'] = ({ os, cpu }) => `.runtime/${os}-${cpu}/node`;

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), '章句 kit-'));
});
afterEach(() => {
  rmSync(scratch, { recursive: true });
});

const around = (): { root: string; library: string; home: string } => ({
  root: PROJECT,
  library: path.join(PROJECT, 'content'),
  home: path.join(scratch, 'home'),
});

/** A project of three files. */
function project(): { root: string; files: string[] } {
  const root = path.join(scratch, 'project');
  mkdirSync(path.join(root, 'content'), { recursive: true });
  writeFileSync(path.join(root, 'package-lock.json'), LOCK);
  writeFileSync(path.join(root, 'content', 'site.yaml'), 'name: 试\n');
  return { root, files: ['package-lock.json', 'content/site.yaml'] };
}

it('knows from the lock file what each platform needs beyond the common packages, and what those need in turn', () => {
  const chosen = platformPackages(LOCK, PLATFORMS);
  const names = chosen.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['@esbuild/win32-x64', '@esbuild/linux-x64', '@esbuild/linux-arm64']));
  expect(names).toEqual(expect.arrayContaining(['@pagefind/windows-x64', '@img/sharp-libvips-linux-arm64']));
  expect(names.filter((name) => /darwin|musl|wasm|android|tsgolint/u.test(name))).toEqual([]);
  const { packages } = JSON.parse(LOCK) as {
    packages: Record<string, { optional?: boolean; dependencies?: Record<string, string> }>;
  };
  const needed = chosen.flatMap(({ place }) => Object.keys(packages[place]?.dependencies ?? {}));
  expect(needed.filter((name) => packages[`node_modules/${name}`]?.optional === true && !names.includes(name))).toEqual(
    [],
  );
  // Each family of packages is there for each of the three.
  expect(chosen.length).toBeGreaterThanOrEqual(PLATFORMS.length * 6);
});

it('refuses a lock file that names a package without its digest', () => {
  const lock = JSON.stringify({ packages: { 'node_modules/x': { version: '1.0.0', os: ['linux'] } } });
  expect(() => platformPackages(lock, PLATFORMS)).toThrow('node_modules/x');
});

it('leaves out what developers need, and their own start files', () => {
  const names = [
    'src/rooms.mjs',
    'content/site.yaml',
    'scripts/start.ts',
    'scripts/test-library.ts',
    'scripts/bootstrap.cjs',
  ];
  const others = ['tests/a.test.ts', 'bench/b.ts', 'scripts/test.ts', '文库工作台.cmd', '.gitignore', 'knip.json'];
  expect(neededFiles([...names, ...others])).toEqual(names);
});

it('writes start files as each system reads them', () => {
  const files = new Map(startFiles(PLATFORMS, nodeOf).map(({ name, text }) => [name, text]));
  expect([...files.keys()]).toEqual(
    ['启动', '文库工作台', '检查文库'].flatMap((name) => [`${name}.cmd`, `${name}.sh`]),
  );
  expect(files.get('启动.cmd')?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(files.get('启动.cmd')).toContain('\\.runtime\\win32-x64\\node" scripts\\bootstrap.cjs start');
  expect(files.get('文库工作台.sh')).toContain('scripts/bootstrap.cjs desk');
  for (const name of ['启动.sh', '文库工作台.sh', '检查文库.sh'])
    execFileSync('sh', ['-n'], { input: files.get(name) ?? 'missing (' });
});

it('makes a kit that stands there only when everything has been installed', async () => {
  const target = checkKitTarget(path.join(scratch, '离线 包'), around());
  let asked: readonly PlatformPackage[] = [];
  const install: Installer['install'] = (folder, _platforms, packages) => {
    expect(existsSync(target)).toBe(false);
    asked = packages;
    mkdirSync(path.join(folder, 'node_modules'));
    return Promise.resolve();
  };
  await writeKit({ ...project(), platforms: PLATFORMS, installer: { nodeOf, install } }, target);
  expect(asked).toEqual(platformPackages(LOCK, PLATFORMS));
  expect(readdirSync(target).sort()).toEqual(
    [
      ...['zhangju', '使用说明.txt', '启动.cmd', '启动.sh', '文库工作台.cmd', '文库工作台.sh'],
      ...['检查文库.cmd', '检查文库.sh'],
    ].sort(),
  );
  expect(readdirSync(path.join(target, 'zhangju')).sort()).toEqual(['content', 'node_modules', 'package-lock.json']);
  if (process.platform !== 'win32') expect(statSync(path.join(target, '启动.sh')).mode & 0o111).toBe(0o111);
  // In a kit somebody may have worked.
  expect(() => checkKitTarget(target, around())).toThrow('已经有一个离线包');
});

it('leaves nothing behind when the registry lacks something', async () => {
  const target = checkKitTarget(path.join(scratch, 'kit'), around());
  const install: Installer['install'] = () => Promise.reject(new Error('E404'));
  const made = writeKit({ ...project(), platforms: PLATFORMS, installer: { nodeOf, install } }, target);
  await expect(made).rejects.toThrow('E404');
  expect(readdirSync(scratch)).toEqual(['project']);
});

it('refuses a folder with other files, there or beside it, and the project itself', () => {
  const foreign = path.join(scratch, 'mine');
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, '账.txt'), '1');
  expect(() => checkKitTarget(foreign, around())).toThrow('账.txt');
  const beside = path.join(scratch, 'kit.next');
  mkdirSync(beside);
  writeFileSync(path.join(beside, '信.txt'), '1');
  expect(() => checkKitTarget(path.join(scratch, 'kit'), around())).toThrow('信.txt');
  expect(() => checkKitTarget(PROJECT, around())).toThrow('什么也没有动');
  expect(readFileSync(path.join(foreign, '账.txt'), 'utf8')).toBe('1');
});
