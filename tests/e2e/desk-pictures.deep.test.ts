import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect } from 'vitest';
import { deskFor } from '../desk/support/open-desk.ts';
import { writePapers } from '../desk/support/papers.ts';
import { PROJECT } from '../support/project.ts';
import { deskPerson } from './support/desk-person.ts';
import { keepLibrary } from './support/desk-walk.ts';
import { test } from './support/test.ts';

/** Where docs/desk-manual.md has its pictures. */
const pictureOf = (name: string): `${string}.png` => `${path.join(PROJECT, 'docs/images', `desk-${name}`)}.png`;

describe('the pictures of the manual', () => {
  test('are there, and are made anew from the running desk with UPDATE=1', async ({ page }) => {
    const { url, place } = await deskFor();
    await page.setViewport({ width: 1366, height: 768 });
    await page.goto(url);
    await keepLibrary(deskPerson(page), writePapers(place), async (name) => {
      if (process.env['UPDATE'] === '1') await page.screenshot({ path: pictureOf(name) });
      expect(existsSync(pictureOf(name)), name).toBe(true);
    });
  });
});
