import { parseFields } from '../../files/parse-loosely.ts';
import { readIfThere } from '../changes/digest.ts';
import { fileWithin } from '../changes/within-library.ts';
import { writeChange } from '../changes/write-change.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { without, wordsOf } from '../shared/words-of.ts';
import { changeList, type ListChange } from './change-list.ts';
import { entryKey } from './entry-key.ts';
import { syncYaml, type Value } from './sync-yaml.ts';
import { requireSound } from './try-files.ts';

/** The lists of a library: file, name of the list in it, what an entry is called, the field with its words, whether it is a place of its own. */
export const LISTS = {
  terms: { file: 'glossary.yaml', list: 'terms', called: '词语', word: 'term', keyed: true },
  names: { file: 'names.yaml', list: 'names', called: '名称', word: 'name', keyed: true },
  numbers: { file: 'numbers.yaml', list: 'numbers', called: '数字', word: 'value', keyed: true },
  unheld: { file: 'unheld.yaml', list: 'documents', called: '没有收到的文件', word: 'title', keyed: false },
} as const;

/** Name of one of the lists. */
export type ListName = keyof typeof LISTS;

/**
 * The text of a file of the library; '' when it is not there.
 * @throws PlainError when it is none that the desk edits, or stands behind a link
 */
export const textOf = (folder: string, file: string): string =>
  readIfThere(fileWithin(folder, file))?.toString('utf8') ?? '';

/** The entries of a list as they stand in its file. */
export function readEntries(folder: string, name: ListName): Value[] {
  const { file, list } = LISTS[name];
  const data = parseFields(textOf(folder, file)) as Record<string, Value>;
  const entries = data[list];
  return Array.isArray(entries) ? entries : [];
}

/**
 * Changes one entry of a list.
 * @throws FaultError when the check would find something in it; Conflict when the file is another by now
 */
export async function changeEntry(
  desk: Desk,
  name: ListName,
  { base, force, change }: { base: Base; force?: boolean | undefined; change: ListChange },
): Promise<void> {
  const { file, list, called, word, keyed } = LISTS[name];
  const entry = (change.after ?? change.before) as Record<string, Value> | null;
  const words = entry?.[word];
  const done = change.before === null ? '添上' : change.after === null ? '删去' : '改动';
  await writeChange(desk.folder, {
    label: `${done}${called}“${typeof words === 'string' ? words : ''}”`,
    base,
    force,
    make: async () => {
      const entries = readEntries(desk.folder, name);
      const after = keyed ? withKey(change.after, entries, word) : change.after;
      const before = textOf(desk.folder, file) || `# ${called}，一条一个。\n`;
      const content = syncYaml(before, { [list]: changeList(entries, { before: change.before, after }) });
      await requireSound(desk, { [file]: content });
      return [{ path: file, content }];
    },
  });
}

/** A new entry has its key from the sound of its word: it becomes a part of addresses, which a clerk need not think of. */
function withKey(entry: Value, entries: readonly Value[], word: string): Value {
  const given = entry as Record<string, Value> | null;
  if (given === null || (typeof given['key'] === 'string' && given['key'] !== '')) return entry;
  const taken = entries.map((other) => wordsOf(other as Record<string, Value>, 'key'));
  return { key: entryKey(wordsOf(given, word), taken), ...without(given, 'key') };
}
