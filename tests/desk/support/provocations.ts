import { readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ANNOTATIONS, BAD_INPUTS, DOCUMENT, LEDGER, ORIGIN } from '../../library/bad-inputs.ts';
import { edit } from '../../support/small-library.ts';

/** A way to break the small library from outside, as an editor or a program could, and what the check then says. */
export interface Provocation {
  name: string;
  rule: string;
  provoke: (folder: string) => void;
}

const writes =
  (files: Readonly<Record<string, string>>) =>
  (folder: string): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  };
const edits =
  (file: string, from: string, to: string) =>
  (folder: string): void => {
    edit(folder, file, from, to);
  };

const QUOTE = '{ kind: quote, at: tongzhi#s2-p2, quote: 阅览室座位共200个, value: 200个 }';
const table = (cell: string, more = '', columns = '  - { key: a, name: 列 }'): string =>
  `order: 1\ntitle: 表\nsummary: 表\nrowsAre: 行\ncolumns:\n${columns}\nrows:\n  - { key: r, name: 行, cells: { ${cell} } }\n${more}`;
const article = (body: string, more = ''): string =>
  `---\ntitle: 题\nshortTitle: 题\ngenre: 类\norder: 1\nsummary: 说明\n${more}---\n\n${body}\n`;
const course = (at: string, body = ''): string =>
  `---\ntitle: 课\norder: 1\nsummary: 说明\nsections:\n  - at: ${at}\n    minutes: 5\n---\n${body}`;
const term = (word: string, more = '', quote = '座位一览：', at = 'tongzhi#s2-p1'): string =>
  `terms:\n  - key: a\n    term: ${word}\n    explained: 无\n    quotations:\n      - { at: '${at}', quote: ${quote} }\n${more}`;

/** Materials that the small library has none of. */
const MATERIALS: readonly (readonly [string, string, string])[] = [
  [
    'cell-cited',
    'datasets/biao.yaml',
    table(`a: ${QUOTE}`, '', '  - { key: a, name: 列 }\n  - { key: b, name: 列二 }'),
  ],
  ['cell-column', 'datasets/biao.yaml', table(`a: ${QUOTE}, c: ${QUOTE}`)],
  ['chart-column', 'datasets/biao.yaml', table(`a: ${QUOTE}`, 'chart: { type: timeline, column: c }\n')],
  [
    'measures-warned',
    'datasets/biao.yaml',
    table(`a: [${QUOTE.replace(' }', ', measure: 甲 }')}, ${QUOTE.replace(' }', ', measure: 乙 }')}]`),
  ],
  ['value-in-quote', 'datasets/biao.yaml', table(`a: ${QUOTE.replace('value: 200个', 'value: 201个')}`)],
  [
    'formula-holds',
    'datasets/biao.yaml',
    table(
      'a: { kind: derived, value: "9", formula: a + 1, operands: [{ name: a, number: 200, at: tongzhi#s2-p2, quote: 阅览室座位共200个 }] }',
    ),
  ],
  [
    'figure-in-words',
    'datasets/biao.yaml',
    table(
      'a: { kind: derived, value: "202", formula: a + 1, operands: [{ name: a, number: 201, at: tongzhi#s2-p2, quote: 阅览室座位共200个 }] }',
    ),
  ],
  ['key-unique', 'datasets/biao.yaml', table(`a: ${QUOTE}`, '', '  - { key: a, name: 列 }\n  - { key: a, name: 列 }')],
  ['article-elements', 'articles/ti.mdx', article('<Quote>字</Quote>')],
  ['article-is-data', 'articles/ti.mdx', article('![图](a.png)')],
  ['article-links-inside', 'articles/ti.mdx', article('[外](https://example.org)')],
  ['article-exists', 'articles/ti.mdx', article('字', 'parent: meiyou\n')],
  ['dataset-exists', 'articles/ti.mdx', article('<DatasetTable id="meiyou" />')],
  ['course-is-data', 'courses/ke.mdx', course('tongzhi#s1', '\n## 标题\n')],
  ['place-exists', 'courses/ke.mdx', course('tongzhi#s9')],
  ['term-in-source', 'glossary.yaml', term('没有的词')],
  ['term-exists', 'glossary.yaml', term('座位', '    distinguish: [{ key: meiyou, why: 不同 }]\n')],
  [
    'name-in-source',
    'names.yaml',
    "names:\n  - key: a\n    name: 没有的名\n    kind: 机构\n    quotations:\n      - { at: 'tongzhi#s2-p1', quote: 座位一览： }\n",
  ],
  ['public-key', 'public-key.txt', '不是公钥\n'],
  ['unheld-named', 'unheld.yaml', 'documents:\n  - title: 没有点到的意见\n    kind: 意见\n    instead: 写“通知要求”\n'],
  ['source-unchanged', 'sources/tongzhi/original.txt', '别的文字\n'],
  ['file-is-id', 'datasets/我的表.yaml', table(`a: ${QUOTE}`)],
];

const retire = (entry: string) => (folder: string) => {
  edit(folder, LEDGER, 'retired: []', `retired:\n  - ${entry}`);
};

/** Everything that can be done to it so that the check says something, each kind of message at least once. */
export const PROVOCATIONS: readonly Provocation[] = [
  ...BAD_INPUTS.map(({ name, rule, file, from, to }) => ({ name, rule, provoke: edits(file, from, to) })),
  ...MATERIALS.map(([rule, file, text]) => ({ name: `${rule} in ${file}`, rule, provoke: writes({ [file]: text }) })),
  { name: 'an example that does not occur', rule: 'examples-occur', provoke: edits('site.yaml', '花坛]', '没有的词]') },
  {
    name: 'a featured document that is not there',
    rule: 'featured-exist',
    provoke: edits('site.yaml', 'examples:', 'featured: [meiyou]\nexamples:'),
  },
  {
    name: 'an unheld document that is said to rule something',
    rule: 'unheld-not-attributed',
    provoke: writes({
      'unheld.yaml': 'documents:\n  - title: 云岭小志\n    kind: 意见\n    instead: 写“介绍”\n',
      'articles/ti.mdx': article('《云岭小志》要求花坛常年开放。'),
    }),
  },
  {
    name: 'an amended document that is not there',
    rule: 'amended-exists',
    provoke: edits(DOCUMENT, 'order: 1', 'order: 1\namends: [meiyou]'),
  },
  {
    name: 'two editions of one name',
    rule: 'edition-names-differ',
    provoke: (folder) => {
      for (const [file, order] of [
        [DOCUMENT, '1'],
        ['documents/jieshao.mdx', '2'],
      ] as const)
        edit(folder, file, `order: ${order}`, `order: ${order}\nedition: { of: wen, name: 一版 }`);
    },
  },
  {
    name: 'metadata that cannot be read in its words',
    rule: 'metadata-sound',
    provoke: edits(
      DOCUMENT,
      'order: 1',
      'order: 1\nmetadata:\n  - { kind: quote, field: 成文日期, value: 2030-01-01, at: s2-p5, quote: 2031年4月5日 }',
    ),
  },
  {
    name: 'a source that was taken out of another file',
    rule: 'extracted-unchanged',
    provoke: edits(
      ORIGIN,
      'official: false',
      'official: false\nextracted: { file: text.txt, sha256: ab00000000000000000000000000000000000000000000000000000000000000 }',
    ),
  },
  {
    name: 'a code that changed',
    rule: 'address-same-code',
    provoke: edits(LEDGER, '"address":"s2-p4","code":"2-4"', '"address":"s2-p4","code":"2-9"'),
  },
  {
    name: 'sentences that changed',
    rule: 'address-same-sentences',
    provoke: (folder) => {
      const file = path.join(folder, LEDGER);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"sentences":2', '"sentences":3'));
    },
  },
  {
    name: 'a retired address that is used again',
    rule: 'address-not-reused',
    provoke: retire('{"address":"s1","digest":"ab00000000000000","successor":null}'),
  },
  {
    name: 'a successor that is not there',
    rule: 'successor-exists',
    provoke: retire('{"address":"s8","digest":"ab00000000000000","successor":"s9"}'),
  },
  {
    name: 'settings that are gone',
    rule: 'file-present',
    provoke: (folder) => rmSync(path.join(folder, 'site.yaml')),
  },
  {
    name: 'a ledger that is gone',
    rule: 'address-recorded',
    provoke: (folder) => rmSync(path.join(folder, LEDGER)),
  },
  {
    name: 'documents that are gone',
    rule: 'library-present',
    provoke: (folder) => rmSync(path.join(folder, 'documents'), { recursive: true }),
  },
  {
    name: 'a document that was given another name',
    rule: 'file-is-id',
    provoke: (folder) => renameSync(path.join(folder, DOCUMENT), path.join(folder, 'documents/通知.mdx')),
  },
  {
    name: 'comments that are gone, and a document that differs',
    rule: 'text-equals-source',
    provoke: (folder) => {
      rmSync(path.join(folder, ANNOTATIONS));
      edit(folder, DOCUMENT, '先到先坐', '先到先座');
    },
  },
];
