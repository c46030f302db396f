import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/materials/articles/read-article.ts';
import { expectPlainChinese, faultOf, faultsOf } from '../support/faults.ts';
import { temporaryFolder } from '../support/folders.ts';

const HEAD = '---\ntitle: 试\nshortTitle: 试\ngenre: 政策\norder: 1\nsummary: 试\n---\n\n';
/** Lines of an article before its body. */
const BEFORE = HEAD.split('\n').length - 1;

function article(body: string, head = HEAD): string {
  const file = path.join(temporaryFolder(), 'shi.mdx');
  writeFileSync(file, head + body);
  return file;
}

describe('an article', () => {
  it('is read with its quotations, links, tables and own words', () => {
    const read = readArticle(
      article(
        '开头。\n\n<Quote at="a#s1-p1">原话**照录**</Quote>\n\n说到<Quote at="a#s1-p2">此语</Quote>的<See at="a#s2" />。\n\n' +
          '<Inferred reason="因为" at="a#s3" quote="据此">结论</Inferred>\n\n<DatasetTable id="biao" />\n\n- <Absent>日期</Absent>\n',
      ),
    );
    expect(read).toMatchObject({ id: 'shi', absent: 1, frontmatter: { title: '试' } });
    expect(read.quotations).toEqual([
      { kind: 'quote', quotation: { at: 'a#s1-p1', quote: '原话照录' }, line: BEFORE + 3 },
      { kind: 'quote', quotation: { at: 'a#s1-p2', quote: '此语' }, line: BEFORE + 5 },
      { kind: 'inferred', quotation: { at: 'a#s3', quote: '据此' }, line: BEFORE + 7 },
    ]);
    expect(read.references).toEqual([{ at: 'a#s2', line: BEFORE + 5 }]);
    expect(read.datasets).toEqual([{ id: 'biao', row: undefined, line: BEFORE + 9, full: true }]);
    expect(read.passages.find(({ line }) => line === BEFORE + 5)).toMatchObject({
      text: '说到此语的。',
      own: '说到“……”的。',
    });
    expect(read.passages.map(({ own }) => own)).toContain('结论（因为）');
  });

  it.each([
    ['article-elements', 'an unknown element', '<Script src="a">x</Script>'],
    ['article-elements', 'an element without what it needs', '<Quote>原话</Quote>'],
    ['article-elements', 'an attribute of no element', '<Absent onclick="x">日期</Absent>'],
    ['article-elements', 'an attribute that is code', '<See at={1 + 1} />'],
    ['article-elements', 'a spread attribute', '<See {...a} />'],
    ['article-elements', 'a fragment', '<>x</>'],
    ['article-is-data', 'an expression', '一共{1 + 1}个'],
    ['article-is-data', 'an expression that stands alone', '{alert(1)}'],
    ['article-is-data', 'an import', 'import a from "b"'],
    ['article-is-data', 'an export', 'export const a = 1'],
    ['article-is-data', 'a picture', '![图](tu.png)'],
    ['article-links-inside', 'a link to another site', '看[这里](https://example.com/)'],
    ['article-links-inside', 'a link without a scheme', '看[这里](//example.com/)'],
    ['article-links-inside', 'a link with backslashes', '看[这里](/\\\\example.com/)'],
    ['article-links-inside', 'a link that is code', '看[这里](javascript:alert)'],
    ['article-links-inside', 'a link that is defined apart', '[这里]: https://example.com/'],
  ])('%s: %s is refused with its line', (rule, _what, line) => {
    const fault = faultOf(() => readArticle(article(`开头。\n\n${line}\n\n结尾。\n`)));
    expect(fault).toMatchObject({ rule, line: BEFORE + 3 });
    expect(fault.file?.endsWith('shi.mdx')).toBe(true);
    expectPlainChinese(fault);
  });

  it('refuses each of several faults', () => {
    const faults = faultsOf(() => readArticle(article('<A />\n\n{b}\n\n[c](https://example.com)\n')));
    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['article-elements', BEFORE + 1],
      ['article-is-data', BEFORE + 3],
      ['article-links-inside', BEFORE + 5],
    ]);
  });

  it('allows links inside the site and web addresses as text', () => {
    expect(readArticle(article('看[这里](../jianghua.html)，网址 example.com。\n')).passages).toHaveLength(1);
  });

  it('needs to be MDX that can be read, with a head that fits', () => {
    expect(faultOf(() => readArticle(article('开头。\n\n<Quote at="a#b">\n')))).toMatchObject({ rule: 'mdx-syntax' });
    expect(faultOf(() => readArticle(article('开头。\n', '')))).toMatchObject({ rule: 'frontmatter-present', line: 1 });
    const head = HEAD.replace('order: 1', 'order: 零');
    expect(faultOf(() => readArticle(article('开头。\n', head)))).toMatchObject({ rule: 'yaml-shape', line: 5 });
  });
});
