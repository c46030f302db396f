import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadNamed } from '../../src/search/engine/load-named.ts';

const shared: { damaged?: string[] } = {};

/** A page on which a script element does this when it is put in. */
const scriptsDo = (act: (script: { onerror: () => void }) => void): void => {
  vi.stubGlobal('document', {
    createElement: () => ({ remove: () => undefined }),
    head: { append: act },
  });
};

beforeEach(() => {
  delete shared.damaged;
  vi.stubGlobal('zhangju', shared);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('tells the page of a shard that is not there', async () => {
  scriptsDo((script) => script.onerror());
  expect(await loadNamed({ shard: 'gone', sum: '' }, { base: 'search/', patience: 60_000 })).toBeUndefined();
  expect(shared.damaged).toEqual(['search/gone.js']);
});

it('does not call missing what is only late', async () => {
  scriptsDo(() => undefined);
  expect(await loadNamed({ shard: 'slow', sum: '' }, { base: 'search/', patience: 1 })).toBeUndefined();
  expect(shared.damaged).toBeUndefined();
});
