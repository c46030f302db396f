import { describe, expect, it } from 'vitest';
import { answerFrom, NOTE_PREFIX } from '../../src/reader/notes/store-request.ts';

/** A store with room for so many characters. */
function storeOf(room: number, entries: Record<string, string> = {}): Storage {
  const held = new Map(Object.entries(entries));
  const store = {
    get length() {
      return held.size;
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => held.delete(key),
    setItem: (key: string, text: string) => {
      const others = [...held].reduce((sum, [name, value]) => sum + (name === key ? 0 : value.length), 0);
      if (others + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
  };
  return store as unknown as Storage;
}

const key = (name: string): string => NOTE_PREFIX + name;
const all = (store: Storage) => answerFrom(() => store, { list: NOTE_PREFIX }).entries;

describe('the store of notes', () => {
  it('lists notes and nothing else', () => {
    const store = storeOf(99, { [key('a:1')]: 'x', 'zhangju:list': 'y', [key('b:1')]: 'z' });
    expect(all(store).map(({ text }) => text)).toEqual(['x', 'z']);
    expect(answerFrom(() => store, { list: 'zhangju:' }).entries).toHaveLength(2);
    answerFrom(() => store, { change: [{ key: 'zhangju:list', was: 'y', text: null }] });
    expect(store.getItem('zhangju:list')).toBe('y');
  });

  it('makes all changes or, when it is full, none', () => {
    const store = storeOf(10, { [key('a:1')]: 'old' });
    const change = [
      { key: key('a:1'), was: 'old', text: 'newer' },
      { key: key('a:2'), was: null, text: 'much too long' },
    ];
    expect(answerFrom(() => store, { change }).trouble).toBe('full');
    expect(all(store)).toEqual([{ key: key('a:1'), text: 'old' }]);
  });

  it('changes nothing that another window has changed, and says what is there', () => {
    const store = storeOf(99, { [key('a:1')]: 'theirs' });
    const answer = answerFrom(() => store, { change: [{ key: key('a:1'), was: 'ours', text: 'new' }] });
    expect(answer).toEqual({ trouble: 'changed', entries: [{ key: key('a:1'), text: 'theirs' }] });
    expect(answerFrom(() => store, { change: [{ key: key('a:2'), was: 'gone', text: 'x' }] })).toEqual({
      trouble: 'changed',
      entries: [],
    });
  });

  it('says when the browser forbids it', () => {
    const forbidden = (): Storage => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(answerFrom(forbidden, { list: NOTE_PREFIX })).toEqual({ entries: [], trouble: 'forbidden' });
  });
});
