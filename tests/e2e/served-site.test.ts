import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/serve/serve-folder.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
let browser: Browser;
let server: ServedFolder;

beforeAll(async () => {
  const executablePath = process.env['ZHANGJU_CHROMIUM'];
  if (executablePath === undefined) throw new Error('ZHANGJU_CHROMIUM is set by `npm test`');
  browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  server = await serveFolder({ folder: dist, port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('the home page opens in Chromium and names the site', async () => {
  const page = await browser.newPage();
  const response = await page.goto(server.url);
  expect(response?.status()).toBe(200);
  expect(await page.title()).toContain('章句');
});
