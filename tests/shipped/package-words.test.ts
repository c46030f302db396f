import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { packageFiles } from '../../scripts/packaging/package-files.ts';
import { packedLicence } from '../../scripts/packaging/packed-licence.ts';
import { findLibraryWords } from '../package/support/library-words.ts';
import { PROJECT } from '../support/project.ts';

const textOf = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');

it('the package holds no words of the library’s documents', () => {
  const wordsIn = findLibraryWords();
  expect(wordsIn(textOf('content/documents/jianghua.mdx')).length).toBeGreaterThan(1000);
  const texts = [...packageFiles(PROJECT), 'docs/package-readme.md'].map((file) => [file, textOf(file)] as const);
  const found = [...texts, ['LICENSE', packedLicence(textOf('LICENSE'))] as const].flatMap(([file, text]) =>
    wordsIn(text).map((run) => `${file}: ${run}`),
  );
  expect(found).toEqual([]);
});
