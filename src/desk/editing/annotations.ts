import { parseFields } from '../../files/parse-loosely.ts';
import { resolveAnnotations } from '../../edition/resolve-annotations.ts';
import { annotationsSchema } from '../../edition/schemas/annotations.ts';
import { parseYaml } from '../../files/read-yaml.ts';
import { FaultError } from '../../model/faults/fault.ts';
import { writeChange } from '../changes/write-change.ts';
import { findEdition } from '../reading/document-view.ts';
import type { Desk } from '../server/desk.ts';
import type { Base } from '../shared/api.ts';
import { changeList, type ListChange } from './change-list.ts';
import { textOf } from './entries.ts';
import { syncYaml, type Value } from './sync-yaml.ts';

/** The two lists of a document's comments. */
export type CommentKind = 'emendations' | 'notes';

/** The comments on a document as they stand in its file. */
export function readComments(folder: string, id: string): Record<CommentKind, Value[]> {
  const data = parseFields(textOf(folder, `annotations/${id}.yaml`)) as Record<string, Value>;
  const list = (name: CommentKind): Value[] => {
    const found = data[name];
    return Array.isArray(found) ? found : [];
  };
  return { emendations: list('emendations'), notes: list('notes') };
}

/**
 * Changes one comment on a document.
 * @throws FaultError when its words do not stand where it says; Conflict when the file is another by now
 */
export async function changeComment(
  desk: Desk,
  id: string,
  kind: CommentKind,
  { base, force, change }: { base: Base; force?: boolean | undefined; change: ListChange },
): Promise<void> {
  const { edition } = findEdition(desk, id);
  const { document } = edition;
  const file = `annotations/${id}.yaml`;
  const called = kind === 'emendations' ? '校勘' : '注';
  const done = change.before === null ? '添上' : change.after === null ? '删去' : '改动';
  await writeChange(desk.folder, {
    label: `${done}《${document.shortTitle}》的一条${called}`,
    base,
    force,
    make: () => {
      const comments = readComments(desk.folder, id);
      const next = { ...comments, [kind]: changeList(comments[kind], change) };
      const before =
        textOf(desk.folder, file) || `# 《${document.shortTitle}》的校勘与注。正文一字不改，都写在这里。\n`;
      const filled = Object.fromEntries(Object.entries(next).filter(([, list]) => list.length > 0));
      const content = syncYaml(before, filled);
      const { faults } = resolveAnnotations(document, parseYaml(content, annotationsSchema, { file }), file);
      if (faults.length > 0) throw new FaultError(faults);
      return [{ path: file, content }];
    },
  });
}
