import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectBlocks } from '../../../src/edition/document/collect-blocks.ts';
import { parseMdx } from '../../../src/edition/document/parse-mdx.ts';
import { importText } from '../../importer/support/import-text.ts';

test('the shipped speech, imported raw, has the committed outline and text', async () => {
  const { mdx, json } = await importText(readFileSync('content/sources/jianghua/original.txt', 'utf8'));
  const blocks = (text: string) =>
    collectBlocks(parseMdx(text, 'x.mdx'), 'x.mdx').map(({ kind, role, level, text: words, continues }) => ({
      kind,
      role,
      level,
      words,
      continues,
    }));
  expect(blocks(mdx)).toEqual(blocks(readFileSync('content/documents/jianghua.mdx', 'utf8')));
  expect(json.blocks.flatMap((block) => (block.enum ? [block.enum] : []))).toEqual([
    ['第一', '第二', '第三', '第四'],
    ['一是', '二是', '三是', '四是'],
    ['一是', '二是', '三是'],
    ['一是', '二是', '三是', '四是', '五是'],
    ['一是', '二是', '三是'],
  ]);
});
