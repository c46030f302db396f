import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectBlocks } from '../../src/edition/document/collect-blocks.ts';
import { parseMdx } from '../../src/edition/document/parse-mdx.ts';
import { joinLines } from '../../src/edition/join-lines.ts';
import { cleanLines } from '../../src/edition/clean-lines.ts';
import { neverMisfit } from '../../src/importer/clean-source.ts';
import type { Element } from '../../src/importer/compose-elements.ts';
import { toMdx } from '../../src/importer/write/to-mdx.ts';
import { runs, seed } from '../support/seed.ts';
import { understandText } from './support/import-text.ts';

/** Pieces that look like code, marks of Markdown, links or numbers, and plain words. */
const PIECES = [
  'import x from "y"',
  'export const a = 1',
  'import',
  'export default',
  '{process.exit()}',
  '{/* c */}',
  '{{7*7}}',
  '<script>',
  '</p>',
  '<br/>',
  '<a href="x">',
  '<!--',
  '-->',
  '[a](javascript:alert(1))',
  '![i](u)',
  '[^1]',
  '[^1]: n',
  '[[l]]',
  '[',
  '](',
  ')',
  '---',
  '***',
  '===',
  '___',
  '&nbsp;',
  '&amp;',
  '&#60;',
  '&copy;',
  '&',
  '*a*',
  '_b_',
  '__c__',
  '~~d~~',
  '~e~',
  '10~20%',
  '|',
  '|---|',
  '| a | b |',
  '#',
  '# 题',
  '##',
  '1. x',
  '1) y',
  '3.',
  '+ z',
  '+',
  '- w',
  '> q',
  '\t',
  'a\tb',
  '`c`',
  '```',
  '$x$',
  '\\',
  '\\n',
  '\\*',
  'http://a.com',
  'www.b.cn',
  'a@b.com',
  ':smile:',
  '::: 提示',
  '=',
  '!',
  '%%',
  '😀',
  'é',
  '　',
  '  ',
  ' ',
  '一、',
  '（一）',
  '①',
  '第一条',
  '中文',
  '，',
  '。',
  '“引”',
  '《书》',
  '二是',
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

const element: fc.Arbitrary<Element[]> = fc.oneof(
  words.map((text): Element[] => [{ kind: 'paragraph', text, continues: false, line: 1 }]),
  fc
    .tuple(
      words,
      fc.constantFrom(
        'salutation',
        'addressee',
        'docnumber',
        'signature',
        'issuedate',
        'note',
        'attachment',
        'subtitle',
      ),
    )
    .map(([text, role]): Element[] => [{ kind: 'paragraph', text, role: role, continues: false, line: 1 }]),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), words)
    .map(([level, text]): Element[] => [{ kind: 'heading', level, text, continues: false, line: 1 }]),
  fc.tuple(fc.integer({ min: 1, max: 5 }), words, words, fc.boolean()).map(([level, head, text, space]): Element[] => [
    { kind: 'heading', level, text: head, continues: false, line: 1 },
    { kind: 'paragraph', text: space ? ` ${text}` : text, continues: true, line: 1 },
  ]),
  fc
    .array(fc.tuple(words, fc.oneof(words, fc.constant('')), words), { minLength: 2, maxLength: 4 })
    .map((rows): Element[] =>
      rows.map((cells) => ({ kind: 'row', text: cells.join(''), cells, table: 1, continues: false, line: 1 })),
    ),
);

/** Tables get numbers of their own, as the importer gives them. */
const elements = fc
  .array(element, { minLength: 1, maxLength: 6 })
  .map((groups) =>
    groups.flatMap((group, index) => group.map((one) => (one.kind === 'row' ? { ...one, table: index } : one))),
  );

test(`generated documents come back from MDX as they were (SEED=${String(seed)})`, () => {
  fc.assert(
    fc.property(elements, (written) => {
      const read = collectBlocks(parseMdx(toMdx(written, 'title: 题'), 'x.mdx'), 'x.mdx');
      const shape = ({
        kind,
        text,
        role,
        continues,
      }: {
        kind: string;
        text: string;
        role?: unknown;
        continues: boolean;
      }) => ({ kind, text, role, continues });
      expect(read.map(shape)).toEqual(written.map(shape));
    }),
    runs(2000),
  );
});

test(`nothing of a generated text is lost or invented but what is recorded (SEED=${String(seed)})`, async () => {
  const line = fc.oneof(
    words,
    fc
      .tuple(
        fc.constantFrom('一、', '二、', '（一）', '（二）', '1.', '第一条 ', '第二章　', '一是', '- 3 -', '　　', ''),
        words,
      )
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 2, maxLength: 14 }), async (lines) => {
      fc.pre(lines.some((text) => text.trim() !== ''));
      const { elements: blocks, draft } = await understandText(lines.join('\n'));
      const { decisions } = draft;
      const passages = joinLines(cleanLines(draft.lines, decisions, neverMisfit), decisions.joins, neverMisfit);
      expect(blocks.map(({ text }) => text).join('')).toBe(passages.map(({ text }) => text).join(''));
      // White space aside, the received characters are those of the document and of the removals and replacements.
      const solid = (text: string): string => text.replace(/[\s\u2500-\u257f|｜\u200b-\u200f\ufeff]/gu, '');
      const length = (list: readonly { text: string }[]): number =>
        list.reduce((sum, { text }) => sum + solid(text).length, 0);
      const replaced =
        length(decisions.replacements.map((entry) => ({ text: entry.text }))) -
        length(decisions.replacements.map((entry) => ({ text: entry.with })));
      expect(solid(lines.join('')).length).toBe(length(blocks) + length(decisions.removals) + replaced);
    }),
    {
      ...runs(500),
      // A title on several lines, one of them short.
      examples: [
        [
          [
            '　　import x from "y"',
            'a\tb',
            '- 3 -___',
            '---import x from "y"',
            '第一条 import x from "y"',
            '一、import x from "y"',
            'import x from "y"[',
            'import x from "y"',
          ],
        ],
      ],
    },
  );
});
