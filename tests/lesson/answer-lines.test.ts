import { expect, it } from 'vitest';
import { answerLines, answersFromLines, findWords } from '../../src/reader/lesson/answer-lines.ts';
import { questionsFromLines } from '../../src/reader/lesson/list-state.ts';
import type { ResolvedPlace } from '../../src/reader/lesson/resolve-places.ts';

const blocks = ['全区已设置社区党委43家，楼栋支部227家。', '起步早、起点高、措施实、影响大。'].map((text, n) => ({
  code: `1-${String(n)}`,
  label: '',
  heading: false,
  text,
  document: 'jianghua',
  eId: `s1-p${String(n)}`,
}));
const place: ResolvedPlace = {
  at: 'jianghua#s1',
  name: '',
  code: '',
  path: '',
  blocks,
  table: null,
  pictures: [],
  quotations: [],
  notice: '',
};
const find = (quote: string) => findWords(quote, [place]);
const questions = [
  { ask: '多少家？', answers: [] },
  { ask: '哪四句话？', answers: [] },
];

it('takes the words of the source as answers, with where they stand', () => {
  const read = answersFromLines('社区党委43家……楼栋支部227家\n起步早｜影响大', questions, find);
  expect(read.refused).toEqual([]);
  expect(read.questions.map(({ answers }) => answers)).toEqual([
    [{ at: 'jianghua#s1-p0', quote: '社区党委43家……楼栋支部227家' }],
    [
      { at: 'jianghua#s1-p1', quote: '起步早' },
      { at: 'jianghua#s1-p1', quote: '影响大' },
    ],
  ]);
  expect(answerLines(read.questions)).toBe('社区党委43家……楼栋支部227家\n起步早｜影响大');
});

it('refuses what is not in the source, cuts through a number, or answers nothing', () => {
  const known = answersFromLines('社区党委43家', questions, find).questions;
  const read = answersFromLines('大约四十家\n27家\n多出来的一行', known, find);
  expect(read.refused).toEqual(['多出来的一行', '大约四十家', '27家']);
  expect(read.questions[0]!.answers).toEqual(known[0]!.answers);
  expect(answersFromLines('', known, find).questions[0]!.answers).toEqual([]);
});

it('keeps the answers of a question that is put in other words, and those of no question that went', () => {
  const known = answersFromLines('社区党委43家\n起步早', questions, find).questions;
  const [first, second] = known.map(({ answers }) => answers);
  expect(questionsFromLines('一共多少家？\n哪四句话？', known)).toEqual([
    { ask: '一共多少家？', answers: first },
    { ask: '哪四句话？', answers: second },
  ]);
  // Deleted, put the other way round, and deleted with another one behind.
  expect(questionsFromLines('哪四句话？', known)).toEqual([{ ask: '哪四句话？', answers: second }]);
  expect(questionsFromLines('哪四句话？\n多少家？', known).map(({ answers }) => answers)).toEqual([second, first]);
  expect(questionsFromLines('哪四句话？\n谁讲的？', known).map(({ answers }) => answers)).toEqual([second, []]);
});

it('does not take the words of a question for the source’s own once they are others', () => {
  const known = [{ ask: '多少家？', at: 'jianghua#s1-p0', answers: [] }];
  expect(questionsFromLines('一共多少家？', known)).toEqual([{ ask: '一共多少家？', answers: [] }]);
});
