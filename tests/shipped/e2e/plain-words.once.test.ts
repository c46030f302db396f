import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { siteFolder } from '../../e2e/sites/site-folders.ts';

const VOCABULARY = path.join(import.meta.dirname, '../../../docs/vocabulary.md');

/** The words of the last column of the table. */
function neverShown(): string[] {
  const rows = readFileSync(VOCABULARY, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  return rows.flatMap((row) => (row.split('|').at(-2) ?? '').trim().split('、'));
}

/** What a page says, and what it has screen readers say; not the words of sources, which are theirs. */
function saidBy(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  const attributes = new Map(('attrs' in node ? node.attrs : []).map(({ name, value }) => [name, value]));
  const own = ['aria-label', 'title', 'placeholder', 'content'].map((name) => attributes.get(name) ?? '').join('\n');
  const source = attributes.has('data-block') || /\bsource-words\b/u.test(attributes.get('class') ?? '');
  const inside = source ? '' : 'childNodes' in node ? node.childNodes.map(saidBy).join('') : '';
  return `${own}\n${inside}`;
}

/** The texts of a script. */
const textsOf = (script: string): string => (script.match(/(["'`])(?:\\.|(?!\1)[^\\])*\1/gu) ?? []).join('\n');

test('no page and no script says a word that readers would have to learn', () => {
  const site = siteFolder('content');
  const never = neverShown();
  expect(never.length).toBeGreaterThan(15);
  const pages = globSync('**/*.html', { cwd: site })
    .map((name) => path.join(site, name))
    .map((file) => [file, saidBy(parse(readFileSync(file, 'utf8')))] as const);
  const scripts = globSync('{assets,search}/*.js', { cwd: site })
    .map((name) => path.join(site, name))
    .filter((file) => !/-[0-9a-z]+\.js$|pagefind/u.test(path.basename(file)))
    .map((file) => [file, textsOf(readFileSync(file, 'utf8'))] as const);
  expect(pages.length).toBeGreaterThan(20);
  expect(scripts.length).toBeGreaterThan(5);
  const found = [...pages, ...scripts].flatMap(([file, said]) =>
    never.filter((word) => said.includes(word)).map((word) => `${path.relative(site, file)}：${word}`),
  );
  // What is typed is taken, not shown; a library's names are its own.
  const notShown = ['search/engine.js：术语', 'assets/list.js：YAML'];
  expect(found.filter((each) => !notShown.includes(each))).toEqual([]);
});
