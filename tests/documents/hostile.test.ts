import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';
import { expectPlainChinese, faultsOf } from '../support/faults.ts';

const faults = (mdx: string) => faultsOf(() => collectBlocks(parseMdx(mdx, '试例.mdx'), '试例.mdx'));

/** A sound beginning, so that a line number of 5 is not there by chance. */
const BEFORE = '# 通知\n\n正文。\n\n';

describe('what is not text is a fault with its line', () => {
  it.each([
    ['an expression in a paragraph', '正文{process.exit()}正文'],
    ['an expression of its own', '{process.exit()}'],
    ['an import', "import x from 'y'"],
    ['an export', 'export const x = 1'],
    ['a script', '<script>alert(1)</script>'],
    ['a script on lines of its own', '<script>\nalert(1)\n</script>'],
    ['a style', '<style>正文</style>'],
    ['a frame', '<iframe src="https://example.test/"></iframe>'],
    ['a link', '[点这里](https://example.test/)'],
    ['a link that runs code', '[点这里](javascript:alert(1))'],
    ['a link by reference', '[点这里][甲]\n\n[甲]: javascript:alert(1)'],
    ['an image', '![](x.png)'],
    ['a role element with an attribute', '<Salutation onclick="x">各位：</Salutation>'],
    ['a role element with a spread attribute', '<Salutation {...process.env}>各位：</Salutation>'],
    ['an unknown component', '<Chart>数</Chart>'],
    ['a component inside another object', '<Salutation.constructor>各位</Salutation.constructor>'],
    ['the name of a property that every object has', '<constructor>各位</constructor>'],
    ['another such name', '<toString>各位</toString>'],
    ['a fragment', '<>各位</>'],
    ['a role element in the middle of a paragraph', '正文<Note>注</Note>正文'],
    ['a role element in a list item', '- <Note>注</Note>'],
    ['a role element in a table', '| 甲 | 乙 |\n| - | - |\n| <Note>注</Note> | 二 |'],
    ['a role element in another', '<Note>甲<Signature>乙</Signature></Note>'],
    ['an expression in a role element', '<Note>{process.exit()}</Note>'],
    ['a link in a heading', '## 一、[点这里](https://example.test/)'],
    ['an image in a list item', '- ![](x.png)'],
    ['code', '`rm -rf`'],
    ['a block of code', '```js\nalert(1)\n```'],
    ['a footnote', '正文[^1]\n\n[^1]: 注'],
    ['a rule', '***'],
    ['a forced line break', '正文  \n正文'],
  ])('%s', (_name, mdx) => {
    const found = faults(BEFORE + mdx);
    const inTable = mdx.startsWith('|') ? 2 : 0;
    expect(found[0]).toMatchObject({ rule: 'document-is-data', file: '试例.mdx', line: 5 + inTable });
    found.forEach(expectPlainChinese);
  });

  it.each([
    ['an open element', '<Note>注', 5],
    ['an element closed twice', '正文</Note>', 5],
    ['an open brace', '正文{', 5],
    ['a comment of HTML', '<!-- 注 -->', 5],
    ['a sign less-than before a character', '正文。\n\n收入<支出', 7],
  ])('%s is broken MDX', (_name, mdx, line) => {
    const found = faults(BEFORE + mdx);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ rule: 'mdx-syntax', file: '试例.mdx', line });
    found.forEach(expectPlainChinese);
  });

  it('reports all that is wrong at once, in order', () => {
    expect(faults(`${BEFORE}![](x)\n\n正文。\n\n{1}\n`).map(({ line }) => line)).toEqual([5, 9]);
  });
});
