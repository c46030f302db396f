import { mergeNotes } from '../../notes/merge-notes.ts';
import { fromNotesFile } from '../../notes/notes-file.ts';
import { changeNotes, readNotes, sayNoteTrouble } from './note-store.ts';

/**
 * Takes the notes of a file into those that are kept: all that are new or newer, or none.
 * @returns what is said of it
 */
export async function importNotes(name: string, text: string): Promise<string> {
  const file = fromNotesFile(text);
  if (!file)
    return `“${name}”不是笔记文件，没有导入。笔记文件是在这一页上“存成文件”得到的（.jsonld），或者别的软件导出的 Web Annotation 文件。`;
  const { kept, trouble: blocked } = await readNotes();
  if (blocked) return sayNoteTrouble(blocked);
  const before = new Map(kept.map((each) => [each.note.id, each]));
  const { fresh, newer, same, older } = mergeNotes(
    kept.map(({ note }) => note),
    file.notes,
  );
  const { trouble } = await changeNotes([
    ...fresh.map((after) => ({ before: null, after })),
    ...newer.map((after) => ({ before: before.get(after.id) ?? null, after })),
  ]);
  if (trouble === 'full')
    return `“${name}”里有 ${String(file.notes.length)} 条笔记，这台电脑给网页存放的地方不够，一条也没有导入；原有的笔记没有动。请先存成文件，删去一些再导入。`;
  if (trouble) return sayNoteTrouble(trouble);
  const said = [
    `已从“${name}”导入 ${String(fresh.length)} 条`,
    newer.length > 0 ? `更新 ${String(newer.length)} 条` : '',
    same > 0 ? `${String(same)} 条原来就有` : '',
    older > 0 ? `${String(older)} 条这里的更新，没有换` : '',
    file.refused > 0 ? `${String(file.refused)} 条不是文库里文字的笔记，没有导入` : '',
  ];
  return `${said.filter(Boolean).join('，')}。`;
}
