import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { JoinedSheets } from '../../src/build/bundling/join-sheets.ts';
import { temporaryFolder } from '../support/folders.ts';

const page = (...sheets: string[]): string =>
  `<html><head>${sheets.map((sheet) => `<link rel="stylesheet" href="/assets/${sheet}">\n`).join('')}</head><body>/assets/</body></html>`;
const sheetsOf = (html: string): string[] =>
  [...html.matchAll(/href="\/(?<sheet>[^"]+)"/gu)].map(([, sheet = '']) => sheet);

it('a page links one sheet with all that it linked, in their order, and nothing is left that no page links', () => {
  const out = temporaryFolder();
  mkdirSync(path.join(out, 'assets'));
  const file = (name: string): string => path.join(out, name);
  for (const name of ['a.s.11111111', 'b.s.22222222', 'frame.s.33333333', 'points'])
    writeFileSync(file(`assets/${name}.css`), `.${name.slice(0, 1)}{}\n`);
  const sheets = new JoinedSheets();
  const [both] = sheetsOf(sheets.link(page('a.s.11111111.css', 'frame.s.33333333.css')));
  const [again] = sheetsOf(sheets.link(page('a.s.11111111.css', 'frame.s.33333333.css')));
  const [turned] = sheetsOf(sheets.link(page('frame.s.33333333.css', 'a.s.11111111.css')));
  const [alone] = sheetsOf(sheets.link(page('b.s.22222222.css')));
  // What the engine links by a name of its own stays as it is.
  const own = sheets.link(page('points.css'));
  sheets.write(out);
  expect(readFileSync(file(both ?? ''), 'utf8')).toBe('.a{}\n.f{}\n');
  expect(again).toBe(both);
  expect(readFileSync(file(turned ?? ''), 'utf8')).toBe('.f{}\n.a{}\n');
  expect(alone).toBe('assets/b.s.22222222.css');
  expect(own).toBe(page('points.css'));
  const left = ['a.s.11111111', 'b.s.22222222', 'frame.s.33333333', 'points'].filter((name) =>
    existsSync(file(`assets/${name}.css`)),
  );
  expect(left).toEqual(['b.s.22222222', 'points']);
});
