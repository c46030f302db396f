import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../../src/model/addresses/assign-addresses.ts';
import { collectBlocks } from '../../../src/edition/document/collect-blocks.ts';
import { parseMdx } from '../../../src/edition/document/parse-mdx.ts';
import { verifyText, type Verification } from '../../../src/edition/verify-text.ts';
import { expectPlainChinese } from '../../support/faults.ts';
import { runs, seed } from '../../support/seed.ts';
import { speech } from '../../support/shipped.ts';

const { document, source } = speech();
const mdx = readFileSync(document.file, 'utf8');

function verify(text: string): Verification {
  const { sections, blocks } = assignAddresses(collectBlocks(parseMdx(text, document.file), document.file));
  return verifyText({ ...document, sections, blocks }, source);
}

/** Places of Han characters in the body; the frontmatter is not compared. */
const bodyStart = mdx.indexOf('\n---\n', 4) + 5;
const places = [...mdx.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index).filter((index) => index >= bodyStart);
const lineOf = (index: number): number => mdx.slice(0, index).split('\n').length;

describe('the shipped speech', () => {
  it('equals its source', () => {
    expect(verify(mdx)).toMatchObject({ faults: [], passages: 30, divisions: 10, removals: 3, joins: 1 });
  });

  it('counts every character of the passages once', () => {
    const characters = source.lines.slice(1, 32).reduce((sum, line) => sum + Array.from(line).length, 0);
    expect(verify(mdx).characters).toBe(characters);
  });
});

describe('one character that differs, anywhere', () => {
  const other = fc.constantFrom('甲', '鼎', '“', '，', '0', '\u3000');
  it.each([
    ['changed', (at: number, character: string) => mdx.slice(0, at) + character + mdx.slice(at + 1)],
    ['missing', (at: number) => mdx.slice(0, at) + mdx.slice(at + 1)],
    ['added', (at: number, character: string) => mdx.slice(0, at) + character + mdx.slice(at)],
  ])(
    `%s, is a fault with the file, the line and both texts (seed ${String(seed)})`,
    (_kind, change) => {
      fc.assert(
        fc.property(fc.constantFrom(...places), other, (at, character) => {
          const { faults } = verify(change(at, character));
          expect(faults).toHaveLength(1);
          const fault = faults[0];
          expect(fault).toMatchObject({
            rule: 'text-equals-source',
            file: 'content/documents/jianghua.mdx',
            line: lineOf(at),
          });
          expect(fault?.details?.[0]).toMatch(/^底本第 \d+(?:–\d+)? 行：/u);
          const surroundings = fault?.details?.map((detail) =>
            detail.replace(/^[^：]*：\s*/u, '').replaceAll(/[▸…]/gu, ''),
          );
          expect(source.lines.join('')).toContain(surroundings?.[0]);
          expect(surroundings?.[1]).not.toBe(surroundings?.[0]);
          if (fault) expectPlainChinese(fault);
        }),
        runs(200),
      );
    },
    60_000,
  );
});

describe('a heading and its text on one line of the source', () => {
  it.each([
    ['the end of the heading', '加强载体建设。\n注重', '加强载体建社。\n注重', '#### 二是加强载体'],
    ['the beginning of the text', '。\n注重培育发展', '。\n著重培育发展', '著重培育发展'],
    ['a full stop at the end of the heading', '加强载体建设。\n注重', '加强载体建设\n注重', '注重培育发展'],
  ])('%s: the fault is at its own line of the document', (_name, from, to, at) => {
    const text = mdx.replace(from, to);
    const line = text.slice(0, text.indexOf(at)).split('\n').length;
    expect(verify(text).faults).toMatchObject([{ rule: 'text-equals-source', line }]);
  });
});

describe('whole passages', () => {
  const lines = mdx.split('\n');
  const at = lines.findIndex((line) => line.startsWith('无锡社区党建工作的经验'));

  it('missing from the middle', () => {
    expect(verify(lines.toSpliced(at, 1).join('\n')).faults[0]).toMatchObject({
      rule: 'text-equals-source',
      line: at + 2,
    });
  });

  it('missing at the end', () => {
    const last = mdx.indexOf('同志们，社区党建作为');
    expect(verify(mdx.slice(0, last)).faults[0]?.what).toBe('文稿比底本少了这一段。');
  });

  it('added at the end', () => {
    expect(verify(`${mdx}\n本站按语\n`).faults[0]).toMatchObject({
      line: lines.length + 1,
      what: '文稿比底本多出这一段。',
    });
  });

  it('exchanged', () => {
    const [one = '', two = ''] = [lines[at], lines[at + 2]];
    const exchanged = lines
      .with(at, two)
      .with(at + 2, one)
      .join('\n');
    expect(verify(exchanged).faults[0]).toMatchObject({ rule: 'text-equals-source', line: at + 1 });
  });

  it('two lines of the source run into one paragraph', () => {
    expect(verify(lines.toSpliced(at + 1, 1).join('\n')).faults[0]).toMatchObject({
      rule: 'text-equals-source',
      line: at + 1,
    });
  });
});
