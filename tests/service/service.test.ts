import { expect, it, vi } from 'vitest';
import { listenForSearch } from '../../src/commands/serve/serve-search.ts';
import { linesOf } from '../../src/exports/databases/lines.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { findExact } from '../../src/search/core/match.ts';
import { buildStream } from '../../src/search/core/stream.ts';
import type { ServiceAnswer } from '../../src/search/core/service-answer.ts';
import { answer } from '../../src/service/answer.ts';
import type { Engine } from '../../src/service/engine.ts';
import { resultsHtml } from '../../src/service/results-html.ts';
import { SMALL_LIBRARY } from '../support/small-library.ts';
import { askLoosely, drawLoosePhrases } from '../exports/support/loosely.ts';
import { seed } from '../support/seed.ts';
import { libraryForms } from '../../src/exports/databases/library-forms.ts';
import { memoryEngine } from './memory-engine.ts';
import { HOSTILE } from './hostile-queries.ts';

const documents = loadLibrary(SMALL_LIBRARY).editions.map(({ document }) => document);
const lines = documents.flatMap((document) => linesOf(document, (text) => text));

async function withService<Result>(
  engine: Engine,
  perMinute: number,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const service = await listenForSearch(engine, { port: 0, site: '../', perMinute });
  try {
    return await work(service.url);
  } finally {
    await service.close();
  }
}
const find = async (url: string, typed: string): Promise<ServiceAnswer> => {
  const response = await fetch(`${url}find?${new URLSearchParams({ q: typed }).toString()}`);
  expect(response.status).toBe(200);
  return (await response.json()) as ServiceAnswer;
};

it('gives what plain search gives, with the block in which a phrase begins', () =>
  withService(memoryEngine(documents), 1000, async (url) => {
    const answer = await find(url, '居民可以');
    expect(answer).toMatchObject({ total: 1, documents: 1 });
    expect(answer.hits[0]).toMatchObject({ address: 'tongzhi#s1-1-1-p1', spans: [[12, 16]] });
    // The heading and what continues it are one line; a phrase may stand across both.
    expect((await find(url, '开门。居民')).hits[0]!.address).toBe('tongzhi#s1-1-1');
    const all = lines.map(({ text }) => buildStream([{ text, continues: false }]));
    for (const phrase of ['的', '阅览室', '8点', '８点', '座座', '不在里面的话']) {
      const total = all.reduce((sum, stream) => sum + findExact(stream, phrase.normalize('NFKC')).length, 0);
      expect((await find(url, phrase)).total, phrase).toBe(total);
    }
    const nowhere = await find(url, '阅览室几点开门');
    expect(nowhere).toMatchObject({ total: 0, hits: [] });
    expect(nowhere.near.length).toBeGreaterThan(0);
  }));

it(`what is not exactly as typed stands apart, as the site's own index has it (seed ${String(seed)})`, async () => {
  const library = loadLibrary(SMALL_LIBRARY);
  const forms = libraryForms(library);
  const phrases = [
    '閱覽室',
    '開放',
    '座位',
    '开放，',
    '室',
    '居民可以',
    ...drawLoosePhrases(documents, forms, 60, seed),
  ];
  const { wrong, across, inForms } = await askLoosely(memoryEngine(documents, [], forms), documents, phrases);
  expect(wrong).toEqual([]);
  expect(across).toBeGreaterThan(0);
  expect(inForms).toBeGreaterThan(0);
  await withService(memoryEngine(documents, [], forms), 10, async (url) => {
    const page = await (await fetch(`${url}?q=${encodeURIComponent('閱覽室')}`)).text();
    expect(page).toContain('另有写法：閱覽室 → 阅览室');
  });
});

it('a phrase with punctuation and no other forms asks the database for no lines that it may not hold', async () => {
  const asked: string[] = [];
  const engine = memoryEngine(documents, asked);
  const findLoose = vi.spyOn(engine, 'findLoose');
  await answer(engine, '开放，');
  expect(findLoose).not.toHaveBeenCalled();
  await answer(engine, '开放');
  expect(findLoose).toHaveBeenCalled();
});

it('a page says that there is more of a group only where there is', async () => {
  const group = (spans: [number, number][], total: number): ServiceAnswer => ({
    ...{ query: '甲', lines: 1, documents: 1, total: 1, from: 0, hits: [], near: [] },
    across: { total: 0, hits: [] },
    forms: [{ form: '乙', total, hits: [{ address: 'a#s1', title: '题', genre: '通知', text: '乙乙乙', spans }] }],
  });
  const all: [number, number][] = [
    [0, 1],
    [1, 2],
    [2, 3],
  ];
  expect(String(await resultsHtml(group(all, 3), '../'))).not.toContain('只列前');
  expect(String(await resultsHtml(group(all, 4), '../'))).toContain('?q=%E4%B9%99">全部列出');
});

it('sixty hostile questions are phrases like any other', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  const asked: string[] = [];
  return withService(memoryEngine(documents, asked), 1000, async (url) => {
    for (const typed of HOSTILE) {
      const response = await fetch(`${url}find?${new URLSearchParams({ q: typed }).toString()}`);
      // What is longer than a request's line may be never becomes a question.
      if (response.status === 431 || response.status === 400) continue;
      expect(response.status, typed.slice(0, 40)).toBe(200);
      const { total, hits } = (await response.json()) as ServiceAnswer;
      const wanted = lines.filter(({ text }) => text.includes(typed.trim()) && typed.trim() !== '').length;
      expect(hits.length > 0, typed.slice(0, 40)).toBe(wanted > 0 && total > 0);
    }
    expect(asked.every((needle) => !/[\0\p{Surrogate}]/u.test(needle) && needle.length <= 1000)).toBe(true);
    const page = await (await fetch(`${url}?q=${encodeURIComponent('<script>alert(1)</script>"')}`)).text();
    expect(page).not.toContain('<script>');
    expect(page).toContain('原文未出现');
  });
});

it('nothing but a search is answered', () =>
  withService(memoryEngine(documents), 1000, async (url) => {
    expect((await fetch(`${url}find`, { method: 'POST', body: 'q=x' })).status).toBe(404);
    expect((await fetch(`${url}../../etc/passwd`)).status).toBe(404);
    const { headers } = await fetch(`${url}?q=x`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
    for (const from of ['-1', '1e9', 'x', '9999999999'])
      expect((await fetch(`${url}find?q=a&from=${from}`)).status).toBe(200);
  }));

it('a reader who asks too fast is told to wait, and others are not', () =>
  withService(memoryEngine(documents), 3, async (url) => {
    const ask = (reader: string): Promise<Response> =>
      fetch(`${url}find?q=a`, { headers: { 'x-forwarded-for': `1.1.1.1, ${reader}` } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await ask('10.0.0.1')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await ask('10.0.0.2')).status).toBe(200);
    const refused = await ask('10.0.0.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }));

it('a database that fails is told in words, without its own', () => {
  const failing: Engine = {
    ...memoryEngine(documents),
    count: () => Promise.reject(new Error('password authentication failed for "x"')),
  };
  return withService(failing, 10, async (url) => {
    const response = await fetch(`${url}find?q=a`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('password');
  });
});
