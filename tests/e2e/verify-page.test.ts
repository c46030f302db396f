import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { listFolder } from '../../src/outputs/list-folder.ts';
import { MANIFEST, writeManifest } from '../../src/outputs/manifest.ts';
import { writeFolder } from '../../src/outputs/pack/write-folder.ts';
import { packedText } from '../../src/outputs/packed-file.ts';
import { fakePack, fakeSite, throwawayKey } from '../outputs/support/fake-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { browserName } from './support/browsers.ts';
import { test } from './support/test.ts';

/** Chooses a folder in the page as a person does; drivers of Firefox and of old browsers cannot: there it is handed the same files. */
async function choose(page: Page, folder: string): Promise<void> {
  if (browserName === 'chromium' && process.env['ZHANGJU_FLOOR'] === undefined) {
    const input = await page.$('input[type=file]');
    await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(folder);
    return;
  }
  const files = (await listFolder(folder)).map((name) => ({
    name,
    base64: readFileSync(path.join(folder, name)).toString('base64'),
  }));
  await page.$eval(
    'input[type=file]',
    (input, given) => {
      const chosen = given.map(({ name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const file = new File([bytes], name.split('/').at(-1)!);
        Object.defineProperty(file, 'webkitRelativePath', { value: `zhangju/${name}` });
        return file;
      });
      Object.defineProperty(input, 'files', { value: chosen, configurable: true });
      Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
      input.dispatchEvent(new Event('change'));
    },
    files,
  );
}

async function verdict(page: Page, folder: string): Promise<{ state: string | undefined; words: string }> {
  await page.$eval('html', (html) => {
    html.dataset['state'] = 'waiting';
  });
  await choose(page, folder);
  await page.waitForFunction(() => ['whole', 'broken'].includes(document.documentElement.dataset['state']!));
  return page.evaluate(() => ({
    state: document.documentElement.dataset['state'],
    words: document.querySelector<HTMLElement>('[role=status]')!.innerText,
  }));
}

test('verify.html tells a whole pack from a damaged and from a forged one, from the disk', async ({ page }) => {
  const key = throwawayKey();
  const folder = path.join(temporaryFolder(), '社区 资料', 'zhangju');
  await writeFolder(await fakePack(fakeSite(), { key }), folder, () => undefined);
  await page.goto(pathToFileURL(path.join(folder, 'verify.html')).href);
  const whole = await verdict(page, folder);
  expect(whole.words).toContain(`公钥指纹：${key.public.fingerprint}`);
  expect(whole).toMatchObject({ state: 'whole', words: expect.stringMatching(/完好[^]*签名相符/u) as string });

  const file = path.join(folder, 'site/documents/a.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('八', '十'));
  rmSync(path.join(folder, 'site/assets/app.js'));
  writeFileSync(path.join(folder, 'site/a b.js'), '');
  const broken = await verdict(page, folder);
  expect(broken.state).toBe('broken');
  for (const words of [
    '损坏（1 个）\nsite/documents/a.html',
    '缺少（1 个）\nsite/assets/app.js',
    '多出（1 个）\nsite/a b.js',
  ])
    expect(broken.words.replaceAll(/\n+/gu, '\n')).toContain(words);

  const files = (await listFolder(folder)).filter((name) => !name.startsWith(MANIFEST));
  const forged = writeManifest(files.map((name) => packedText(name, readFileSync(path.join(folder, name)))));
  writeFileSync(path.join(folder, MANIFEST), forged);
  expect(await verdict(page, folder)).toMatchObject({
    state: 'broken',
    words: expect.stringContaining('签名不符') as string,
  });
});
