import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Builder } from '../../../bench/build/builder.ts';
import { KINDS, measureBuilders } from '../../../bench/build/measure-builders.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** A builder that writes one page and keeps a diary of what was asked of it; a full build ends with `code`. */
function pretendBuilder(folder: string, name: string, code = 0): Builder {
  const site = path.join(folder, name);
  const note = (what: string): Promise<void> => {
    appendFileSync(path.join(folder, 'diary'), `${name} ${what}\n`);
    return Promise.resolve();
  };
  const program = `
    const fs = require('node:fs');
    fs.appendFileSync('diary', '${name} builds\\n');
    fs.mkdirSync('${name}', { recursive: true });
    fs.writeFileSync('${name}/index.html', 'page');
    process.exitCode = ${String(code)};
  `;
  return {
    name,
    site,
    forget: () => {
      rmSync(site, { recursive: true, force: true });
      return note('forgets');
    },
    change: () => note('changes'),
    build: { args: ['-e', program], cwd: folder },
  };
}

const diaryOf = (folder: string): string[] => readFileSync(path.join(folder, 'diary'), 'utf8').trim().split('\n');

describe('several builders', () => {
  it('build in turn, in another order each time, and change only where it is asked for', async () => {
    const folder = temporaryFolder();
    const builders = ['one', 'two'].map((name) => pretendBuilder(folder, name));
    const measured = await measureBuilders(builders, KINDS, 2, () => undefined);
    const run = (first: string, second: string): string[] => [
      ...[first, second].flatMap((name) => [`${name} forgets`, `${name} builds`]),
      ...[first, second].flatMap((name) => [`${name} changes`, `${name} builds`]),
      ...[first, second].map((name) => `${name} builds`),
    ];
    expect(diaryOf(folder)).toEqual([...run('one', 'two'), ...run('two', 'one')]);
    for (const { figures, size, failure } of measured) {
      expect(KINDS.map((kind) => figures[kind]?.runs)).toEqual([2, 2, 2]);
      expect(size).toMatchObject({ files: 1, home: { bytes: 4 } });
      expect(failure).toBeUndefined();
    }
  });

  it('are not asked again after a failure, and the others go on', async () => {
    const folder = temporaryFolder();
    const [bad, good] = await measureBuilders(
      [pretendBuilder(folder, 'bad', 7), pretendBuilder(folder, 'good')],
      KINDS,
      1,
      () => undefined,
    );
    expect(bad).toMatchObject({ figures: {}, size: undefined, failure: { kind: 'full', ok: false } });
    expect(good!.failure).toBeUndefined();
    expect(diaryOf(folder).filter((line) => line === 'bad builds')).toHaveLength(1);
  });
});
