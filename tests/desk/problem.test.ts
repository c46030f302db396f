import { expect, it } from 'vitest';
import { problemHere, problemOf } from '../../src/desk/reading/problem.ts';
import type { Fault } from '../../src/model/faults/fault.ts';

const shape: Fault = {
  rule: 'yaml-shape',
  file: 'content/glossary.yaml',
  what: '“terms（第 2 项）.term”不能空着。',
  details: ['term：词语，照原文写'],
  remedy: '补上缺的、改正写错的；各项怎么写，见 docs/content-files.md 的“词语”一节。',
};

it('names a field by what it is for, and its place in a list', () => {
  const problem = problemOf('content', shape);
  expect(problem).toMatchObject({ what: '“词语，照原文写”（第 2 项）不能空着。', details: [] });
  expect(problem.go).toEqual({ href: '#/entries/terms', name: '打开词语' });
});

it('says of what is being written only what can be done in the form that is open', () => {
  expect(problemHere('content', shape, '在这里改。')).toMatchObject({ remedy: '在这里改。', go: null });
  const other: Fault = { rule: 'quote-unique', what: '这几个字不止一处。', remedy: '写长一些。' };
  expect(problemHere('content', other, '在这里改。').remedy).toBe('多选几个字，使它在这一段里只出现一次。');
});

it('sends nobody to an original for a page that the office wrote itself', () => {
  const open = { rule: 'mdx-syntax', what: '有一个“{”没有写完。', remedy: '把它补上，见 docs/articles.md。' };
  const page = problemOf('content', { ...open, file: 'content/articles/a.mdx' });
  expect(page).toMatchObject({ remedy: '打开它，在那里改好再存。', go: { name: '打开这篇专题' } });
  expect(problemOf('content', { ...open, file: 'content/documents/a.mdx' }).remedy).toContain('照原件重新整理');
  const drafted = { ...open, file: '/tmp/zhangju-desk-1/courses/a.mdx' };
  expect(problemHere('content', drafted, '在这里改。').remedy).toBe('在这里改。');
});
