import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeList } from '../../src/desk/editing/change-list.ts';
import { entryKey } from '../../src/desk/editing/entry-key.ts';
import { syncYaml, type Value } from '../../src/desk/editing/sync-yaml.ts';
import { idProblem } from '../../src/model/portable-name.ts';
import { PROJECT } from '../support/project.ts';
import { runs, seed } from '../support/seed.ts';

const CONTENT = path.join(PROJECT, 'content');
const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('ledger'))
  .map((name) => path.join(CONTENT, name));

type Data = Record<string, Value>;

/** Lines of a text that another does not have. */
const added = (after: string, before: string): string[] => {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
};

describe('a YAML file with other content', () => {
  it('is the same file, to the letter, when the content is', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(syncYaml(text, parse(text) as Data), file).toBe(text);
    }
  });
  it('differs in the lines that a person would have written', () => {
    const before =
      '# 头\nname: 试 # 名称\nwords: [甲, 乙]\nterms:\n  # 第一组\n  - key: a\n    term: 甲\n  - { key: b, term: 乙 }\n';
    const data = parse(before) as Data;
    const after = syncYaml(before, {
      ...data,
      name: '新',
      terms: [...(data['terms'] as Value[]), { key: 'c', term: '丙' }],
    });
    expect(added(after, before)).toEqual(['name: 新 # 名称', '  - key: c', '    term: 丙']);
    expect(added(before, after)).toEqual(['name: 试 # 名称']);
    const shorter = syncYaml(before, { ...data, terms: [{ key: 'b', term: '乙' }] });
    expect(added(shorter, before)).toEqual([]);
    expect(shorter).toContain('words: [甲, 乙]');
  });
  it(`holds what it was told to hold, whatever stood there before (seed ${String(seed)})`, () => {
    const word = fc.string({ minLength: 1, maxLength: 12 });
    const map = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/u),
      fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 3 })),
      { maxKeys: 4 },
    );
    const list = fc.array(fc.record({ key: fc.stringMatching(/^[a-z]{1,3}$/u), of: fc.oneof(word, map) }), {
      maxLength: 5,
    });
    const file = fc.record({ name: word, more: map, list });
    fc.assert(
      fc.property(file, file, (one, other) => {
        const text = syncYaml('', one);
        expect(parse(text)).toEqual(one);
        expect(parse(syncYaml(text, other as Data))).toEqual(other);
      }),
      runs(200),
    );
  });
});

describe('a list with one entry changed', () => {
  it('adds, replaces, takes out what it knows by its content', () => {
    const list = [{ key: 'a' }, { key: 'b' }];
    expect(changeList(list, { before: null, after: { key: 'c' } })).toHaveLength(3);
    expect(changeList(list, { before: { key: 'a' }, after: { key: 'd' } })).toEqual([{ key: 'd' }, { key: 'b' }]);
    expect(changeList(list, { before: { key: 'b' }, after: null })).toEqual([{ key: 'a' }]);
    expect(() => changeList(list, { before: { key: 'x' }, after: null })).toThrow('在别处改过');
  });
});

describe('a name for addresses', () => {
  it('comes from the sound, is allowed, and is nobody else’s', () => {
    expect(entryKey('社区党建', [])).toBe('she-qu-dang-jian');
    expect(entryKey('社区党建', ['she-qu-dang-jian'])).toBe('she-qu-dang-jian-2');
    expect(entryKey('500平方米', [])).toBe('n-500-ping-fang-mi');
    for (const odd of ['', '……', 'con', 'ü', '女', 'A B', '《》', '一'.repeat(80)])
      expect(idProblem(entryKey(odd, []))).toBeNull();
  });
});
