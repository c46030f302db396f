import { expect, it } from 'vitest';
import { answersOf, byGroup, readAnswerPlace } from '../../src/materials/tables/answers-of.ts';
import { datasetSchema } from '../../src/materials/tables/schema.ts';

const said = { kind: 'quote', at: 'x#s1-p1', quote: '灯塔两座' };
const absent = { kind: 'absent' };
const data = datasetSchema.parse({
  order: 1,
  title: '两个码头',
  summary: '比一比',
  rowsAre: '码头',
  columns: [
    { key: 'lights', name: '灯塔' },
    { key: 'oil', name: '油量' },
  ],
  rows: [
    { key: 'east', name: '东码头', group: '大的', cells: { lights: [said, absent], oil: absent } },
    { key: 'west', name: '西码头', group: '小的', cells: { lights: absent, oil: absent } },
    { key: 'south', name: '南码头', group: '大的', cells: { lights: said, oil: said } },
  ],
});

it('what is said is listed, and what is not is named', () => {
  const answer = answersOf(data);
  expect(answer.said.map(({ name, statements }) => [name, statements.length])).toEqual([
    ['东码头', 1],
    ['南码头', 2],
  ]);
  expect(answer.notSaid).toEqual(['西码头']);
  expect(byGroup(answer.said).map(({ group, said: own }) => [group, own.length])).toEqual([['大的', 2]]);
});

it('one row answers by its columns', () => {
  const { id, row } = readAnswerPlace('matou#east');
  expect(id).toBe('matou');
  const answer = answersOf(data, row);
  expect(answer.said.map(({ name }) => name)).toEqual(['灯塔']);
  expect(answer.notSaid).toEqual(['油量']);
});
