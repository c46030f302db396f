import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importText } from './support/import-text.ts';

// Each folder of cases/ holds an input and what must come of it; UPDATE=1 rewrites the expectations, to be reviewed in the diff.
const CASES = path.join(import.meta.dirname, 'cases');
const update = process.env['UPDATE'] === '1';

test.each(readdirSync(CASES))('imports %s as expected', async (name) => {
  const folder = path.join(CASES, name);
  const { mdx, json } = await importText(readFileSync(path.join(folder, 'input.txt'), 'utf8'));
  const outline = `${JSON.stringify(json, null, 1)}\n`;
  if (update) {
    writeFileSync(path.join(folder, 'expected.mdx'), mdx);
    writeFileSync(path.join(folder, 'expected.json'), outline);
  }
  expect(mdx).toBe(readFileSync(path.join(folder, 'expected.mdx'), 'utf8'));
  expect(outline).toBe(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
});
