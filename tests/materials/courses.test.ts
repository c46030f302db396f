import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { placeWords } from '../../src/materials/courses/place-words.ts';
import { expectPlainChinese } from '../support/faults.ts';
import { copyOfSmallLibrary } from '../support/small-library.ts';

const COURSE = `---
title: 读通知
order: 1
summary: 二十分钟读一遍
sections:
  - at: tongzhi#s1
    minutes: 15
    questions:
      - ask: 周末“照常开放”。
        at: tongzhi#s1-2-p1
      - ask: 周末开不开？
        answers:
          - at: tongzhi#s1-2-p1
            quote: 遇大雪停开
    notes: 几时停开，文中没有提到。
  - at: tongzhi#s2-p2
    minutes: 5
---

照次序读。
`;

function inspect(course: string) {
  const folder = copyOfSmallLibrary();
  mkdirSync(path.join(folder, 'courses'));
  writeFileSync(path.join(folder, 'courses', 'du.mdx'), course);
  return inspectLibrary(folder);
}

describe('a course', () => {
  it('is read with its sections in order, and its words are the documents’', () => {
    const { library, faults } = inspect(COURSE);
    expect(faults).toEqual([]);
    expect(library!.courses).toMatchObject([
      {
        id: 'du',
        introduction: [{ text: '照次序读。' }],
        frontmatter: { sections: [{ minutes: 15 }, { minutes: 5 }] },
      },
    ]);
    const words = placeWords('tongzhi#s2-p2', library!);
    expect(words).toMatchObject({ name: '《通知》二第2段', code: '2-2', path: '/documents/tongzhi.html#s2-p2' });
    expect(words.blocks.map(({ text }) => text).join('')).toContain('先到先坐');
  });

  it.each([
    ['tongzhi#s2-p2', 'tongzhi#s2-p9', 'place-exists'],
    ['tongzhi#s2-p2', 'tonggao#s2-p2', 'place-exists'],
    ['tongzhi#s2-p2', 'table:meiyou', 'place-exists'],
    ['tongzhi#s2-p2', 'term:meiyou', 'place-exists'],
    ['quote: 遇大雪停开', 'quote: 遇大雨停开', 'quote-matches'],
    ['ask: 周末“照常开放”。', 'ask: 周末“照旧开放”。', 'quote-matches'],
    ['照次序读。', '- 照次序读。', 'course-is-data'],
    ['照次序读。', '[照次序读](http://a.cn)', 'course-is-data'],
  ])('tells in words where it is wrong: %s → %s', (before, after, rule) => {
    const line = COURSE.slice(0, COURSE.indexOf(before)).split('\n').length;
    const { faults } = inspect(COURSE.replace(before, after));
    expect(faults).toMatchObject([{ rule, line }]);
    expect(faults[0]!.file).toContain('courses/du.mdx');
    expectPlainChinese(faults[0]!);
  });

  it.each(['at: 二（一）', 'minutes: 零', 'dian: 8点'])('does not take %s', (wrong) => {
    const { faults } = inspect(
      COURSE.replace(/- at: tongzhi#s2-p2/u, `- ${wrong}\n    at: tongzhi#s2-p2`.replace(/(- at: [^\n]+)\n.*/su, '$1')),
    );
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expectPlainChinese(fault);
  });
});
