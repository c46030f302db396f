import fc from 'fast-check';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseWithGrammar } from '../../src/edition/document/parse-mdx.ts';
import { parsePlain } from '../../src/edition/document/parse-plain.ts';
import { runs, seed } from '../support/seed.ts';

/** The tree without columns and offsets, which nothing in the engine reads. */
function byLines(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    const { position } = node;
    delete node.position;
    if (position && node.type !== 'root') Object.assign(node, { lines: [position.start.line, position.end.line] });
  });
  return JSON.parse(JSON.stringify(copy)) as Root;
}

const document = (...lines: string[]): string => ['---', 'title: 通知', '---', '', ...lines, ''].join('\n');

/** The full grammar's tree; null where it refuses the text. */
function byGrammar(text: string): Root | null {
  try {
    return byLines(parseWithGrammar(text, 'x.mdx'));
  } catch {
    return null;
  }
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('社区', '通知。', '（一）', '第三条', '10~20%', '2024', '“甲”', '　') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\\<',
      '\\*',
      '\\.',
      '\\',
      '>',
      '.',
      ')',
      ' ',
      '  ',
      '#',
      '-',
      '+',
      '=',
      ':',
      '!',
      '@',
      'a',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '{',
      '}',
      '<',
      '&lt;',
      '&amp',
      '~',
      '|',
      '\t',
      'www.a.cn',
      'http://a.cn',
    ),
  },
);
const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const line = fc.oneof(
  { weight: 4, arbitrary: words },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 7 }), words).map(([n, text]) => `${'#'.repeat(n)} ${text}`),
  },
  { weight: 2, arbitrary: words.map((text) => `<Note>${text}</Note>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---',
      '- 甲',
      '1. 甲',
      '1) 甲',
      '> 甲',
      'import a',
      'export 甲',
      '===',
      '    甲',
      '***',
    ),
  },
  { weight: 4, arbitrary: fc.constant('') },
);

describe('documents that hold plain words only', () => {
  it('are read without the grammar of Markdown', () => {
    const text = document(
      '# 通知',
      '',
      '<Note>附注 \\<甲></Note>',
      '',
      '## 一、总则',
      '正文 3.5%，1\\. 不是列表。',
      '',
      '又一段。',
    );
    expect(parsePlain(text)).not.toBeNull();
    expect(byLines(parsePlain(text)!)).toEqual(byGrammar(text));
  });

  it.each([
    '甲\n乙',
    '- 甲',
    '1. 甲',
    '甲*乙*',
    '甲 <b>',
    '{甲}',
    '见 www.a.cn',
    'a@b.cn',
    '&lt;',
    '|甲|',
    '甲\\',
    'import a',
  ])('leaves %j to it', (text) => {
    expect(parsePlain(document(text))).toBeNull();
  });

  it(`give the same tree either way (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = document(...lines);
        const plain = parsePlain(text);
        if (plain) expect(byLines(plain)).toEqual(byGrammar(text));
      }),
      runs(2000),
    );
  });
});
