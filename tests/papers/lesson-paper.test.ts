import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { courseDocx } from '../../src/exports/docx/course-docx.ts';
import { courseHandout } from '../../src/materials/courses/course-handout.ts';
import { lessonPaper } from '../../src/papers/lesson-paper.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { YUNLING } from '../e2e/sites/site-folders.ts';
import { getElementsByTagName, textContent } from './support/dom.ts';

const library = loadLibrary(YUNLING);
const course = library.courses[0]!;
const shelves = { editions: library.editions, datasets: library.datasets, terms: library.terms };

it('the Word file of a course holds its sections as headings, their words, what is asked, and the answers on a page of their own', async () => {
  const bytes = await courseDocx(course, shelves);
  expect(Buffer.from(await courseDocx(course, shelves)).equals(Buffer.from(bytes))).toBe(true);
  const tree = parseDocument(strFromU8(unzipSync(bytes)['word/document.xml']!), { xmlMode: true });
  const lines = getElementsByTagName('w:p', tree).filter(
    (line) => getElementsByTagName('w:framePr', line).length === 0,
  );
  const styled = lines.map((line) => ({
    style: getElementsByTagName('w:pStyle', line)[0]?.attribs['w:val'] ?? '',
    text: textContent(getElementsByTagName('w:t', line)),
    ownPage: getElementsByTagName('w:pageBreakBefore', line).length > 0,
  }));
  const headings = styled.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
  expect(headings).toHaveLength(4);
  expect(headings[3]).toBe('答案');
  expect(headings.slice(0, 3).map((heading) => heading.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  expect(styled.filter(({ ownPage }) => ownPage).map(({ text }) => text)).toEqual(['答案']);
  const said = styled.map(({ text }) => text).join('\n');
  const taught = library.editions
    .flatMap(({ document }) => (document.id === 'yuelan' ? document.blocks : []))
    .filter((block) => block.section === 's2-2-1');
  expect(taught.length).toBeGreaterThan(0);
  for (const { text } of taught) expect(said).toContain(text);
  const answers = said.slice(said.lastIndexOf('答案'));
  expect(answers).toContain('1.1　原文没有回答。');
  expect(answers).toContain('“力争每个居委会至少有1个以上阅览室使用面积达80平方米以上”（《');
  expect(getElementsByTagName('w:tbl', tree)).toHaveLength(1);
});

it('the handout of a course says that the source leaves open only what the source itself asks', () => {
  const [section, ...others] = course.frontmatter.sections;
  const questions = [
    { ask: '自己想的问题？', answers: [] },
    { ask: '为什么没有做到每个居委会都达到松林的水平？', at: 'yuelan#s1-p6', answers: [] },
  ];
  const asked = {
    ...course,
    frontmatter: { ...course.frontmatter, sections: [{ ...section!, questions }, ...others] },
  };
  expect(courseHandout(asked, shelves).sections[0]!.questions.map(({ answers }) => answers)).toEqual([null, []]);
});

it('a handout leaves out what was not chosen, and says nothing of a question that nobody has answered', () => {
  const section = {
    name: '《讲话》一',
    minutes: 5,
    notice: '',
    blocks: [{ code: '1-1', heading: false, text: '原文的话。' }],
    table: null,
    quotations: [],
    questions: [{ ask: '自己想的问题？', askedAt: '', answers: null }],
  };
  const words = (choice: { text: boolean; lines: boolean; answers: boolean }): string =>
    JSON.stringify(lessonPaper({ title: '课', introduction: [], sections: [section] }, choice, '《讲话》'));
  const all = words({ text: true, lines: true, answers: true });
  expect(all).toContain('原文的话。');
  expect(all).toContain('"ruled"');
  expect(all).not.toContain('原文没有回答');
  expect(all).not.toContain('"sheet"');
  const bare = words({ text: false, lines: false, answers: false });
  expect(bare).not.toContain('原文的话。');
  expect(bare).not.toContain('"ruled"');
});
