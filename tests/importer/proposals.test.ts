import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from '../../src/importer/import-source.ts';
import { prepareImport } from '../../src/importer/prepare-import.ts';
import { readEarlier } from '../../src/importer/earlier-import.ts';
import { readInput } from '../../src/importer/read-input.ts';
import { tellRefusal } from '../../src/importer/tell-refusal.ts';
import { shortTitleOf } from '../../src/importer/write/frontmatter.ts';
import { ownShape } from '../../src/importer/write/own-shape.ts';
import { documentSchema } from '../../src/edition/schemas/document.ts';
import { FaultError } from '../../src/model/faults/fault.ts';
import { runs, seed } from '../support/seed.ts';
import { emptyLibrary } from './support/library.ts';

/** The document that comes of a text, as it would be written. */
async function prepare(folder: string, text: string, name: string): Promise<ReturnType<typeof prepareImport>> {
  const bytes = Buffer.from(text, 'utf8');
  const received = { file: 'original.txt', bytes, name, extracted: null };
  const earlier = readEarlier(folder, 'shi');
  return prepareImport(folder, 'shi', understand(await readInput(bytes, name)), received, earlier, { order: 1 });
}

const OPENINGS = '一、|二、|三、|（一）|（二）|1．|2.|（1）|第一章 |第二章 |第一节 |第一条 |第二条　|1.1 |1.1.1 |2 |一是|二是|①|附件1|附件：|# |## |### |#### |**|第一编 |第一部分 |目录'.split('|'); // prettier-ignore
const WORDS = '总则|：|。|加强组织领导|为了做好工作，制定本办法。|加强组织领导。各地要抓好落实。|某某市人民政府|2024年5月6日|某政发〔2024〕5号|关于做好工作的通知|各县人民政府：|实施方案|　　|《》|抄送：某办。|某某市人民政府办公室 2024年5月6日印发|（此件公开发布）|𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷|\u200b|---|- 1 -|第1页|签发人：张三|特急|000123|主送：|同志们：|一、：|：：|\u0001|\u2028'.split('|'); // prettier-ignore
const line = fc
  .tuple(fc.constantFrom('', '', '', ...OPENINGS), fc.constantFrom(...WORDS), fc.constantFrom('', '', '：', '。', '的通知'))
  .map((parts) => parts.join('')); // prettier-ignore
const lines = fc.array(line, { minLength: 1, maxLength: 14 });

test(`whatever the outline, what is proposed is what the library takes (SEED=${String(seed)})`, async () => {
  const { folder } = emptyLibrary();
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom('in.txt', 'in.md'), async (written, name) => {
      try {
        await prepare(folder, written.join('\n'), name);
      } catch (error) {
        // A file of page numbers and marks has nothing to import.
        const rules = error instanceof FaultError ? error.faults.map(({ rule }) => rule) : [];
        if (!['input-without-text', 'import-without-text'].includes(rules.join())) throw error;
      }
    }),
    runs(600),
  );
});

test('a line of nothing but a colon is no fact', async () => {
  const { folder } = emptyLibrary();
  const { document } = await prepare(
    folder,
    '关于修桥的通知：\n：\n桥于五月修好，各村照常通行。\n县交通局\n2024年5月6日\n',
    'a.txt',
  );
  expect(document.frontmatter.facts.filter((fact) => fact.kind === 'quote' && fact.value.trim() === '')).toEqual([]);
});

test('a short name has at most twelve UTF-16 units and is never empty', () => {
  expect(shortTitleOf('𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷𠮷𠮷…');
  expect(shortTitleOf('《》')).toBe('《》');
});

test('what does not fit a schema is told in words, whoever made it', () => {
  let thrown: unknown;
  try {
    ownShape(documentSchema, { title: '', shortTitle: '', order: 0, facts: [{ kind: 'quote' }] }, '文档信息');
  } catch (error) {
    thrown = error;
  }
  for (const error of [thrown, documentSchema.safeParse({}).error]) {
    const said = tellRefusal(error, 'a.txt');
    expect(said).toMatch(/怎么办：/u);
    expect(said).not.toMatch(/"(?:code|path|origin)"|Invalid|expected|Too small|[{}]/u);
  }
});
