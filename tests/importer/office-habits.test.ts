import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { refuseSwallowed } from '../../src/commands/command-line/swallowed-options.ts';
import { importFile } from '../../src/importer/import-file.ts';
import { stageFiles } from '../../src/importer/write/stage-files.ts';
import { startLibrary } from '../../src/importer/write/start-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { temporaryFolder } from '../support/folders.ts';
import { emptyLibrary } from './support/library.ts';

const NOTICE =
  '云政发〔2024〕5号\n关于修缮云桥的通知\n各乡镇人民政府：\n云桥将于五月修缮，请各地告知群众绕行。\n施工期间派人值守。\n云县人民政府\n2024年4月6日\n';

async function written(folder: string, file: string, id?: string): Promise<string> {
  const imported = await importFile(file, { folder, id, order: 1 });
  stageFiles(folder, imported.id, imported.prepared.files, imported.prepared.stale);
  return imported.id;
}

vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

test('the same file under another name asks instead of making a second copy', async () => {
  const { folder, input } = emptyLibrary();
  const id = await written(folder, input('xiuqiao.txt', NOTICE));
  await expect(importFile(input('copy-of.txt', NOTICE), { folder, order: 2 })).rejects.toThrow(`在文库里是 ${id}`);
  expect(await written(folder, input('copy-of.txt', NOTICE), 'another')).toBe('another');
  // The same file under its own name is imported again.
  expect(await written(folder, input('xiuqiao.txt', NOTICE))).toBe(id);
});

test('a corrected version keeps issuer, number and date, also where they moved', async () => {
  const { folder, input } = emptyLibrary();
  const facts = () =>
    loadLibrary(folder)
      .editions[0]!.document.frontmatter.facts.map(({ label }) => label)
      .toSorted();
  await written(folder, input('xiuqiao.txt', NOTICE));
  const before = facts();
  expect(before).toEqual(['主送', '发文机关', '文号', '日期'].toSorted());
  await written(folder, input('xin.txt', NOTICE.replace('施工期间', '五月一日开工。\n施工期间')), 'xiuqiao');
  expect(facts()).toEqual(before);
  expect(loadLibrary(folder).editions[0]!.document.metadata).toMatchObject({
    issuer: ['云县人民政府'],
    dated: ['2024-04-06'],
  });
});

test('a committee is an office that a notice goes to, and no committee member who is greeted', async () => {
  const { folder, input } = emptyLibrary();
  const notice = NOTICE.replace('各乡镇人民政府：', '各村民委员会，县防汛领导小组：');
  await written(folder, input('xiuqiao.txt', notice));
  const [edition] = loadLibrary(folder).editions;
  expect(edition!.document.blocks.find(({ role }) => role === 'addressee')?.text).toBe(
    '各村民委员会，县防汛领导小组：',
  );
});

test('a fact that a person took out stays out', async () => {
  const { folder, input } = emptyLibrary();
  await written(folder, input('xiuqiao.txt', NOTICE));
  const file = path.join(folder, 'documents/xiuqiao.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}- kind: quote\n {4}label: 主送\n.*\n.*\n/u, ''));
  await written(folder, input('xiuqiao.txt', NOTICE));
  expect(readFileSync(file, 'utf8')).not.toContain('label: 主送');
});

test('an empty folder becomes a library that can be read', async () => {
  const folder = path.join(temporaryFolder(), 'wenku');
  mkdirSync(folder);
  expect(startLibrary(folder)).toBe(true);
  expect(startLibrary(folder)).toBe(false);
  const { input } = emptyLibrary();
  await written(folder, input('xiuqiao.txt', NOTICE));
  expect(loadLibrary(folder).editions).toHaveLength(1);
});

test('an option that npm kept to itself stops the command; what npm always sets does not', () => {
  const command = { typed: 'npm run import', options: { 'dry-run': {}, content: {}, key: {} } };
  const refuse = (environment: Record<string, string>, given: string[] = []) => {
    refuseSwallowed(command, new Set(given), environment);
  };
  expect(() => {
    refuse({ npm_config_dry_run: 'true' });
  }).toThrow('npm run import -- --dry-run');
  expect(() => {
    refuse({ npm_config_content: 'true' });
  }).toThrow('--content');
  refuse({ npm_config_dry_run: '', npm_config_key: 'x', npm_config_cache: '/tmp' });
  refuse({ npm_config_dry_run: 'true' }, ['dry-run']);
});
