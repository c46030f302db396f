import { afterEach, expect, it, vi } from 'vitest';
import { askService } from '../../src/reader/results/ask-service.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answers = (body: unknown) => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body)));
};
const whole = {
  query: '灯塔',
  lines: 0,
  documents: 0,
  total: 0,
  from: 0,
  hits: [],
  across: { total: 0, hits: [] },
  forms: [],
  near: [],
};

it('takes the answer of a search service', async () => {
  answers(whole);
  expect(await askService('http://service.cn/', '灯塔')).toEqual(whole);
});

it.each([
  ['an older one, which does not tell what is apart', { ...whole, across: undefined }],
  ['one that knows no other forms', { ...whole, forms: undefined }],
  ['something else', { status: 'ok' }],
  ['nothing', null],
])('refuses %s, so that the site’s own index answers', async (_, body) => {
  answers(body);
  await expect(askService('http://service.cn/', '灯塔')).rejects.toThrow('no search service');
});
