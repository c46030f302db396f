import { PlainError } from '../../model/faults/plain-error.ts';
import { writeChange } from '../changes/write-change.ts';
import { applyCorrection } from '../corrections/apply-correction.ts';
import { nameCorrection } from '../corrections/name-correction.ts';
import { filesOf, findEdition } from '../reading/document-view.ts';
import type { Desk } from '../server/desk.ts';
import type { Base, Correction } from '../shared/api.ts';
import { remake } from './remake.ts';

/**
 * Records one correction among a document's decisions and makes the document anew by them.
 * @throws PlainError when it cannot be applied; Conflict when the files are others by now
 */
export async function correctDocument(
  desk: Desk,
  id: string,
  { base, force, correction }: { base: Base; force?: boolean | undefined; correction: Correction },
): Promise<void> {
  const { edition } = findEdition(desk, id);
  if (edition.source.decisions.outline.length === 0)
    throw new PlainError('这一篇的层次是手工整理的，没有记录，不能在这里改。');
  const [documentFile = '', decisionsFile = ''] = filesOf(edition);
  await writeChange(desk.folder, {
    label: `《${edition.document.shortTitle}》${nameCorrection(correction)}`,
    base: { [documentFile]: base[documentFile] ?? null, [decisionsFile]: base[decisionsFile] ?? null },
    force,
    make: () => {
      const now = findEdition(desk, id).edition;
      return remake(desk, now, applyCorrection(now.source.decisions, now.source.lines, correction));
    },
  });
}
