import { readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { holdLibrary } from '../../files/hold-library.ts';
import { parseFields } from '../../files/parse-loosely.ts';
import { PlainError } from '../../model/faults/plain-error.ts';
import { idProblem } from '../../model/portable-name.ts';
import { readIfThere } from '../changes/digest.ts';
import { fileWithin } from '../changes/within-library.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import { wordsOf } from '../shared/words-of.ts';
import { entryKey } from './entry-key.ts';

/**
 * Gives a file whose name is none for addresses a name that is: a document that of its source, anything else one from the sound of its
 * title. It can be undone, but for a name that differs in capitals only.
 * @param file its path in the library
 * @throws PlainError when it is not such a file
 */
export async function renameFile({ folder }: Desk, file: string): Promise<void> {
  const [, room = '', name = '', extension = ''] =
    /^(documents|datasets|articles|courses)\/([^/]+)(\.(?:mdx|yaml))$/u.exec(file) ?? [];
  const content = room === '' ? null : readIfThere(fileWithin(folder, file));
  if (content === null || idProblem(name) === null) throw new PlainError('没有这个要改名的文件。请刷新网页再看。');
  const text = content.toString('utf8');
  const data = parseFields(extension === '.mdx' ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text);
  // Some disks take names that differ in capitals for one: the file itself is not in its own way there, another is everywhere.
  const others = readdirSync(path.join(folder, room)).filter((other) => other !== `${name}${extension}`);
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const free = (id: string): boolean => idProblem(id) === null && !taken.has(`${id}${extension}`);
  const source = wordsOf(data, 'source');
  let id = room === 'documents' && free(source) ? source : entryKey(wordsOf(data, 'title') || name, []);
  for (let count = 2; !free(id); count += 1) id = `${id.replace(/-\d+$/u, '')}-${String(count)}`;
  if (id === name.toLowerCase()) {
    const [from, to] = [name, id].map((each) => path.join(folder, room, `${each}${extension}`));
    // Written and then deleted, the one file of such a disk would be gone.
    await holdLibrary(folder, 'write', () => renameSync(from ?? '', to ?? ''));
    return;
  }
  await writeChange(folder, {
    label: `改名：${file} → ${room}/${id}${extension}`,
    base: {},
    make: () => [
      { path: file, content: null },
      { path: `${room}/${id}${extension}`, content },
    ],
  });
}
