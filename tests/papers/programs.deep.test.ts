import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OUTPUTS } from '../../src/exports/registry.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { documentPaper } from '../../src/papers/document-paper.ts';
import { temporaryFolder } from '../support/folders.ts';
import { YUNLING } from '../e2e/sites/site-folders.ts';

/** Debian's epubcheck, a Java archive. */
const EPUBCHECK = '/usr/bin/epubcheck';
const SOFFICE = '/usr/bin/soffice';
const library = loadLibrary(YUNLING);

/** Writes what an output makes. Returns the files. */
async function write(name: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const file of OUTPUTS.find((one) => one.name === name)!.files(library)) {
    if (!('bytes' in file)) continue;
    files.push(path.join(folder, file.path));
    mkdirSync(path.dirname(files.at(-1)!), { recursive: true });
    writeFileSync(files.at(-1)!, await file.bytes());
  }
  return files;
}

// Skipped where Debian's package epubcheck is not installed.
it.skipIf(!existsSync(EPUBCHECK))(
  'epubcheck finds nothing wrong with any book',
  async () => {
    const files = await write('epub', temporaryFolder());
    expect(files).toHaveLength(library.editions.length + 1);
    for (const file of files)
      expect(execFileSync('java', ['-jar', EPUBCHECK, file], { encoding: 'utf8', stdio: 'pipe' })).toMatch(
        /No errors or warnings/u,
      );
  },
  120_000,
);

// Skipped where LibreOffice is not installed.
it.skipIf(!existsSync(SOFFICE))(
  'LibreOffice reads every word of the Word files, a line for a line',
  async () => {
    const folder = temporaryFolder();
    const files = await write('docx', folder);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Its plain text leaves footnotes out; its HTML has them.
    for (const form of ['txt:Text (encoded):UTF8', 'html'])
      execFileSync(SOFFICE, ['--headless', profile, '--convert-to', form, '--outdir', folder, ...files], {
        stdio: 'pipe',
      });
    for (const edition of library.editions) {
      const read = readFileSync(path.join(folder, `${edition.document.id}.txt`), 'utf8');
      const { parts, notes } = documentPaper(edition);
      const said = (words: readonly ({ text: string } | { note: number })[]): string =>
        words.map((one) => ('note' in one ? String(one.note) : one.text)).join('');
      const lines = parts.flatMap((part) =>
        part.kind === 'line' ? [said(part.words)] : part.rows.flatMap(({ cells }) => cells.map(said)),
      );
      const bare = (text: string): string => text.replace(/[\s\uFEFF]+/gu, '');
      expect(bare(read).startsWith(bare(lines.join('')))).toBe(true);
      const page = readFileSync(path.join(folder, `${edition.document.id}.html`), 'utf8');
      const withNotes = page
        .replace(/<[^>]*>/gu, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      for (const { text } of notes) expect(bare(withNotes)).toContain(bare(text));
    }
  },
  120_000,
);
