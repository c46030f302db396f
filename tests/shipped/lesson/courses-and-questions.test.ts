import { describe, expect, it } from 'vitest';
import { totalMinutes } from '../../../src/lesson/lesson.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { questionBank } from '../../../src/site/self-test/question-bank.ts';

const library = loadLibrary();

describe('what is taught from the speech', () => {
  it('fills 90, 60 and 45 minutes', () => {
    expect(library.courses.map(({ id, frontmatter }) => [id, totalMinutes(frontmatter)])).toEqual([
      ['tongdu', 90],
      ['wuxi-xuanwu', 60],
      ['wuge-jiaqiang', 45],
    ]);
  });

  it('asks what the speech itself asks', () => {
    const asked = library.courses.flatMap(({ frontmatter }) =>
      frontmatter.sections.flatMap(({ questions }) => questions.filter(({ at }) => at !== undefined)),
    );
    // Every question mark of the speech, but for those that a question begins with.
    const speech = library.editions[0]!.document.blocks.flatMap(({ text }) => text.match(/[^。！？]+？/gu) ?? []);
    expect(speech.filter((question) => !asked.some(({ ask }) => question.endsWith(ask)))).toEqual([]);
  });

  it('gives more than sixty questions for a test', () => {
    expect(questionBank(library).length).toBeGreaterThan(60);
  });
});
