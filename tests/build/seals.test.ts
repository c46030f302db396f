import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { SCRIPTS } from '../../src/build/bundling/client-script.ts';
import { sealScript } from '../../src/build/bundling/seal-script.ts';
import { sheetName } from '../../src/build/bundling/seal-sheets.ts';
import { readPage } from '../../src/build/checks/read-page.ts';
import { sealText } from '../../src/build/checks/seal-text.ts';
import { scriptIsWhole } from '../../src/reader/wholeness/judge-script.ts';
import { sealOf } from '../../src/reader/wholeness/seal-of.ts';
import { whatFails } from '../../src/reader/wholeness/what-fails.ts';
import { shortSum } from '../../src/search/core/checksum.ts';

const CODE = '(function(){var e=`检索`,t=[1,2,3];t.forEach(e=>{n+=e}),said=e})();\n';

const given = { document: { currentScript: {} as HTMLScriptElement }, n: 0, said: '' };
const context = createContext(given);

/** What is left on the element of a script that a browser has run, or has failed to. */
function run(code: string): HTMLScriptElement {
  given.document.currentScript = {} as HTMLScriptElement;
  try {
    runInContext(code, context);
  } catch {
    // What does not parse, or fails, leaves nothing.
  }
  return given.document.currentScript;
}

it('a sealed script runs as before and knows that it is whole', () => {
  expect(scriptIsWhole(run(sealScript(CODE)), true)).toBe(true);
  expect(given).toMatchObject({ n: 6, said: '检索' });
  expect(scriptIsWhole({} as HTMLScriptElement, false)).toBe(true);
  expect(() => sealScript('var a=1')).toThrow('not one function');
});

it('a sealed script with a bit flipped, or cut off, anywhere, is found out', () => {
  const text = sealScript(CODE).replace(/;\n$/u, '');
  const unseen: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (scriptIsWhole(run(text.slice(0, at)), true)) unseen.push(`cut at ${String(at)}`);
    // One bit of each unit, another in each place.
    const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 7))) + text.slice(at + 1);
    if (scriptIsWhole(run(flipped), true)) unseen.push(flipped);
  }
  expect(unseen).toEqual([]);
});

it('sheets are named and sealed by their names', () => {
  expect(sheetName({ names: ['self-test@_@astro.css'] })).toBe('assets/self-test.s.[hash][extname]');
  expect(sheetName({ names: ['Base.css'] })).toBe('assets/[name].s.[hash][extname]');
  expect(sealOf('http://x.cn/a/assets/Base.s.Dg5xwdRM.css')).toBe('--Base');
  expect(sealOf('../assets/term-card.css?')).toBe('--term-card');
});

it('a page carries the checksum of the words that it shows', () => {
  const html =
    '<!DOCTYPE html><html lang="zh-CN"><head><title>题</title></head><body>跳<div class="page"><p>甲&amp;乙</p></div>尾</body></html>';
  const { shown } = readPage('a.html', html);
  expect(shown).toBe('甲&乙');
  expect(sealText(html, shown)).toBe(html.replace('<html ', `<html data-sum="${shortSum('甲&乙')}" `));
});

it('says what a reader has to do without', () => {
  expect(whatFails('assets/tables.js')).toContain('表格的筛选');
  expect(whatFails('assets/Base.s.Dg5xwdRM.css')).toContain('版面');
  expect(whatFails('documents/a.print.css')).toContain('打印');
  expect(whatFails('search/suggest-b3cb19ed.js')).toContain('提示');
  expect(whatFails('search/engine.js')).toContain('检索');
  expect([...SCRIPTS.keys()].filter((file) => whatFails(file).startsWith('这一页的一部分'))).toEqual([]);
});
