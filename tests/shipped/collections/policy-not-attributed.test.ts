import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { readYaml } from '../../../src/files/read-yaml.ts';
import { attributionIn } from '../../../src/library/checks/attribution.ts';
import { checkAttributions } from '../../../src/library/checks/unheld-attributions.ts';
import { unheldSchema } from '../../../src/library/unheld-schema.ts';
import { copyLibrary, shippedLibrary } from '../../support/collections.ts';
import { expectPlainChinese } from '../../support/faults.ts';
import { PROJECT } from '../../support/project.ts';

const UNHELD = readYaml(path.join(PROJECT, 'content/unheld.yaml'), unheldSchema, '').data.documents;
const [POLICY] = UNHELD;
if (!POLICY) throw new Error('content/unheld.yaml lists nothing');

describe('words that put the speech’s demands into the policy', () => {
  it.each([
    '《若干意见》规定每个街道建立专项资金',
    '《若干意见》要求',
    '《若干意见》进一步明确了目标',
    '《若干意见》第三条规定',
    '《若干意见》中还提出',
    '《关于加强和改进社区党的建设工作的若干意见》指出',
    '《关于加强和改进社区党的建设工作的若干意见》的要求',
    '该《意见》强调',
    '这份文件部署了五项工作',
    '该意见要求',
    '若干意见规定',
    '“《若干意见》”明确',
  ])('%s', (words) => {
    expect(attributionIn(words, POLICY)).not.toBeNull();
  });

  it.each([
    '讲话要求每个街道都要建立专项资金',
    '这次会议出台了《关于加强和改进社区党的建设工作的若干意见》',
    '讲话没有说明其中哪些写入该意见。',
    '讲话提到《若干意见》时，要求各个街道拿出具体的举措',
    '《若干意见》，讲话要求各个街道贯彻落实',
    '《若干意见》的文号，文中没有提到',
    '“五好”要求',
  ])('not %s', (words) => {
    expect(attributionIn(words, POLICY)).toBeNull();
  });
});

describe('the library', () => {
  it('holds none', () => {
    const library = shippedLibrary();
    expect(checkAttributions(library.folder, UNHELD, library.editions, library)).toEqual([]);
  });

  const BAD = '《若干意见》要求建立专项资金';
  it.each([
    ['articles/wuxi.mdx', '讲话说到无锡，', `${BAD}。讲话说到无锡，`],
    ['articles/wuxi.mdx', '- <Absent>参观的日期</Absent>', `- <Absent>${BAD}</Absent>`],
    ['articles/wuxi.mdx', 'reason="两处', `reason="${BAD}，两处`],
    ['articles/wuxi.mdx', 'summary: 讲话从', `summary: ${BAD}，讲话从`],
    ['glossary.yaml', 'remark: 原文列出五项。', `remark: ${BAD}`],
    ['glossary.yaml', 'why: 慈善超市说的是无锡', `why: ${BAD}，慈善超市说的是无锡`],
    ['numbers.yaml', 'of: 每个街道的党建工作专项资金', `of: ${BAD}`],
    ['names.yaml', 'remark: 讲话人。', `remark: ${BAD}。讲话人。`],
    ['annotations/jianghua.yaml', 'text: 货币单位原文未写', `text: ${BAD}`],
    ['documents/jianghua.mdx', 'remark: 姓名文中没有提到', `remark: ${BAD}`],
    ['site.yaml', 'name: ', `name: ${BAD}`],
  ])('%s: named with its line when “%s” is spoiled', (name, before, after) => {
    const library = copyLibrary();
    library.replace(name, before, after);
    const faults = library.faults('unheld-not-attributed');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: library.lineOf(name, BAD) });
    expect(faults[0]?.file?.endsWith(name)).toBe(true);
    for (const fault of faults) expectPlainChinese(fault);
  });

  const dataset = (introduction: string, cell: string): string =>
    `order: 90\ntitle: 试\nsummary: 试\nintroduction: ${introduction}\nrowsAre: 项\n` +
    `columns: [{ key: a, name: 甲 }]\nrows:\n  - key: r\n    name: 乙\n    cells:\n      a: ${cell}\n`;

  it('in the introduction, a remark and a conclusion of a table', () => {
    const library = copyLibrary();
    const from = '[{ at: "jianghua#s3-p1", quote: 这次会议出台了 }]';
    library.write('datasets/zz-a.yaml', dataset(BAD, '{ kind: absent }'));
    library.write('datasets/zz-b.yaml', dataset('试', `{ kind: absent, remark: ${BAD} }`));
    library.write('datasets/zz-c.yaml', dataset('试', `{ kind: inferred, value: ${BAD}, reason: 试, from: ${from} }`));
    expect(library.faults('unheld-not-attributed').map(({ file, line }) => [file?.slice(-9), line])).toEqual([
      ['zz-a.yaml', 4],
      ['zz-b.yaml', 11],
      ['zz-c.yaml', 11],
    ]);
  });

  it('exempts the words of a source', () => {
    const library = copyLibrary();
    library.write(
      'datasets/zz-a.yaml',
      dataset('试', `{ kind: quote, at: "jianghua#s3-p1", value: ${BAD}, quote: ${BAD} }`),
    );
    library.replace(
      'articles/wuxi.mdx',
      '## 四条启示',
      `<Quote at="jianghua#s3-p1">${BAD}</Quote>\n\n<Quote at="jianghua#s3-p1">\n${BAD}\n</Quote>\n\n## 四条启示`,
    );
    library.replace('documents/jianghua.mdx', '下面，我着重讲', `${BAD}。下面，我着重讲`);
    expect(library.faults('unheld-not-attributed')).toEqual([]);
  });

  it('exempts everything once the library holds the document', () => {
    const { folder, editions, ...library } = shippedLibrary();
    const article = library.articles[0];
    const [speech] = editions;
    if (!article || !speech) throw new Error('the library is empty');
    const passages = [{ text: BAD, own: BAD, line: 7, heading: false }];
    const spoiled = { ...library, articles: [{ ...article, passages }] };
    expect(checkAttributions(folder, UNHELD, editions, spoiled)).toHaveLength(1);
    const { document } = speech;
    const title = '关于加强和改进社区党的建设工作的若干意见';
    const held = { ...speech, document: { ...document, frontmatter: { ...document.frontmatter, title } } };
    expect(checkAttributions(folder, UNHELD, [...editions, held], spoiled)).toEqual([]);
  });
});
