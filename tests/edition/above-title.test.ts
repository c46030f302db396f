import { expect, test } from 'vitest';
import { readDocument } from '../../src/edition/document/read-document.ts';
import { checkDocument } from '../../src/edition/check-document.ts';

const FRONT = '---\ntitle: 关于修路的通知\nshortTitle: 修路\ngenre: 政策\nsource: xiulu\norder: 1\n---\n\n';
const read = (body: string) => readDocument('xiulu.mdx', [], `${FRONT}${body}\n`);

test('red head, number and signer stand above the title, with roles and addresses of their own', () => {
  const document = read(
    '<Masthead>云岭县人民政府文件</Masthead>\n\n<DocNumber>云政发〔2024〕3号</DocNumber>\n\n# 关于修路的通知\n\n五月开工。\n\n## 一、时间\n\n十月完工。',
  );
  expect(checkDocument(document)).toEqual([]);
  expect(document.blocks.map(({ eId, code, role }) => [eId, code, role])).toEqual([
    ['head-p1', '00-1', 'masthead'],
    ['head-p2', '00-2', 'docnumber'],
    ['title', '0', undefined],
    ['s0-p1', '0-1', undefined],
    ['s1', '1', undefined],
    ['s1-p1', '1-1', undefined],
  ]);
  expect(document.blocks[0]?.label).toBe('题前第1段');
  expect(document.sections.map(({ eId }) => eId)).toEqual(['s0', 's1']);
});

test.each([
  ['no title', '五月开工。'],
  ['two titles', '# 关于修路的通知\n\n五月开工。\n\n# 关于修路的通知'],
  ['a heading above the title', '## 一、时间\n\n# 关于修路的通知\n\n五月开工。'],
])('%s is a fault', (_, body) => {
  expect(checkDocument(read(body)).map(({ rule }) => rule)).toContain('one-title');
});
