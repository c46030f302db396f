import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { CONTENT_FILES } from '../../src/commands/reference/content-files.ts';
import { parseYaml } from '../../src/files/read-yaml.ts';
import { shapeFaults } from '../../src/files/shape-faults.ts';
import { formatFault, type Fault } from '../../src/model/faults/fault.ts';
import { expectPlainChinese, faultsOf } from '../support/faults.ts';
import { seed } from '../support/seed.ts';
import { pathsInto, soundValues, withAt } from './support/sound-values.ts';

/** Words that only a programmer understands. */
const JARGON =
  /src\/|\.ts\b|\/\^|\\[dwsp]|\^\[|regex|正则|Invalid|expected|received|\{"|YAML|JSON|schema|\bstring\b|\bobject\b|\barray\b/u;

/** Things that a person may write by mistake where something else belongs. */
const WRONG = [
  '',
  'A b/ç#',
  '很'.repeat(50),
  '-',
  0,
  -1,
  1.5,
  1e9,
  true,
  null,
  [],
  {},
  ['字'],
  [[]],
  { kind: '错' },
  undefined,
];

const schemaOf = (name: string): z.ZodType => {
  const file = CONTENT_FILES.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no schema ${name}`);
  return file.schema;
};

const said = (schema: z.ZodType, value: unknown): Fault[] => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : shapeFaults(parsed.error, schema, value).map(({ fault }) => fault);
};

describe(`what is said of a file that does not fit (seed ${String(seed)})`, () => {
  it.each(CONTENT_FILES)('$path: plain words, whatever stands where', ({ schema }) => {
    const codes = new Set<string>();
    for (const sound of soundValues(schema)) {
      expect(said(schema, sound)).toEqual([]);
      for (const path of pathsInto(sound)) {
        const broken = WRONG.filter((wrong) => path.length > 0 || wrong !== undefined).map((wrong) =>
          withAt(sound, path, wrong),
        );
        broken.push(
          withAt(sound, path, {
            ...(path.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], sound) as object),
            extra: 1,
          }),
        );
        for (const fault of broken.flatMap((value) => said(schema, value))) {
          expect(formatFault(fault)).not.toMatch(JARGON);
          expectPlainChinese(fault);
          codes.add(fault.what);
        }
      }
    }
    expect(codes.size).toBeGreaterThan(10);
  });
});

describe('what may stand there is said', () => {
  const site = { name: '章句', motto: '一句话', introduction: '这里有什么' };
  const cell = (statement: unknown) => ({
    order: 1,
    title: '表',
    summary: '比',
    rowsAre: '行',
    columns: [{ key: 'a', name: '甲' }],
    rows: [{ key: 'r', name: '乙', cells: { a: statement } }],
  });
  const number = { key: 'a', value: '1', role: '现状', of: '数', quotation: { at: 'a#s1', quote: '字' } };

  it.each([
    ['site', { ...site, name: undefined }, '缺少“name”这一项的内容。'],
    ['site', { ...site, name: '很长很长很长很长很长很长很长' }, '不能超过 12 个字'],
    ['site', { ...site, motto: '' }, '“motto”不能空着。'],
    ['site', { ...site, motto: 7 }, '“motto”写成了“7”，应当写成文字（写成数字样子的，两边加英文引号）。'],
    ['site', { ...site, examples: '字' }, '“examples”写成了“字”，应当写成列表（每项前加 - ）。'],
    ['site', { ...site, examples: ['字', ''] }, '“examples（第 2 项）”不能空着。'],
    ['site', { ...site, examples: Array(7).fill('字') }, '不能超过 6 项'],
    ['site', { ...site, colour: '红' }, '整个文件里有不认识的项：colour。'],
    ['site', [], '整个文件应当写成一组“名称: 内容”。'],
    [
      'numbers',
      { numbers: [{ ...number, key: 'Tong Zhi' }] },
      '“numbers（第 1 项）.key”写成了“Tong Zhi”，不合要求：只用小写英文字母、数字和连字符',
    ],
    ['numbers', { numbers: [{ ...number, role: '大概' }] }, '写成了“大概”，只能写这几种：现状、目标、'],
    [
      'numbers',
      { numbers: [{ ...number, quotation: { at: 's1', quote: '字' } }] },
      '不合要求：文稿的编号、#、段的地址，如 tongzhi#s2-1-p3',
    ],
    ['dataset', { ...cell({ kind: 'absent' }), order: 0 }, '“order”写成了“0”，应当大于 0。'],
    ['dataset', { ...cell({ kind: 'absent' }), order: 1.5 }, '应当写成整数'],
    ['dataset', { ...cell({ kind: 'absent' }), rows: [] }, '至少要有 1 项'],
    ['dataset', { ...cell({ kind: 'absent' }), arranged: '是' }, '应当写成 true（是）或 false（否）'],
    [
      'dataset',
      cell({ kind: '原文' }),
      '“rows（第 1 项）.cells.a.kind”写成了“原文”，只能写这几种：quote、derived、inferred、external、absent。',
    ],
    ['dataset', cell({ at: 'a#s1', quote: '字' }), '“rows（第 1 项）.cells.a.kind”没有写，只能写这几种：quote'],
    [
      'dataset',
      cell([{ kind: 'absent' }, { kind: 'quote', at: 'a#s1' }]),
      '缺少“rows（第 1 项）.cells.a（第 2 项）.quote”这一项的内容。',
    ],
    [
      'dataset',
      { ...cell({}), rows: [{ key: 'r', name: '乙', cells: { 甲: { kind: 'absent' } } }] },
      '“rows（第 1 项）.cells.甲”这个名称不能用：只用小写英文字母',
    ],
  ])('%s %#', (name, value, words) => {
    const faults = said(schemaOf(name), value);
    expect(faults.map(({ what }) => what).join('\n')).toContain(words);
    expect(faults).toHaveLength(1);
  });

  it('what the field is for, and where to read more', () => {
    const reasons = cell({ kind: 'inferred', value: '字', from: [{ at: 'a#s1', quote: '字' }] });
    expect(said(schemaOf('dataset'), reasons)).toMatchObject([
      {
        details: ['reason：怎样从原文得出结论'],
        remedy: expect.stringContaining('docs/content-files.md 的“比较表”一节') as string,
      },
    ]);
  });
});

describe('what is said of a line that cannot be read', () => {
  it.each([
    ['a: [1', '没有成对'],
    ['a: "1', '成对'],
    ['a: 1\n\tb: 2', 'Tab'],
    ['a: 1\na: 2', '写了两次'],
    ['a: b: c', '冒号'],
    ['a: 1\n b: 2', '冒号'],
    ['a:\n  - 1\n - 2', '缩进'],
    ['a: @b', '引号'],
    ['a: "\\q"', '反斜杠'],
    ['a: *b', '星号'],
    ['a: 1\n---\nb: 2', '---'],
    ['a: }', '多出了'],
  ])('%j', (text, words) => {
    const faults = faultsOf(() => parseYaml(text, schemaOf('site'), { file: 'x.yaml' }));
    for (const fault of faults) {
      expect(formatFault(fault)).not.toMatch(JARGON);
      expectPlainChinese(fault);
    }
    expect(faults.map(formatFault).join('\n')).toContain(words);
  });
});
