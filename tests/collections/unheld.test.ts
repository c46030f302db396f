import path from 'node:path';
import { appendFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../src/library/checks/attribution.ts';
import { inspectLibrary } from '../../src/library/load-library.ts';
import { expectPlainChinese } from '../support/faults.ts';
import { copyOfSmallLibrary, edit } from '../support/small-library.ts';

const RULES = { title: '云岭县（试点）阅览室管理办法', names: ['管理办法'], kind: '办法', instead: '写“通知要求”' };

describe('a document that the library does not hold', () => {
  it.each([
    '《云岭县（试点）阅览室管理办法》规定',
    '云岭县（试点）阅览室管理办法要求',
    '《管理办法》第三条明确',
    '该《办法》还指出',
    '这个办法提出',
    '该文件强调',
  ])('%s', (words) => {
    expect(attributionIn(words, RULES)).toBe(words);
  });

  it.each(['该意见规定', '《意见》要求', '通知要求按管理办法开放', '办法规定'])('not %s', (words) => {
    expect(attributionIn(words, RULES)).toBeNull();
  });

  const list = (title: string): string =>
    `documents:\n  - { title: ${title}, names: [管理办法], kind: 办法, instead: 写“通知要求” }\n`;

  it('is one that a source names, and nothing is said in its name', () => {
    const folder = copyOfSmallLibrary();
    const file = path.join(folder, 'unheld.yaml');
    const faults = () => inspectLibrary(folder).faults;
    edit(folder, 'site.yaml', '两份文件，', '管理办法要求，');
    expect(faults()).toEqual([]);

    writeFileSync(file, list('云岭街道关于开放阅览室的通知'));
    expect(faults()).toMatchObject([{ rule: 'unheld-named', line: 2 }]);

    writeFileSync(file, list('阅览室管理办法'));
    const [named, attributed, ...others] = faults();
    expect(others).toEqual([]);
    expect(named).toMatchObject({ rule: 'unheld-named', line: 2 });
    expect(attributed).toMatchObject({ rule: 'unheld-not-attributed', line: 3 });
    expect(attributed?.remedy).toContain('写“通知要求”');
    for (const fault of faults()) expectPlainChinese(fault);

    appendFileSync(file, '  - { title: 试, names: [] }\n');
    for (const fault of faults()) expectPlainChinese(fault);
    expect(faults().length).toBeGreaterThan(0);
  });
});
