import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../src/model/addresses/sentences.ts';
import type { Block } from '../../src/model/document.ts';
import type { ResolvedAnnotation } from '../../src/edition/resolve-annotations.ts';
import { annotatedText } from '../../src/site/markdown/annotated-text.ts';
import { breakBetweenWords } from '../../src/site/markdown/word-breaks.ts';
import { runs, seed } from '../support/seed.ts';

const blockOf = (text: string): Block => ({
  eId: 's1-p1',
  kind: 'paragraph',
  text,
  continues: false,
  section: 's1',
  label: '一第1段',
  code: '1-1',
  sentences: sentenceRanges(text),
  line: 1,
});

function comment(
  number: number,
  start: number,
  end: number,
  kind: 'emendation' | 'note',
  text: string,
): ResolvedAnnotation {
  const words = text.slice(start, end);
  const common = { number, block: 's1-p1', range: { start, end }, words };
  return kind === 'note'
    ? { ...common, comment: { kind, at: 's1-p1', words, type: '注', text: '说明', see: [] } }
    : { ...common, comment: { kind, at: 's1-p1', words, type: '疑误', reason: '说明' } };
}

/** Words without the apparatus; with `[n]` for references when `marked`. */
function words(nodes: readonly ElementContent[], marked = false): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      if (node.properties['dataApparatus'] !== undefined) return marked ? `[${words(node.children, true)}]` : '';
      return words(node.children, marked);
    })
    .join('');
}

const show = (text: string, ...comments: ResolvedAnnotation[]): string =>
  words(annotatedText([{ type: 'text', value: text }], blockOf(text), comments), true);

describe('where a reference stands', () => {
  const text = '推出“六联共建”（试行）机制。很好。';
  it.each([
    ['after its words', 0, 2, '推出[1]“六联共建”（试行）机制。很好。'],
    ['after a closing quotation mark', 3, 7, '推出“六联共建”[1]（试行）机制。很好。'],
    ['after a closing bracket', 9, 11, '推出“六联共建”（试行）[1]机制。很好。'],
    ['before a full stop', 12, 14, '推出“六联共建”（试行）机制[1]。很好。'],
    ['after a full stop that belongs to its words', 12, 15, '推出“六联共建”（试行）机制。[1]很好。'],
  ])('%s', (_name, start, end, marked) => {
    expect(show(text, comment(1, start, end, 'note', text))).toBe(marked);
  });

  it('two comments on the same words stand in order', () => {
    expect(show(text, comment(1, 0, 2, 'note', text), comment(2, 0, 2, 'emendation', text))).toBe(
      '推出[1][2]“六联共建”（试行）机制。很好。',
    );
  });
});

describe('whatever is annotated', () => {
  const text = fc
    .array(fc.constantFrom('社区', '党建', '。', '”', '“', '！', '75', '－', '𠮷'), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(''));
  const annotated = text.chain((value) =>
    fc.tuple(
      fc.constant(value),
      fc.array(
        fc.tuple(
          fc.nat(value.length - 1),
          fc.integer({ min: 1, max: 6 }),
          fc.constantFrom('note' as const, 'emendation' as const),
        ),
        { maxLength: 6 },
      ),
      fc.nat(value.length),
    ),
  );

  it(`the words stay, each sentence is one span, and no reference is lost or doubled within one sentence (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(annotated, ([value, places, boldTo]) => {
        const block = blockOf(value);
        // A comment on words of one sentence, as editors write them.
        const comments = places.flatMap(([start, length, kind], index) => {
          const sentence = block.sentences.find((one) => start >= one.start && start < one.end);
          const end = Math.min(start + length, sentence?.end ?? 0);
          return end > start ? [comment(index + 1, start, end, kind, value)] : [];
        });
        const children: ElementContent[] = [
          h('strong', value.slice(0, boldTo)),
          { type: 'text', value: value.slice(boldTo) },
        ];
        const content = annotatedText(children, block, comments);
        expect(words(content)).toBe(value);
        if (block.sentences.length > 1) {
          expect(content.map((node) => words([node]))).toEqual(
            block.sentences.map(({ start, end }) => value.slice(start, end)),
          );
        }
        const numbers = [...JSON.stringify(content).matchAll(/"id":"r(\d+)"/gu)]
          .map((match) => Number(match[1]))
          .sort((a, b) => a - b);
        expect(numbers).toEqual(comments.map(({ number }) => number));
      }),
      runs(500),
    );
  });
});

describe('line breaks between words', () => {
  it(`add no text and take none away (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('社区', '党建', '（一）', '“', '”', '、', '。', '75%', 'a b', ' ', '——', '𠮷'), {
          maxLength: 20,
        }),
        (parts) => {
          expect(words(breakBetweenWords(parts.join('')))).toBe(parts.join(''));
        },
      ),
      runs(500),
    );
  });

  it('stand between words, never before a closing nor after an opening mark', () => {
    const content = breakBetweenWords('（一）加强“社区党建”，要注意处理好三个关系。');
    const pieces = content.flatMap((node) => (node.type === 'text' ? [node.value] : []));
    expect(pieces.length).toBeGreaterThan(5);
    expect(content.filter((node) => node.type === 'element').every((node) => node.tagName === 'wbr')).toBe(true);
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[、，。”）]/u);
      expect(piece).not.toMatch(/[“（]$/u);
    }
    expect(pieces).toEqual(expect.arrayContaining(['“社区', '关系。']));
  });
});
